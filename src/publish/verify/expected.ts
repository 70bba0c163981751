import { link } from '../../domain/link.ts';
import { bookletOf } from '../../domain/parts.ts';
import type { WrittenDossier } from '../../domain/written.ts';
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

/** Everything that must be in the site, from what will be published: drafts have been taken out before. */
export function expectedOf(written: WrittenDossier): Expected[] {
  const dossier = link(written);
  const { articles, questions, events, charts, actors, corrections } = dossier;
  const inBooklet = (name: string) => (bookletOf(dossier) === 'page' ? [routes.booklet(name)] : []);
  const expect = (kind: Kind, id: string, ...hrefs: string[]): Expected => ({
    kind,
    id,
    // Without the path that the site is served under.
    addresses: hrefs.map((href) => href.slice(routes.home().length)),
  });
  return [
    ...articles.map(({ id }) => expect('article', id, routes.article(id), ...inBooklet(id))),
    ...articles.flatMap(({ claims }) =>
      claims.map((claim) => {
        const { question, article, passage, key } = claim;
        const answer = question ? [routes.question(question.id, fragmentOf(key), claim)] : [];
        return expect('claim', key, routes.claim(claim), routes.article(article.id, passage.id), ...answer);
      }),
    ),
    ...articles.flatMap(({ figures }) =>
      figures.map((figure) => {
        const { key, article, passage } = figure;
        return expect('figure', key, routes.article(article.id, passage.id), routes.figure(figure));
      }),
    ),
    ...events.map((event) =>
      expect('event', event.id, routes.event(event), ...inBooklet(`ereignis-${event.id}`)),
    ),
    ...questions.map(({ id }) => expect('question', id, routes.question(id), ...inBooklet(`frage-${id}`))),
    ...charts.map(({ id }) =>
      expect(
        'chart',
        id,
        ...[routes.chart(id), routes.figures(`diagramm-${id}`), ...inBooklet(`diagramm-${id}`)],
        ...['csv', 'excel.csv', 'json', 'svg', 'png'].map((form) => routes.chartData(id, form)),
        ...[routes.chartImage(id), routes.embed(id)],
      ),
    ),
    ...actors.map(({ id }) => expect('actor', id, routes.actor(id))),
    ...corrections.map(({ id }) =>
      expect('correction', id, routes.corrections(id), ...inBooklet(`korrektur-${id}`)),
    ),
  ];
}
