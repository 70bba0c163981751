import type { Element } from 'hast';
import { compare, compareAll, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import { knownBy } from '../../domain/as-of.ts';
import type { Article, Claim, Dossier } from '../../domain/model.ts';
import type { Verdict } from '../../domain/comparison/verdict.ts';
import { formatDay, formatMonth } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { answerInWords } from '../answer.ts';
import { correctionMarks } from '../corrections.ts';
import { articleName, attribution, outletOf } from '../names.ts';
import { originLines } from '../origins.ts';
import type { Link } from '../link.ts';
import { drawBars, drawStrip } from '../strip.ts';

/** The overview of all scale questions: who stands where. */
export interface PlotView {
  rows: PlotRow[];
}

export interface PlotRow {
  question: Link;
  strip: Element;
  verdict: VerdictView;
}

/** What the articles are to each other, in a word. */
export interface VerdictView {
  kind: Verdict;
  label: string;
  /** What kind of difference it is to the editors; undefined where that says nothing new. */
  difference: string | undefined;
  contradicts: boolean;
  /**
   * What it was from each day on that changed it, as JSON of `[day, kind, label, voices]`: a script that
   * shows an earlier state need not compute what the domain does.
   */
  history: string;
}

/** Everything the page of the comparison shows. */
export interface ComparisonView {
  title: string;
  lead: string;
  description: string;
  plot: PlotView;
  columns: ColumnView[];
  /** Whether the table gets a frame of its own to scroll in. */
  wide: boolean;
  rows: MatrixRow[];
  filter: FilterView;
}

export interface ColumnView {
  monogram: string;
  name: string;
  date: string;
  title: string;
  href: string;
  /** Last day it can have been published. */
  since: string | undefined;
}

export interface MatrixRow {
  id: string;
  question: Link;
  strip: Element | undefined;
  verdict: VerdictView;
  /** The first of what there is to know of the answers' origins; the rest is on the question's page. */
  origin: string | undefined;
  cells: MatrixCell[];
  /** What a script sorts and filters by; see src/scripts/comparison.ts. */
  data: RowData;
}

export interface RowData {
  topic: string;
  /** Ids of the actors that answer, `self` for articles in their own voice. */
  actors: string;
  order: number;
  disagreement: number;
  voices: number;
}

export interface MatrixCell {
  monogram: string;
  name: string;
  since: string | undefined;
  /** In words why there is nothing; undefined where there is something. */
  silence: string | undefined;
  couldNot: boolean;
  /** The article's answer in words, and on a scale its place. */
  answer: string | undefined;
  bars: Element | undefined;
  /** The claims that carry the answer: one, or one for each side. */
  claims: { short: string; speaker: string; firmness: string; href: string; corrections: Link[] }[];
  /** The rest, on the question's page. */
  more: Link | undefined;
}

/** The controls that a script puts above the matrix. */
export interface FilterView {
  topics: { id: string; label: string }[];
  actors: { id: string; label: string }[];
  /** Days on which an article became known. */
  days: { id: string; label: string }[];
}

/** The dot plot: all questions with a scale, in the editors' order. */
export function plotView(dossier: Dossier): PlotView {
  return {
    rows: compareAll(dossier).flatMap((comparison) => {
      const strip = drawStrip(comparison, 'full');
      return strip
        ? [{ question: questionLink(comparison), strip, verdict: verdictView(comparison, dossier) }]
        : [];
    }),
  };
}

/** The page of the comparison. */
export function comparisonView(dossier: Dossier): ComparisonView {
  const comparisons = compareAll(dossier);
  return {
    title: text.title(dossier.questions.length, dossier.articles.length),
    lead: text.lead,
    description: text.description,
    plot: plotView(dossier),
    columns: dossier.articles.map(columnView),
    wide: dossier.articles.length > 6,
    rows: comparisons.map((comparison) => rowView(comparison, dossier)),
    filter: filterView(dossier),
  };
}

/** The verdict in the words that fit the kind of question. */
export function verdictView(comparison: Comparison, dossier: Dossier): VerdictView {
  const { verdict } = comparison;
  return {
    kind: verdict,
    label: labelOf(comparison),
    difference: differenceOf(comparison),
    contradicts: verdict === 'contradict',
    history: JSON.stringify(historyOf(comparison, dossier)),
  };
}

/** Agreement, degrees and contradictions are in the verdict already. */
function differenceOf({ question }: Comparison): string | undefined {
  const { kind } = question.entry.difference;
  return saysNothingNew.has(kind) ? undefined : text.differences[kind];
}

const saysNothingNew: ReadonlySet<string> = new Set(['none', 'degree', 'contradiction']);

/** A contradiction that editors found to be one is called so; one they explain otherwise is only computed. */
const labelOf = ({ question: { entry }, verdict }: Comparison): string =>
  verdict === 'contradict' && entry.difference.kind === 'contradiction'
    ? text.realContradiction
    : text.verdicts[verdict][entry.kind];

/** Order of questions by disagreement: the verdict first, then how far the answers are apart. */
const ranks: Record<Verdict, number> = { none: 0, 'one-voice': 1, agree: 2, degree: 3, contradict: 4 };

function rowView(comparison: Comparison, dossier: Dossier): MatrixRow {
  const { question, stands, verdict, spread, voices } = comparison;
  return {
    id: question.id,
    question: questionLink(comparison),
    strip: drawStrip(comparison, 'note'),
    verdict: verdictView(comparison, dossier),
    origin: originLines(comparison)[0],
    cells: stands.map((stand) => cellView(stand, comparison)),
    data: {
      topic: question.topic.id,
      actors: [
        ...new Set(question.claims.map(({ speaker }) => (speaker === 'self' ? 'self' : speaker.id))),
      ].join(' '),
      order: question.entry.order,
      disagreement: ranks[verdict] * 100 + Math.min(spread, 99),
      voices,
    },
  };
}

const questionLink = ({ question }: Comparison): Link => ({
  text: question.entry.question,
  href: routes.question(question.id),
});

const columnView = (article: Article): ColumnView => ({
  monogram: article.monogram,
  name: outletOf(article),
  date: formatMonth(article.published),
  title: article.entry.title,
  href: routes.article(article.id),
  since: article.published.latest,
});

function cellView(stand: Stand, { question }: Comparison): MatrixCell {
  const { article, position, silence, claims } = stand;
  const shown = leading(stand);
  const rest = claims.length - shown.length;
  return {
    monogram: article.monogram,
    name: articleName(article),
    since: article.published.latest,
    silence: silence && text.silences[silence],
    couldNot: silence === 'could-not',
    answer: position ? answerInWords(question, position) : silence ? undefined : text.noStep,
    bars: drawBars(stand),
    claims: shown.map((claim) => ({
      short: claim.entry.short,
      speaker: claim.speaker === 'self' ? text.selfShort : attribution(claim),
      firmness: text.modalities[claim.entry.modality],
      href: routes.article(article.id, claim.passage.id),
      corrections: correctionMarks(claim.corrections),
    })),
    more: rest > 0 ? { text: text.more(rest), href: routes.question(question.id, article.id) } : undefined,
  };
}

/**
 * The claims that stand for an article in its cell: for each step or option of its answer the first claim
 * that gives it, otherwise the first it makes.
 */
export function leading({ position, claims }: Stand): Claim[] {
  if (!position) return claims.slice(0, 1);
  const { answer, claims: counted } = position;
  const first = (fits: (claim: Claim) => boolean) => counted.filter(fits).slice(0, 1);
  switch (answer.kind) {
    case 'step':
      return first(({ step }) => step === answer.step);
    case 'split':
      return answer.steps.flatMap((side) => first(({ step }) => step === side));
    case 'options':
      return [
        ...answer.options.flatMap((option) => first((claim) => claim.option === option)),
        ...counted,
      ].slice(0, 1);
    case 'quantity':
      return counted.slice(0, 1);
  }
}

type Moment = [day: string, kind: Verdict, label: string, voices: number];

function historyOf({ question }: Comparison, dossier: Dossier): Moment[] {
  const moments = daysOf(dossier).map((day): Moment => {
    const earlier = compare(question, knownBy(dossier.articles, day));
    return [day, earlier.verdict, labelOf(earlier), earlier.voices];
  });
  return moments.filter(([, , label, voices], at) => {
    const [, , labelBefore, voicesBefore] = moments[at - 1] ?? [];
    return label !== labelBefore || voices !== voicesBefore;
  });
}

/** The last possible days of publication, each once, in order. */
const daysOf = ({ articles }: Dossier): string[] =>
  [...new Set(articles.flatMap(({ published }) => published.latest ?? []))].sort();

function filterView(dossier: Dossier): FilterView {
  const speaking = dossier.actors.filter((actor) => actor.claims.some(({ question }) => question));
  return {
    topics: dossier.entry.topics.filter(({ id }) => dossier.questions.some(({ topic }) => topic.id === id)),
    actors: speaking.map(({ id, entry }) => ({ id, label: entry.name })),
    days: daysOf(dossier).map((day) => ({ id: day, label: formatDay(day) })),
  };
}
