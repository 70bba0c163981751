import { correctionId } from '../../domain/corrections.ts';
import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import { fragmentOf, routes } from '../../routes.ts';

/** What each kind is called in a message. */
export const kinds = {
  article: 'Artikel',
  claim: 'Aussage',
  figure: 'Zahl',
  event: 'Ereignis',
  question: 'Frage',
  chart: 'Diagramm',
  actor: 'Akteur',
  correction: 'Berichtigung',
} as const;

export type Kind = keyof typeof kinds;

/** One thing that the editors wrote, and where a reader must come upon it. */
export interface Expected {
  kind: Kind;
  /** As the data files name it: `article/claim` for what belongs to an article. */
  id: string;
  /** Its own pages, anchors and files, below the base. */
  addresses: readonly string[];
}

type Named = Pick<Expected, 'id'>;

/** Everything that must be in the site, from what will be published: drafts have been taken out before. */
export function expectedOf(dossier: WrittenDossier): Expected[] {
  const { articles, questions, events, charts, actors } = dossier;
  return [
    ...articles.map(expectedArticle),
    ...articles.flatMap((article) => [...claimsOf(article), ...figuresOf(article)]),
    ...events.map(expectedEvent),
    ...questions.map(expectedQuestion),
    ...charts.map(expectedChart),
    ...actors.map(expectedActor),
    ...correctionsOf(dossier).map(expectedCorrection),
  ];
}

const expectedArticle = ({ id }: Named): Expected => ({
  kind: 'article',
  id,
  addresses: [below(routes.article(id)), below(routes.booklet(id))],
});

const expectedEvent = ({ id }: Named): Expected => ({
  kind: 'event',
  id,
  addresses: [below(routes.timeline(id)), below(routes.booklet(`ereignis-${id}`))],
});

const expectedQuestion = ({ id }: Named): Expected => ({
  kind: 'question',
  id,
  addresses: [below(routes.question(id)), below(routes.booklet(`frage-${id}`))],
});

const expectedChart = ({ id }: Named): Expected => ({
  kind: 'chart',
  id,
  addresses: [
    below(routes.chart(id)),
    below(routes.figures(`diagramm-${id}`)),
    below(routes.booklet(`diagramm-${id}`)),
    ...['csv', 'excel.csv', 'json', 'svg', 'png'].map((form) => below(routes.chartData(id, form))),
    below(routes.chartImage(id)),
    below(routes.embed(id)),
  ],
});

const expectedActor = ({ id }: Named): Expected => ({
  kind: 'actor',
  id,
  addresses: [below(routes.actor(id))],
});

const claimsOf = ({ id: article, data: { monogram, claims } }: WrittenArticle): Expected[] =>
  claims.map(({ id, passage, question }) => ({
    kind: 'claim',
    id: `${article}/${id}`,
    addresses: [
      below(routes.claim({ id, article: { monogram } })),
      below(routes.article(article, passage)),
      ...(question === undefined ? [] : [below(routes.question(question, fragmentOf(`${article}/${id}`)))]),
    ],
  }));

const figuresOf = ({ id: article, data: { figures } }: WrittenArticle): Expected[] =>
  figures.map(({ id, passage }) => ({
    kind: 'figure',
    id: `${article}/${id}`,
    addresses: [
      below(routes.article(article, passage)),
      below(routes.figures(fragmentOf(`${article}/${id}`))),
    ],
  }));

/** The names of all corrections. */
const correctionsOf = ({ articles, events, measures }: WrittenDossier): string[] =>
  (
    [
      ['article', articles],
      ['event', events],
      ['measure', measures],
    ] as const
  ).flatMap(([kind, entries]) =>
    entries.flatMap(({ id, data: { corrections = [] } }) =>
      corrections.map((_, at) => correctionId(kind, id, at)),
    ),
  );

const expectedCorrection = (id: string): Expected => ({
  kind: 'correction',
  id,
  addresses: [below(routes.corrections(id)), below(routes.booklet(`korrektur-${id}`))],
});

/** An address without the path the site is served under. */
const below = (href: string): string => href.slice(routes.home().length);
