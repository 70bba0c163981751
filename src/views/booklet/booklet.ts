import type { Dossier } from '../../domain/model.ts';
import { bookletOf } from '../../domain/parts.ts';
import { routes } from '../../routes.ts';
import { bookletText as words } from '../../text/pages/article.ts';
import { absolute } from '../address.ts';
import { articleView, type ArticleView } from '../article/article.ts';
import { noteView, type NoteView } from '../article/notes.ts';
import { questionView, type QuestionView } from '../comparison/question.ts';
import { correctionsView, type CorrectionView } from '../corrections.ts';
import { bookletFiles } from './files.ts';
import { chartView, type ChartView } from '../figures/chart.ts';
import type { Link } from '../link.ts';
import { sourceView, type MethodView } from '../about/method.ts';
import { wholeEventView, type WholeEventView } from '../record/event.ts';
import { figureView, type FigureView } from '../record/figure.ts';

/** The whole dossier on one page: what its pages show, one after the other. */
export interface BookletView {
  title: string;
  lead: string;
  description: string;
  counts: string;
  website: string;
  /** The forms in which it can be kept. */
  files: Link[];
  /** Whether all of it follows; else `contents` leads to pages of the site. */
  isWhole: boolean;
  contents: Link[];
  questions: QuestionView[];
  articles: { view: ArticleView; monogram: string; notes: NoteView[] }[];
  events: WholeEventView[];
  charts: ChartView[];
  figures: FigureView[];
  actors: { id: string; name: string; role: string }[];
  sources: MethodView['sources'];
  corrections: CorrectionView[];
}

/** The whole dossier, ready to be set. Where that would be too much for a page, `isWhole` says no: it leads to its pages. */
export function bookletView(
  dossier: Dossier,
  site: URL | undefined,
  pdf = false,
  isWhole = bookletOf(dossier) === 'page',
): BookletView {
  const { entry, articles, questions, events } = dossier;
  const claims = articles.flatMap((article) => article.claims);
  const figures = articles.flatMap((article) => article.figures);
  return {
    title: entry.title,
    lead: entry.lead,
    description: words.description(entry.title),
    counts: words.counts(articles.length, claims.length, questions.length, events.length, figures.length),
    website: site ? absolute(routes.home(), site) : routes.home(),
    files: bookletFiles(dossier, pdf, { html: words.download, pdf: words.pdf }),
    isWhole,
    contents: isWhole ? contentsOf(dossier) : pagesOf(),
    ...(isWhole ? wholeOf(dossier, site) : nothing),
  };
}

const nothing = {
  questions: [],
  articles: [],
  events: [],
  charts: [],
  figures: [],
  actors: [],
  sources: [],
  corrections: [],
};

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
