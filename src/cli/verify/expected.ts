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
} as const;

export type Kind = keyof typeof kinds;

/** One thing that the editors wrote, and where a reader must come upon it. */
export interface Expected {
  kind: Kind;
  /** As the data files and the search name it: `article/claim` for what belongs to an article. */
  id: string;
  /** Its own pages, anchors and files, below the base. */
  addresses: readonly string[];
  /** The data files that must list it. */
  files: readonly string[];
}

/** Everything that must be in the site, from what will be published: drafts have been taken out before. */
export function expectedOf(written: WrittenDossier): Expected[] {
  const { articles, questions, events, charts, actors } = written;
  const data = 'dossier.json';
  return [
    ...articles.map(({ id }) => ({
      kind: 'article' as const,
      id,
      addresses: [below(routes.article(id)), below(routes.stations(id)), below(routes.booklet(id))],
      files: [data],
    })),
    ...articles.flatMap((article) => [...claimsOf(article), ...figuresOf(article)]),
    ...events.map(({ id, data: { date } }) => ({
      kind: 'event' as const,
      id,
      addresses: [below(routes.timeline(id)), below(routes.booklet(`ereignis-${id}`))],
      // A calendar has no place for what has no day.
      files: [data, ...(date === undefined ? ['csv', 'json'] : ['csv', 'json', 'ics']).map(timelineFile)],
    })),
    ...questions.map(({ id }) => ({
      kind: 'question' as const,
      id,
      addresses: [below(routes.question(id)), below(routes.booklet(`frage-${id}`))],
      files: [data, ...(articles.length === 0 ? [] : ['vergleich/tafel.csv', 'vergleich/tafel.json'])],
    })),
    ...charts.map(({ id }) => ({
      kind: 'chart' as const,
      id,
      addresses: [
        below(routes.chart(id)),
        below(routes.figures(`diagramm-${id}`)),
        below(routes.booklet(`diagramm-${id}`)),
        ...['csv', 'json', 'svg', 'png'].map((form) => below(routes.file(`zahlen/${id}.${form}`))),
      ],
      files: [data],
    })),
    ...actors.map(({ id }) => ({
      kind: 'actor' as const,
      id,
      addresses: [below(routes.actor(id))],
      files: [data],
    })),
  ];
}

const claimsOf = ({ id: article, data: { monogram, claims } }: WrittenArticle): Expected[] =>
  claims.map(({ id, passage, question }) => ({
    kind: 'claim',
    id: `${article}/${id}`,
    addresses: [
      below(routes.claim({ id, article: { monogram } })),
      below(routes.article(article, passage)),
      ...(question === undefined ? [] : [below(routes.question(question, fragmentOf(`${article}/${id}`)))]),
    ],
    files: ['dossier.json', 'vergleich/aussagen.csv', 'vergleich/aussagen.json'],
  }));

const figuresOf = ({ id: article, data: { figures } }: WrittenArticle): Expected[] =>
  figures.map(({ id, passage }) => ({
    kind: 'figure',
    id: `${article}/${id}`,
    addresses: [
      below(routes.article(article, passage)),
      below(routes.figures(fragmentOf(`${article}/${id}`))),
    ],
    files: ['dossier.json'],
  }));

const timelineFile = (form: string): string => `zeitleiste/zeitleiste.${form}`;

/** An address without the path the site is served under. */
const below = (href: string): string => href.slice(routes.home().length);
