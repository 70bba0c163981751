import type { Dossier } from '../../domain/model.ts';
import { bookletOf } from '../../domain/parts.ts';
import { pdfFile, routes } from '../../routes.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { plotView } from '../comparison/comparison.ts';
import { datasetThing, graphOf, siteThing } from '../data/structured-data.ts';
import type { Link } from '../link.ts';
import { reachInWords } from '../record/outcome.ts';
import { articleListView } from './articles.ts';
import { findingsView } from './findings.ts';

/** What the start page shows of the comparison, at most: an overview of more is none. */
const mostInPlot = 30;

/** The dossier at a glance; `pdf` says whether it comes as a PDF too. */
export function homeView(dossier: Dossier, site: URL | undefined, pdf = false) {
  const { entry, questions } = dossier;
  return {
    kicker: entry.kicker,
    title: entry.title,
    lead: entry.lead,
    /** „Stand der Nachprüfung: November 2026“ */
    reach: reachInWords(dossier),
    description: entry.description,
    /** What is to be remembered; undefined where the editors wrote nothing. */
    findings: findingsView(dossier),
    list: articleListView(dossier),
    paths: pathsOf(dossier, pdf),
    plot: plotView(dossier, questions.slice(0, mostInPlot)),
    wholeComparison: words.wholeComparison(questions.length),
    structuredData: graphOf(siteThing(dossier, site), datasetThing(dossier, site)),
  };
}

/** What to read in the time one has. */
function pathsOf(dossier: Dossier, pdf: boolean): { time: string; links: Link[] }[] {
  const { entry, questions, events, charts } = dossier;
  const { findings = [] } = entry;
  const resting = new Set(findings.map(({ question }) => question));
  const question = questions.find(({ id }) => resting.has(id)) ?? questions[0];
  return [
    {
      time: words.twoMinutes,
      links: [
        ...(findings.length > 0 ? [{ text: words.theFindings(findings.length), href: '#befunde' }] : []),
        ...(question ? [{ text: question.entry.question, href: routes.question(question.id) }] : []),
      ],
    },
    {
      time: words.tenMinutes,
      links: [
        { text: words.theEvents(events.filter(({ entry: { key } }) => key).length), href: routes.timeline() },
        { text: words.theCharts(charts.length), href: routes.figures() },
      ],
    },
    {
      time: words.whole,
      links: [
        { text: words.wholeComparison(questions.length), href: routes.comparison() },
        { text: words.booklet, href: routes.booklet() },
        ...(pdf && bookletOf(dossier) !== 'none' ? [{ text: words.pdf, href: routes.file(pdfFile) }] : []),
      ],
    },
  ].filter(({ links }) => links.length > 0);
}
