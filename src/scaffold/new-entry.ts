import { comment } from '../source/yaml/front-matter.ts';
import { type CollectionName, defOf, variantOf } from '../schema/meta.ts';
import type { z } from 'astro/zod';
import { schemas } from '../schema/index.ts';
import { slugOf } from '../import/import.ts';
import { freeMonogram } from '../values/german.ts';
import { knownFrom } from '../import/known.ts';
import type { Samples } from '../check/fields/example.ts';
import type { ContentIndex } from '../source/field.ts';
import { pathsOf, type FieldValues, skeletonOf } from './skeleton.ts';
import { placeholder } from '../source/problem.ts';

/** What can be made anew, by the word on the command line. */
export const kinds = {
  article: 'articles',
  question: 'questions',
  event: 'events',
  actor: 'actors',
  measure: 'measures',
  source: 'sources',
  chart: 'charts',
  place: 'places',
} as const satisfies Record<string, CollectionName>;

export type Kind = keyof typeof kinds;

/** Names for the fields of an article that lie deep in the front matter. */
const shortcuts: Record<string, string> = {
  outlet: 'source.outlet.value',
  headline: 'source.title.value',
  author: 'source.author.value',
  genre: 'source.genre.value',
  url: 'source.url.value',
  date: 'published',
};

/** The field a flag stands for. */
export const fieldOf = (kind: Kind, flag: string): string =>
  kind === 'article' ? (shortcuts[flag] ?? flag) : flag;

/** The flag that stands for a field. */
export const flagOf = (kind: Kind, path: string): string =>
  (kind === 'article' && Object.entries(shortcuts).find(([, field]) => field === path)?.[0]) || path;

/** The schema of an entry; of a question, as soon as its kind is known. */
function schemaFor(kind: Kind, values: FieldValues): z.ZodType {
  const schema: z.ZodType = schemas[kinds[kind]];
  return variantOf(schema, { kind: values.get('kind') ?? 'scale' }) ?? schema;
}

/** The fields that can be given for an entry, by path; of an article only what one knows before reading. */
export const fieldsFor = (kind: Kind, values: FieldValues): string[] =>
  fieldsIn(kind, schemaFor(kind, values));

/** The flags of an entry are its fields; of a question those of every kind. */
export function flagsOf(kind: Kind): string[] {
  const schema: z.ZodType = schemas[kinds[kind]];
  const all = (defOf(schema).options ?? [schema]).flatMap((one) => fieldsIn(kind, one));
  return all.map((path) => flagOf(kind, path));
}

const fieldsIn = (kind: Kind, schema: z.ZodType): string[] =>
  pathsOf(schema).filter((path) => kind !== 'article' || articleFields.has(path));

const articleFields = new Set(['title', 'monogram', 'published', ...Object.values(shortcuts)]);

/** The entry as a file: where it belongs and what stands in it. */
export function writeEntry(
  kind: Kind,
  values: FieldValues,
  index: ContentIndex,
  options: { id?: string | undefined; today: string },
): { collection: CollectionName; id: string; file: string; text: string } {
  const collection = kinds[kind];
  const complete = new Map([...defaults(kind, values, index, options.today), ...values]);
  const samples: Samples = ({ refersTo, listedIn }) =>
    refersTo
      ? [...index.ids(refersTo)].sort()[0]
      : listedIn
        ? [...(index.listed(listedIn) ?? [])][0]
        : undefined;
  const lines = skeletonOf(schemaFor(kind, values), complete, samples);
  const id = slugOf(options.id ?? nameOf(kind, values));
  if (kind !== 'article')
    return { collection, id, file: `${collection}/${id}.yaml`, text: `${lines.join('\n')}\n` };
  const text = ['---', ...comment(articleHelp), ...lines, '---', '', ''].join('\n');
  return { collection, id, file: `${collection}/${id}.md`, text };
}

const articleHelp = [
  `„${placeholder}“ ersetzen; Zeilen mit „# “ davor sind aus, ohne „# “ gelten sie.`,
  'Im Text wird eine Stelle so ausgezeichnet: [Wörter](#name); hier oben steht dann passage: name.',
];

/** The text an id is made of. */
const nameOf = (kind: Kind, values: FieldValues): string =>
  values.get(
    kind === 'question'
      ? 'short'
      : kind === 'actor' || kind === 'measure' || kind === 'place'
        ? 'name'
        : 'title',
  ) ?? kind;

/** What the command knows by itself. */
function defaults(kind: Kind, values: FieldValues, index: ContentIndex, today: string): [string, string][] {
  const orders = index.entries(kinds[kind]).map((field) => Number(field.at('order').value ?? 0));
  const order: [string, string] = ['order', String(Math.max(0, ...orders) + 1)];
  if (kind !== 'article') return kind === 'question' || kind === 'measure' || kind === 'chart' ? [order] : [];
  const outlet = values.get('source.outlet.value');
  const dated = values.has('published');
  return [
    ['summary', placeholder],
    [
      'monogram',
      freeMonogram(
        [outlet, values.get('source.author.value'), values.get('title')],
        knownFrom(index).monograms,
      ),
    ],
    ['added', today],
    ['published', `../${today}`],
    ['publishedBasis.status', dated ? 'found' : 'inferred'],
    [
      'publishedBasis.why',
      dated
        ? 'beim Anlegen angegeben'
        : `Datum noch unbekannt; spätestens am Tag des Anlegens, dem ${today}.`,
    ],
    ['text', 'version'],
    ['draft', 'true'],
    ...['outlet', 'title', 'author', 'genre', 'url'].map((name): [string, string] => [
      `source.${name}.status`,
      values.has(`source.${name}.value`) ? 'found' : 'unknown',
    ]),
  ];
}
