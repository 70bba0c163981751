import type { Dossier } from '../../domain/model.ts';
import { bookletOf } from '../../domain/parts.ts';
import { routes } from '../../routes.ts';
import { bookletText as words } from '../../text/pages/article.ts';
import { absolute } from '../address.ts';
import { articleView } from '../article/article.ts';
import { noteView } from '../article/notes.ts';
import { questionView } from '../comparison/question.ts';
import { correctionsView } from '../corrections.ts';
import { bookletFiles } from './files.ts';
import { chartView } from '../figures/chart.ts';
import type { Link } from '../link.ts';
import { sourceView } from '../about/method.ts';
import { wholeEventView } from '../record/event.ts';
import { figureView } from '../record/figure.ts';

/** The whole dossier, ready to be set. Where that would be too much for a page, it leads to its pages instead. */
export function bookletView(
  dossier: Dossier,
  site: URL | undefined,
  pdf = false,
  isWhole = bookletOf(dossier) === 'page',
) {
  const { entry, articles, questions, events } = dossier;
  const claims = articles.flatMap((article) => article.claims);
  const figures = articles.flatMap((article) => article.figures);
  return {
    title: entry.title,
    lead: entry.lead,
    description: words.description(entry.title),
    counts: words.counts(articles.length, claims.length, questions.length, events.length, figures.length),
    website: site ? absolute(routes.home(), site) : routes.home(),
    /** The forms in which it can be kept. */
    files: bookletFiles(dossier, pdf, { html: words.download, pdf: words.pdf }),
    contents: isWhole ? contentsOf(dossier) : pagesOf(),
    whole: isWhole ? wholeOf(dossier, site) : undefined,
  };
}

const wholeOf = (dossier: Dossier, site: URL | undefined) => {
  const { articles, questions, events, charts, measures, actors } = dossier;
  return {
    questions: questions.map((question) => questionView(question, dossier, site)),
    articles: articles.map((article) => ({
      view: articleView(article, dossier, site),
      monogram: article.monogram,
      notes: article.passages.map((passage) => noteView([passage], dossier)),
    })),
    events: events.map(wholeEventView),
    charts: charts.map(chartView),
    figures: measures.flatMap((measure) => measure.figures).map(figureView),
    actors: actors.map(({ id, entry: { name, role } }) => ({ id, name, role })),
    sources: dossier.sources.map(sourceView),
    corrections: correctionsView(dossier),
  };
};

const pagesOf = (): Link[] => [
  { text: words.comparison, href: routes.comparison() },
  { text: words.articles, href: routes.articles() },
  { text: words.timeline, href: routes.timeline() },
  { text: words.figures, href: routes.figures() },
  { text: words.actors, href: routes.actors() },
  { text: words.sources, href: routes.method() },
  { text: words.corrections, href: routes.corrections() },
];

const contentsOf = ({ articles }: Dossier): Link[] => [
  { text: words.comparison, href: '#vergleich' },
  ...articles.map(({ id, monogram, entry }) => ({ text: `${monogram} · ${entry.title}`, href: `#${id}` })),
  { text: words.timeline, href: '#zeitleiste' },
  { text: words.charts, href: '#diagramme' },
  { text: words.figures, href: '#zahlen' },
  { text: words.actors, href: '#akteure' },
  { text: words.sources, href: '#quellen' },
  { text: words.corrections, href: '#korrekturen' },
];
