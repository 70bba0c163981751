import type { Dossier } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { articleText } from '../../text/pages/article.ts';
import { plotView, type PlotView } from '../comparison/comparison.ts';
import { genreOf, headingOf, outletOf } from '../names.ts';
import { reachInWords } from '../record/outcome.ts';
import { findingsView, type FindingsView } from './findings.ts';
import type { Link } from '../link.ts';
import { datasetThing, graphOf, pdfName, siteThing, type StructuredData } from '../data/structured-data.ts';

/** Everything the start page shows. */
export interface HomeView {
  kicker: string;
  title: string;
  lead: string;
  /** „Stand der Nachprüfung: November 2026“ */
  reach: string | undefined;
  description: string;
  /** What is to be remembered; undefined where the editors wrote nothing. */
  findings: FindingsView | undefined;
  /** What to read in the time one has. */
  paths: { title: string; links: Link[] }[];
  plot: PlotView;
  wholeComparison: string;
  articles: {
    monogram: string;
    /** Outlet, genre and date. */
    origin: string[];
    title: string;
    summary: string;
    counts: string;
    href: string;
  }[];
  ways: { title: string; text: string; href: string }[];
  structuredData: StructuredData;
}

/** The dossier at a glance; `pdf` says whether it comes as a PDF too. */
export function homeView(dossier: Dossier, site: URL | undefined, pdf = false): HomeView {
  const { entry, articles, questions, events, actors } = dossier;
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  const figures = articles.reduce((sum, article) => sum + article.figures.length, 0);
  return {
    kicker: entry.kicker,
    title: entry.title,
    lead: entry.lead,
    reach: reachInWords(dossier),
    description: entry.description,
    findings: findingsView(dossier),
    paths: pathsOf(dossier, pdf),
    plot: plotView(dossier),
    wholeComparison: words.wholeComparison(questions.length),
    articles: articles.map((article) => ({
      monogram: article.monogram,
      origin: [outletOf(article), genreOf(article), formatDate(article.published)],
      title: headingOf(article.entry.title),
      summary: article.entry.summary,
      counts: articleText.counts(article.claims.length, article.mentions.length, article.figures.length),
      href: routes.article(article.id),
    })),
    ways: [
      {
        title: words.comparison,
        text: words.comparisonText(questions.length, claims),
        href: routes.comparison(),
      },
      { title: words.timeline, text: words.timelineText(events.length), href: routes.timeline() },
      { title: words.figures, text: words.figuresText(figures), href: routes.figures() },
      { title: words.actors, text: words.actorsText(actors.length), href: routes.actors() },
    ],
    structuredData: graphOf(siteThing(dossier, site), datasetThing(dossier, site)),
  };
}

function pathsOf({ entry, questions }: Dossier, pdf: boolean): HomeView['paths'] {
  const resting = new Set(entry.findings?.map(({ question }) => question));
  const question = questions.find(({ id }) => resting.has(id)) ?? questions[0];
  return [
    {
      title: words.twoMinutes,
      links: [
        { text: words.findings, href: '#befunde' },
        ...(question ? [{ text: question.entry.question, href: routes.question(question.id) }] : []),
      ],
    },
    {
      title: words.tenMinutes,
      links: [
        { text: words.articles, href: '#artikel' },
        { text: words.timeline, href: routes.timeline() },
        { text: words.figures, href: routes.figures() },
      ],
    },
    {
      title: words.whole,
      links: [
        { text: words.booklet, href: routes.booklet() },
        ...(pdf ? [{ text: words.pdf, href: routes.file(pdfName) }] : []),
      ],
    },
  ];
}
