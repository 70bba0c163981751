import { link } from '../../domain/link.ts';
import { bookletOf } from '../../domain/parts.ts';
import type { WrittenDossier } from '../../domain/model.ts';
import { fragmentOf, routes } from '../../routes.ts';

/** One thing that the editors wrote, and where a reader must come upon it. */
export interface Expected {
  /** In German, as messages call it. */
  kind: string;
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
  const expect = (kind: string, id: string, ...hrefs: string[]): Expected => ({
    kind,
    id,
    // Without the path that the site is served under.
    addresses: hrefs.map((href) => href.slice(routes.home().length)),
  });
  return [
    ...articles.map(({ id }) => expect('Artikel', id, routes.article(id), ...inBooklet(id))),
    ...articles
      .flatMap(({ claims }) => claims)
      .map((claim) => {
        const { question, article, passage, key } = claim;
        const answer = question ? [routes.question(question.id, fragmentOf(key), claim)] : [];
        return expect('Aussage', key, routes.claim(claim), routes.article(article.id, passage.id), ...answer);
      }),
    ...articles
      .flatMap(({ figures }) => figures)
      .map((figure) => {
        const place = routes.article(figure.article.id, figure.passage.id);
        return expect('Zahl', figure.key, place, routes.figure(figure));
      }),
    ...events.map((event) =>
      expect('Ereignis', event.id, routes.event(event), ...inBooklet(`ereignis-${event.id}`)),
    ),
    ...questions.map(({ id }) => expect('Frage', id, routes.question(id), ...inBooklet(`frage-${id}`))),
    ...charts.map(({ id }) => {
      const files = ['csv', 'excel.csv', 'json', 'svg', 'png'].map((form) => routes.chartData(id, form));
      const name = `diagramm-${id}`;
      const pages = [routes.chart(id), routes.figures(name), routes.embed(id), ...inBooklet(name)];
      return expect('Diagramm', id, ...pages, ...files, routes.chartImage(id));
    }),
    ...actors.map(({ id }) => expect('Akteur', id, routes.actor(id))),
    ...corrections.map(({ id }) =>
      expect('Berichtigung', id, routes.corrections(id), ...inBooklet(`korrektur-${id}`)),
    ),
  ];
}
