import { chartValues, pairsOf } from './figures.ts';
import { link } from './link.ts';
import type { Chart, Written, WrittenArticle, WrittenDossier } from './model.ts';
import { schemas } from '../schema/index.ts';
import { referencesIn } from '../schema/meta.ts';
import { compareText, dateOf, type Day } from '../values/date.ts';

/** The day an article will appear; undefined for one that may appear today. Drafts have no day. */
export function heldUntil(
  { publishAt, published }: Pick<WrittenArticle['data'], 'publishAt' | 'published'>,
  today: Day,
): Day | undefined {
  const days = [publishAt, published].flatMap((text) => (text && dateOf(text).earliest) ?? []);
  return days
    .filter((day) => day > today)
    .sort(compareText)
    .at(-1);
}

/** Whether an article is left out of what is published today. */
export const isHeldBack = ({ data }: WrittenArticle, today: Day): boolean =>
  data.draft || heldUntil(data, today) !== undefined;

/**
 * What is published today: without drafts and articles whose day is still to come, and without whatever only
 * they need. An event that nobody else mentions, a question that nobody else answers, a chart that would be
 * empty: each would tell what is not to be told yet.
 */
export function publishedOf(written: WrittenDossier, today: Day): WrittenDossier {
  const held = written.articles.filter((article) => isHeldBack(article, today));
  if (held.length === 0) return written;
  const articles = written.articles.filter((article) => !held.includes(article));
  const ids = new Set(articles.map(({ id }) => id));
  const drawn = { ...written, charts: chartsLeft(written, articles) };
  const kept = keysLeft(drawn, articles, held);
  return {
    ...written,
    ...Object.fromEntries(
      collections.map((name) => [name, drawn[name].filter(({ id }) => kept.has(`${name}/${id}`))]),
    ),
    dossier: withoutUnpublished(written.dossier, ids, kept),
    articles,
  };
}

/**
 * What readers find today, as `events/lesenacht`, told without linking: also where files do not fit together, as
 * old ones beside new. A chart counts if one of its measures has any value.
 */
export function publishedKeys(written: WrittenDossier, today: Day): ReadonlySet<string> {
  const held = written.articles.filter((article) => isHeldBack(article, today));
  const articles = written.articles.filter((article) => !held.includes(article));
  const measuredBy = (list: readonly WrittenArticle[]) =>
    new Set(list.flatMap(({ data }) => data.figures.map(({ measure }) => measure)));
  const [measured, waiting] = [measuredBy(articles), measuredBy(held)];
  for (const { id, data } of written.measures) if (data.references.length > 0) measured.add(id);
  const charts = written.charts.filter(
    ({ data }) =>
      data.measures.some((id) => measured.has(id)) || !data.measures.some((id) => waiting.has(id)),
  );
  return keysLeft({ ...written, charts }, articles, held);
}

/** What articles need and link to, and what those that are held back do not need. */
function keysLeft(
  written: WrittenDossier,
  articles: readonly WrittenArticle[],
  held: readonly WrittenArticle[],
): ReadonlySet<string> {
  const needed = new Set(held.flatMap((article) => reach(referencesOfArticle(article), written)));
  const needless = collections.flatMap((name) =>
    written[name].map(({ id }) => `${name}/${id}`).filter((key) => !needed.has(key)),
  );
  const named = articles.flatMap((article) => [...referencesOfArticle(article), ...linksOf(article)]);
  return new Set(reach([...named, ...needless], written));
}

const collections = ['questions', 'events', 'actors', 'measures', 'charts', 'sources', 'places'] as const;
type Collection = (typeof collections)[number];

/** Charts that still show something, that showed nothing before either, or that a published article places. */
function chartsLeft(written: WrittenDossier, articles: readonly WrittenArticle[]): WrittenDossier['charts'] {
  const emptyOnes = (dossier: WrittenDossier) =>
    new Set(link(dossier).charts.flatMap((chart) => (isEmpty(chart) ? chart.id : [])));
  const before = emptyOnes(written);
  const now = emptyOnes({ ...written, articles });
  return written.charts.filter(
    ({ id }) => !now.has(id) || before.has(id) || articles.some(({ body }) => places(id).test(body)),
  );
}

/** `![caption](chart:id)`, in any way that Markdown allows to write it. */
const places = (chart: string): RegExp => new RegExp(`(?:\\(|\\]:)\\s*<?chart:${chart}(?![a-z0-9-])`);

/** Whether a chart has nothing to draw. */
export function isEmpty(chart: Chart): boolean {
  const values = chartValues(chart).flatMap((group) => group.values);
  return chart.entry.form === 'pairs' ? pairsOf(values).length === 0 : values.length === 0;
}

/** What an article needs, as `actors/kirby`: what its fields refer to, and events that its corrections name. */
const referencesOfArticle = ({ data }: WrittenArticle): string[] => [
  ...referencesIn(schemas.articles, data),
  ...data.corrections.flatMap(({ concerns }) => concerns.map((id) => `events/${id}`)),
];

/** Pages of the site that a body links to. */
const linksOf = ({ body }: WrittenArticle): string[] =>
  [...body.matchAll(/\](?:\(|:)\s*<?\/(zeitleiste\/#|vergleich\/|akteure\/|zahlen\/)([a-z0-9-]+)/g)].map(
    ([, page, id]) => `${folders[page!]}/${id}`,
  );

const folders: Readonly<Record<string, Collection>> = {
  'zeitleiste/#': 'events',
  'vergleich/': 'questions',
  'akteure/': 'actors',
  'zahlen/': 'charts',
};

/** The entries themselves and all they need, directly or not. */
function reach(from: readonly string[], written: WrittenDossier): string[] {
  const found = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    const [name, id] = key.split('/') as [Collection, string];
    const entry = (written[name] as readonly Written<unknown>[]).find((one) => one.id === id);
    if (!entry) continue;
    found.add(key);
    open.push(...referencesIn(schemas[name], entry.data));
  }
  return [...found];
}

/** A removed article does not send readers on to one that is not there yet. */
function withoutUnpublished(
  dossier: WrittenDossier['dossier'],
  published: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): WrittenDossier['dossier'] {
  const { removed, findings } = dossier;
  return {
    ...dossier,
    findings: findings?.filter(
      ({ chart, question, article, figures = [] }) =>
        (chart === undefined || kept.has(`charts/${chart}`)) &&
        (question === undefined || kept.has(`questions/${question}`)) &&
        [article ?? [], ...figures.map((key) => key.split('/')[0]!)]
          .flat()
          .every((owner) => published.has(owner) || kept.has(`measures/${owner}`)),
    ),
    removed: removed?.map(({ instead, ...entry }) =>
      instead !== undefined && published.has(instead) ? { ...entry, instead } : entry,
    ),
  };
}
