import type { Element as Drawing } from 'hast';
import { compare, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import { chartValues } from '../../domain/figures.ts';
import type {
  Article,
  Chart,
  Claim,
  Correction,
  Dossier,
  Event,
  Figure,
  Passage,
  Source,
} from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { formatReading, formatWithUnit } from '../../format/number.ts';
import { noteId } from '../../markdown/passage.ts';
import { routes } from '../../routes.ts';
import { bookletText as words } from '../../text/pages/booklet.ts';
import { comparisonText } from '../../text/pages/comparison.ts';
import { claimAnswer } from '../answer.ts';
import { articleView, type ArticleView, type SourceRow } from '../article/article.ts';
import { withPrefix } from './booklet-html.ts';
import { chartView, type ChartView } from '../figures/chart.ts';
import { verdictView } from '../comparison/comparison.ts';
import { correctedPlace, correctionMarks, correctionsOfMention } from '../corrections.ts';
import { articleName, attribution, sourceDate } from '../names.ts';
import type { Link } from '../link.ts';
import { outcomeInWords, questionOutcome, type OutcomeView } from '../outcome.ts';
import { saying } from '../saying.ts';
import { bookletName, pdfName } from '../data/structured-data.ts';
import { drawStrip } from '../strip.ts';

/** The whole dossier on one page: every link leads to a place on it or to a source outside. */
export interface BookletView {
  title: string;
  kicker: string;
  lead: string;
  description: string;
  counts: string;
  /** How passages are numbered, told by one of them; nothing where there is none. */
  howto: string | undefined;
  website: string;
  /** The forms in which it can be kept. */
  files: Link[];
  contents: Link[];
  questions: BookletQuestion[];
  articles: BookletArticle[];
  events: BookletEvent[];
  charts: BookletChart[];
  figures: BookletFigure[];
  actors: { name: string; role: string }[];
  sources: { id: string; title: string; href: string; date: string | undefined; note: string | undefined }[];
  corrections: BookletCorrection[];
}

export interface BookletCorrection {
  id: string;
  date: string;
  /** The article, event or measure where it was wrong. */
  place: string;
  wrong: string;
  right: string;
  /** The passages it touches. */
  passages: Link[];
}

export interface BookletQuestion {
  id: string;
  question: string;
  verdict: string;
  strip: Drawing | undefined;
  answers: { monogram: string; name: string; claims: BookletClaim[] }[];
  silent: string;
  difference: string;
  outcome: OutcomeView | undefined;
  sources: Link[];
}

export interface BookletClaim {
  text: string;
  /** „Nico Lange, über RND (erwartet)“ */
  speaker: string;
  answer: string | undefined;
  outcome: string | undefined;
  passage: Link;
  corrections: Link[];
}

export interface BookletArticle {
  id: string;
  monogram: string;
  title: string;
  kicker: string;
  summary: string;
  version: string;
  corrections: Link[];
  source: SourceRow[];
  blocks: { html: string | undefined; chart: Link | undefined }[];
  notes: BookletNote[];
}

export interface BookletNote {
  id: string;
  number: number;
  passage: string;
  wording: string;
  lines: { label: string | undefined; text: string; sources: Link[]; corrections: Link[] }[];
}

export interface BookletEvent {
  id: string;
  date: string;
  title: string;
  text: string | undefined;
  place: string | undefined;
  passages: Link[];
  sources: Link[];
  corrections: Link[];
}

export interface BookletFigure {
  measure: string;
  value: string;
  speaker: string;
  passage: Link;
  corrections: Link[];
}

export type BookletChart = Omit<ChartView, 'sources'> & { sources: Link[]; corrections: Link[] };

/** Numbers of the sources, in the order of the list at the end. */
type Numbers = ReadonlyMap<string, number>;

/** The whole dossier, ready to be set; `pdf` says whether it comes as a PDF too. */
export function bookletView(dossier: Dossier, site: URL | undefined, pdf = false): BookletView {
  const { entry, articles, questions, events, charts, measures, actors } = dossier;
  const numbers: Numbers = new Map(dossier.sources.map(({ id }, at) => [id, at + 1]));
  const claims = articles.flatMap((article) => article.claims);
  const figures = measures.flatMap((measure) => measure.figures);
  return {
    title: entry.title,
    kicker: entry.kicker,
    lead: entry.lead,
    description: words.description(entry.title),
    counts: words.counts(articles.length, claims.length, questions.length, events.length, figures.length),
    howto: howtoOf(articles),
    website: site ? new URL(routes.home(), site).href : routes.home(),
    files: [
      { text: words.download, href: routes.file(bookletName) },
      ...(pdf ? [{ text: words.pdf, href: routes.file(pdfName) }] : []),
    ],
    contents: contentsOf(dossier),
    questions: questions.map((question) => questionPart(compare(question, articles), dossier, numbers)),
    articles: articles.map((article) => articlePart(article, dossier, numbers)),
    events: events.map((event) => eventPart(event, numbers)),
    charts: charts.map((chart) => ({
      ...chartView(chart),
      sources: numbered(chart.sources, numbers),
      corrections: marksOf(correctionsOfChart(chart)),
    })),
    figures: figures.map(figurePart),
    actors: actors.map(({ entry: { name, role } }) => ({ name, role })),
    sources: dossier.sources.map(sourcePart),
    corrections: dossier.corrections.map(correctionPart),
  };
}

function howtoOf(articles: readonly Article[]): string | undefined {
  const article = articles.find(({ passages }) => passages.length > 0);
  return article && words.howto(article.monogram, article.passages.length);
}

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

/** „HB 12“, leading to the place in the text. */
const passageLink = ({ article, id, number }: Passage): Link => ({
  text: `${article.monogram}\u00a0${number}`,
  href: `#${article.id}--${id}`,
});

const entryOf = (correction: string): string => `korrektur-${correction}`;

/** „berichtigt am …“, leading to the list at the end. */
const marksOf = (corrections: readonly Correction[]): Link[] =>
  correctionMarks(corrections, (id) => `#${entryOf(id)}`);

/** What was corrected among the values a chart shows; the booklet has no other place for values from outside. */
const correctionsOfChart = (chart: Chart): Correction[] => [
  ...new Set(
    chartValues(chart).flatMap(({ values }) =>
      values.flatMap(({ figures, references }) =>
        [...figures, ...references].flatMap(({ corrections }) => corrections),
      ),
    ),
  ),
];

const numbered = (sources: readonly Source[], numbers: Numbers): Link[] =>
  [...sources]
    .sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
    .map(({ id }) => ({ text: String(numbers.get(id)), href: `#quelle-${id}` }));

function questionPart(comparison: Comparison, dossier: Dossier, numbers: Numbers): BookletQuestion {
  const { question, stands } = comparison;
  const { entry } = question;
  return {
    id: `frage-${question.id}`,
    question: entry.question,
    verdict: verdictView(comparison, dossier).label,
    strip: drawStrip(comparison, 'full'),
    answers: stands.filter(({ claims }) => claims.length > 0).map(answerPart),
    silent: stands
      .filter(({ claims }) => claims.length === 0)
      .map(
        ({ article, silence }) =>
          `${article.monogram} ${comparisonText.silences[silence ?? 'not-mentioned']}`,
      )
      .join('; '),
    difference: entry.difference.note,
    outcome: questionOutcome(question),
    sources: numbered(question.sources, numbers),
  };
}

const answerPart = ({ article, claims }: Stand) => ({
  monogram: article.monogram,
  name: articleName(article),
  claims: claims.map(claimPart),
});

const claimPart = (claim: Claim): BookletClaim => ({
  text: claim.entry.paraphrase,
  speaker: saying(claim),
  answer: claimAnswer(claim),
  outcome: outcomeInWords(claim),
  passage: passageLink(claim.passage),
  corrections: marksOf(claim.corrections),
});

function articlePart(article: Article, dossier: Dossier, numbers: Numbers): BookletArticle {
  const view = articleView(article, dossier, undefined);
  return {
    id: article.id,
    monogram: article.monogram,
    title: view.title,
    kicker: view.kicker,
    summary: view.summary,
    version: view.version,
    corrections: marksOf(article.corrections),
    source: view.source,
    blocks: view.blocks.map((block) => blockPart(block, article.id)),
    notes: article.passages.map((passage) => notePart(passage, numbers)),
  };
}

function blockPart(block: ArticleView['blocks'][number], article: string): BookletArticle['blocks'][number] {
  return block.kind === 'chart'
    ? {
        html: undefined,
        chart: { text: words.chart(block.chart.title), href: `#diagramm-${block.chart.id}` },
      }
    : { html: withPrefix(block.html, article), chart: undefined };
}

/** All that the dossier holds on a passage, in lines: what is claimed, counted, told and remarked there. */
function notePart(passage: Passage, numbers: Numbers): BookletNote {
  return {
    id: `${passage.article.id}--${noteId(passage.number)}`,
    number: passage.number,
    passage: `#${passage.article.id}--${passage.id}`,
    wording: passage.wording,
    lines: [
      ...passage.claims.map((claim) => ({
        label: claim.question?.entry.short,
        text: [`${saying(claim)}: ${claim.entry.paraphrase}`, outcomeInWords(claim)]
          .filter(Boolean)
          .join(' '),
        sources: numbered(claim.sources, numbers),
        corrections: marksOf(claim.corrections),
      })),
      ...passage.figures.map((figure) => ({
        label: figure.measure.entry.name,
        text: [`${valueOf(figure)} – ${attribution(figure)}.`, figure.entry.note].filter(Boolean).join(' '),
        sources: numbered(figure.sources, numbers),
        corrections: marksOf(figure.corrections),
      })),
      ...passage.mentions.map((mention) => ({
        label: mention.event.date ? formatDate(mention.event.date) : words.dateUnknown,
        text: [`${mention.event.entry.title}.`, mention.entry.differs].filter(Boolean).join(' '),
        sources: [],
        corrections: marksOf(correctionsOfMention(mention)),
      })),
      ...passage.notes.map(({ entry, sources }) => ({
        label: comparisonText.note.kinds[entry.kind],
        text: entry.text,
        sources: numbered(sources, numbers),
        corrections: [],
      })),
    ],
  };
}

const valueOf = ({ quantity, measure }: Figure): string =>
  formatWithUnit(formatReading(quantity), measure.entry);

const eventPart = (
  { id, entry, date, place, mentions, sources, corrections }: Event,
  numbers: Numbers,
): BookletEvent => ({
  id: `ereignis-${id}`,
  date: [date ? formatDate(date) : words.dateUnknown, entry.expected ? words.expected : '']
    .filter(Boolean)
    .join(', '),
  title: entry.title,
  text: [entry.text, entry.note].filter(Boolean).join(' ') || undefined,
  place: place?.entry.name,
  passages: mentions.map(({ passage }) => passageLink(passage)),
  sources: numbered(sources, numbers),
  corrections: marksOf(corrections),
});

const figurePart = (figure: Figure): BookletFigure => ({
  measure: figure.measure.entry.name,
  value: valueOf(figure),
  speaker: attribution(figure),
  passage: passageLink(figure.passage),
  corrections: marksOf(figure.corrections),
});

const correctionPart = (correction: Correction): BookletCorrection => ({
  id: entryOf(correction.id),
  date: formatDate(correction.date),
  place: correctedPlace(correction.of).text,
  wrong: correction.entry.wrong,
  right: correction.entry.right,
  passages: [...new Set([...correction.claims, ...correction.figures].map(({ passage }) => passage))].map(
    passageLink,
  ),
});

const sourcePart = (source: Source) => ({
  id: `quelle-${source.id}`,
  title: source.entry.title,
  href: source.entry.url,
  date: sourceDate(source),
  note: source.entry.note,
});
