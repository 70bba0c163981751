import { z } from 'astro/zod';
import { actor, place, source } from './referred.ts';
import { articleFields, claim, figure } from './article.ts';
import { chart } from './chart.ts';
import { dossier } from './dossier.ts';
import { event } from './event.ts';
import { measure } from './measure.ts';
import { choice, quantityQuestion, scale } from './question.ts';

/**
 * What `dossier.json` holds: every entry as it was written, and beside it what follows from it.
 *
 * The number of the format grows when a field changes its meaning or goes; new fields do not count.
 */
const exportVersion = 1;

const address = z
  .string()
  .describe('Adresse unterhalb der Website, z. B. artikel/streit-um-die-buecherei/#leser');
const key = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .describe('Artikel und Name, z. B. streit-um-die-buecherei/leser');
const count = z.int().min(0);
/** `key` of a claim as editors write it; here `key` is its name already. */
const important = z.boolean().describe('Von der Redaktion als wichtig ausgewählt');
const entryId = z.string().describe('Kennung: der Name der Datei');

const span = z
  .strictObject({ earliest: z.string().nullable(), latest: z.string().nullable() })
  .describe('Erster und letzter möglicher Tag; null, wo ein Ende offen ist');

const amount = z
  .strictObject({
    kind: z.enum(['exact', 'about', 'at-least', 'at-most', 'range', 'vague']),
    min: z.number().nullable(),
    max: z.number().nullable(),
    words: z.string().optional().describe('Bei unscharfen Mengen: die Worte des Artikels'),
  })
  .describe('Die Menge als Zahlen; null, wo eine Seite offen ist');

const passage = z.strictObject({
  id: z.string(),
  address,
  number: z.int().min(1).describe('Laufende Nummer im Text'),
  wording: z.string().describe('Der markierte Wortlaut'),
});

const shapes = articleFields.shape;
const mention = shapes.events.unwrap().element;
const note = shapes.notes.unwrap().element;
const reference = measure.shape.references.unwrap().element;

const series = measure.shape.series.unwrap().element;

const exportedArticle = z.strictObject({
  id: entryId,
  address,
  ...shapes,
  monogram: shapes.monogram.unwrap(),
  summary: shapes.summary.unwrap(),
  publishedSpan: span,
  body: z.string().describe('Der Text in Markdown; Textstellen sind Links [Wortlaut](#name)'),
  passages: z.array(passage),
  claims: z.array(z.strictObject({ ...claim.shape, key, important, address, permalink: address })),
  events: z.array(z.strictObject({ ...mention.shape, address, dateSpan: span.optional() })),
  figures: z.array(
    z.strictObject({ ...figure.shape, key, address, quantity: amount, asOfSpan: span.optional() }),
  ),
  notes: z.array(z.strictObject({ ...note.shape, address })),
});

const answered = {
  id: entryId,
  address,
  claims: z.array(key),
  verdict: z
    .enum(['agree', 'degree', 'contradict', 'one-voice', 'none'])
    .describe('Aus den Antworten gerechnet, nicht aus difference übernommen'),
};

const exportedQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ ...answered, ...scale.shape }),
  z.strictObject({ ...answered, ...choice.shape }),
  z.strictObject({ ...answered, ...quantityQuestion.shape }),
]);

const exportedEvent = z.strictObject({
  id: entryId,
  address,
  ...event.shape,
  dateSpan: span.optional(),
  mentions: z.array(z.strictObject({ article: z.string(), passage: z.string(), address })),
});

const exportedActor = z.strictObject({
  id: entryId,
  address,
  ...actor.shape,
  claims: z.array(key),
  carried: z.array(key).describe('Aussagen, die über diesen Akteur in einen Artikel kamen'),
  figures: z.array(key),
});

const exportedMeasure = z.strictObject({
  id: entryId,
  ...measure.shape,
  series: z
    .array(z.strictObject({ ...series.shape, points: z.array(z.tuple([z.string(), z.number()])) }))
    .optional()
    .describe('Reihen mit ihren Werten: Tag und Zahl'),
  figures: z.array(key),
  references: z.array(z.strictObject({ ...reference.shape, quantity: amount, asOfSpan: span.optional() })),
});

const counted = [
  ...['articles', 'passages', 'claims', 'figures', 'mentions', 'notes', 'corrections', 'questions'],
  ...['events', 'actors', 'measures', 'references', 'charts', 'sources', 'places'],
] as const;

/** The whole file. */
export const dossierExport = z.strictObject({
  $schema: z.literal('dossier.schema.json'),
  format: z.literal('quellenlage-dossier'),
  version: z.literal(exportVersion),
  publisher: z.string().optional().describe('Wer die Website herausgibt'),
  counts: z
    .strictObject(
      Object.fromEntries(counted.map((name) => [name, count])) as Record<
        (typeof counted)[number],
        typeof count
      >,
    )
    .describe('Wie viel von allem'),
  dossier,
  articles: z
    .array(exportedArticle)
    .describe('In der Reihenfolge des Erscheinens; Listen in der Reihenfolge des Textes'),
  questions: z.array(exportedQuestion).describe('In der Reihenfolge der Redaktion'),
  events: z.array(exportedEvent).describe('In zeitlicher Reihenfolge, ohne Datum zuletzt'),
  actors: z.array(exportedActor).describe('Nach Namen'),
  measures: z.array(exportedMeasure).describe('Nach Gruppen, darin in der Reihenfolge der Redaktion'),
  charts: z.array(z.strictObject({ id: entryId, address, ...chart.shape })),
  sources: z.array(z.strictObject({ id: entryId, ...source.shape })).describe('Nach Kennung'),
  places: z.array(z.strictObject({ id: entryId, ...place.shape })).describe('Nach Namen'),
});

export type DossierExport = z.infer<typeof dossierExport>;
