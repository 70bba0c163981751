import { compare } from '../../domain/comparison/comparison.ts';
import type {
  Actor,
  Article,
  Chart,
  Claim,
  Dossier,
  Event,
  Figure,
  Measure,
  Mention,
  Note,
  Passage,
  Question,
} from '../../domain/model.ts';
import { identity } from '../../settings/identity.ts';
import { routes } from '../../routes.ts';
import type { DossierExport } from '../../schema/export.ts';
import type { DateSpan } from '../../values/date.ts';
import type { Quantity } from '../../values/quantity.ts';

type Exported<List extends keyof DossierExport> = DossierExport[List] extends (infer Entry)[] ? Entry : never;
type ArticleExport = Exported<'articles'>;

/** Everything the dossier holds, as `dossier.json` gives it: src/schema/export.ts says what is in it. */
export function exportDossier(dossier: Dossier): DossierExport {
  return {
    $schema: 'dossier.schema.json',
    format: 'quellenlage-dossier',
    version: 1,
    ...(identity.publisher && { publisher: identity.publisher.name }),
    counts: countsOf(dossier),
    dossier: dossier.entry,
    articles: dossier.articles.map(articleExport),
    questions: dossier.questions.map((question) => questionExport(question, dossier.articles)),
    events: dossier.events.map(eventExport),
    actors: dossier.actors.map(actorExport),
    measures: dossier.measures.map(measureExport),
    charts: dossier.charts.map(chartExport),
    sources: dossier.sources.map(({ id, entry }) => ({ id, ...entry })),
    places: dossier.places.map(({ id, entry }) => ({ id, ...entry })),
  };
}

/** An address as other hosts can use it: without the path this site is served under. */
export const withoutBase = (href: string): string => href.slice(routes.home().length);

function countsOf(dossier: Dossier) {
  const sum = <Entry>(entries: readonly Entry[], list: (entry: Entry) => readonly unknown[]) =>
    entries.reduce((total, entry) => total + list(entry).length, 0);
  const { articles, measures } = dossier;
  return {
    articles: articles.length,
    passages: sum(articles, ({ passages }) => passages),
    claims: sum(articles, ({ claims }) => claims),
    figures: sum(articles, ({ figures }) => figures),
    mentions: sum(articles, ({ mentions }) => mentions),
    notes: sum(articles, ({ notes }) => notes),
    corrections: dossier.corrections.length,
    questions: dossier.questions.length,
    events: dossier.events.length,
    actors: dossier.actors.length,
    measures: measures.length,
    references: sum(measures, ({ references }) => references),
    charts: dossier.charts.length,
    sources: dossier.sources.length,
    places: dossier.places.length,
  };
}

function articleExport(article: Article): ArticleExport {
  const { id, entry, body, passages, claims, mentions, figures, notes, published } = article;
  return {
    id,
    address: withoutBase(routes.article(id)),
    ...entry,
    publishedSpan: spanOf(published),
    body,
    passages: passages.map(passageExport),
    claims: claims.map(claimExport),
    events: mentions.map(mentionExport),
    figures: figures.map(figureExport),
    notes: notes.map(noteExport),
  };
}

const addressOf = ({ article, id }: Passage): string => withoutBase(routes.article(article.id, id));

const passageExport = (passage: Passage): ArticleExport['passages'][number] => ({
  id: passage.id,
  address: addressOf(passage),
  number: passage.number,
  wording: passage.wording,
});

const claimExport = (claim: Claim): ArticleExport['claims'][number] => ({
  ...claim.entry,
  key: claim.key,
  important: claim.entry.key,
  address: addressOf(claim.passage),
  permalink: withoutBase(routes.claim(claim)),
});

const mentionExport = ({ entry, passage, date }: Mention): ArticleExport['events'][number] => ({
  address: addressOf(passage),
  ...entry,
  ...(date ? { dateSpan: spanOf(date) } : {}),
});

const figureExport = ({ key, entry, passage, quantity, asOf }: Figure): ArticleExport['figures'][number] => ({
  key,
  address: addressOf(passage),
  ...entry,
  quantity: amountOf(quantity),
  ...(asOf ? { asOfSpan: spanOf(asOf) } : {}),
});

const noteExport = ({ entry, passage }: Note): ArticleExport['notes'][number] => ({
  address: addressOf(passage),
  ...entry,
});

const questionExport = (question: Question, articles: readonly Article[]): Exported<'questions'> => ({
  id: question.id,
  address: withoutBase(routes.question(question.id)),
  ...question.entry,
  claims: question.claims.map(keyOf),
  verdict: compare(question, articles).computed,
});

const eventExport = ({ id, entry, date, mentions, part }: Event): Exported<'events'> => ({
  id,
  address: withoutBase(routes.event({ id, part })),
  ...entry,
  ...(date ? { dateSpan: spanOf(date) } : {}),
  mentions: mentions.map(({ article, passage }) => ({
    article: article.id,
    passage: passage.id,
    address: addressOf(passage),
  })),
});

const actorExport = ({ id, entry, claims, carried, figures }: Actor): Exported<'actors'> => ({
  id,
  address: withoutBase(routes.actor(id)),
  ...entry,
  claims: claims.map(keyOf),
  carried: carried.map(keyOf),
  figures: figures.map(keyOf),
});

const measureExport = ({ id, entry, figures, references, series }: Measure): Exported<'measures'> => ({
  id,
  ...entry,
  series:
    entry.series &&
    series.map((one) => ({
      ...one.entry,
      points: one.points.map(({ day, value }) => [day, value] as const),
    })),
  figures: figures.map(keyOf),
  references: references.map((reference) => ({
    ...reference.entry,
    quantity: amountOf(reference.quantity),
    ...(reference.asOf ? { asOfSpan: spanOf(reference.asOf) } : {}),
  })),
});

const chartExport = ({ id, entry }: Chart): Exported<'charts'> => ({
  id,
  address: withoutBase(routes.chart(id)),
  ...entry,
});

const keyOf = ({ key }: Claim | Figure): string => key;

const spanOf = ({ earliest, latest }: DateSpan) => ({ earliest: earliest ?? null, latest: latest ?? null });

const amountOf = ({ kind, min, max, words }: Quantity) => ({
  kind,
  min: min ?? null,
  max: max ?? null,
  ...(words === undefined ? {} : { words }),
});
