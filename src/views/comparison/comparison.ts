import { compare, compareAll, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import { knownBy } from '../../domain/as-of.ts';
import type { Article, Claim, Dossier } from '../../domain/model.ts';
import { disagreement, type Verdict } from '../../domain/comparison/verdict.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { site } from '../../text/site.ts';
import { answerInWords } from '../record/answer.ts';
import { correctionMarks } from '../corrections.ts';
import { choice, type FilterView } from '../filter.ts';
import { articleName, attribution, shortName } from '../names.ts';
import { originLines } from '../origins.ts';
import { signsView } from '../signs.ts';
import type { Link } from '../link.ts';
import { drawBars, drawStrip } from '../strip.ts';

/** The dot plot: all questions with a scale, in the editors' order, and who stands where. */
export type PlotView = ReturnType<typeof plotView>;
export function plotView(dossier: Dossier) {
  return {
    signs: signsView(dossier.articles),
    rows: compareAll(dossier).flatMap((comparison) => {
      const strip = drawStrip(comparison, 'full');
      return strip
        ? [
            {
              id: comparison.question.id,
              question: questionLink(comparison),
              strip,
              verdict: verdictView(comparison, dossier),
            },
          ]
        : [];
    }),
  };
}

/** Everything the page of the comparison shows. */
export type ComparisonView = ReturnType<typeof comparisonView>;
export function comparisonView(dossier: Dossier) {
  const comparisons = compareAll(dossier);
  return {
    title: text.title(dossier.questions.length, dossier.articles.length),
    lead: text.lead,
    description: text.description,
    plot: plotView(dossier),
    columns: dossier.articles.map(columnView),
    /** Whether the table gets a frame of its own to scroll in. */
    wide: dossier.articles.length > 6,
    rows: comparisons.map((comparison) => rowView(comparison, dossier)),
    filter: filterView(dossier),
    /** The same as tables for other programs. */
    files: [
      ...dataForms.map((form) => ({
        text: text.files.tafel(site.files[form]),
        href: routes.comparisonData('tafel', form),
      })),
      ...dataForms.map((form) => ({
        text: text.files.aussagen(site.files[form]),
        href: routes.comparisonData('aussagen', form),
      })),
    ],
  };
}

const dataForms = ['csv', 'excel.csv', 'json'] as const;

/** What the articles are to each other, in a word. */
export type VerdictView = ReturnType<typeof verdictView>;
export const verdictView = (comparison: Comparison, dossier: Dossier) => ({
  kind: comparison.verdict,
  label: text.verdicts[comparison.verdict],
  /**
   * What it was from each day on that changed it, as JSON of `[day, kind, label, voices, rank]`: a script that
   * shows an earlier state need not compute what the domain does.
   */
  history: JSON.stringify(historyOf(comparison, dossier)),
});

function rowView(comparison: Comparison, dossier: Dossier) {
  const { question, stands, verdict, spread, voices } = comparison;
  return {
    id: question.id,
    question: questionLink(comparison),
    strip: drawStrip(comparison, 'note'),
    verdict: verdictView(comparison, dossier),
    /** The first of what there is to know of the answers' origins; the rest is on the question's page. */
    origin: originLines(comparison)[0],
    cells: stands.map((stand) => cellView(stand, comparison)),
    /** What a script sorts and filters by; see src/scripts/comparison.ts. */
    data: {
      topic: question.topic.id,
      /** Ids of the actors that answer, `self` for articles in their own voice. */
      actors: [
        ...new Set(question.claims.map(({ speaker }) => (speaker === 'self' ? 'self' : speaker.id))),
      ].join(' '),
      order: question.entry.order,
      disagreement: disagreement[verdict] * 100 + Math.min(spread, 99),
      voices,
    },
  };
}

const questionLink = ({ question }: Comparison): Link => ({
  text: question.entry.question,
  href: routes.question(question.id),
});

const columnView = (article: Article) => ({
  monogram: article.monogram,
  /** Outlet and month. */
  name: articleName(article),
  title: article.entry.title,
  href: routes.article(article.id),
  /** Last day it can have been published. */
  since: article.published.latest,
});

export type MatrixCell = ReturnType<typeof cellView>;
function cellView(stand: Stand, { question }: Comparison) {
  const { article, position, silence, claims } = stand;
  const shown = leading(stand);
  const rest = claims.length - shown.length;
  return {
    monogram: article.monogram,
    name: shortName(article),
    since: article.published.latest,
    /** In words why there is nothing; undefined where there is something. */
    silence: silence && text.silences[silence],
    couldNot: silence === 'could-not',
    /** The article's answer in words, and on a scale its place. */
    answer: position ? answerInWords(question, position) : silence ? undefined : text.noStep,
    bars: drawBars(stand),
    /** The claims that carry the answer: one, or one for each side. */
    claims: shown.map((claim) => ({
      short: claim.entry.short,
      speaker: speakerInCell(claim),
      href: routes.article(article.id, claim.passage.id),
      corrections: correctionMarks(claim.corrections),
    })),
    /** The rest, on the question's page. */
    more: rest > 0 ? { text: text.more(rest), href: routes.question(question.id, article.id) } : undefined,
  };
}

/** „Erika Muster, über den Mühlbachboten, erwartet“ */
const speakerInCell = (claim: Claim): string =>
  [claim.speaker === 'self' ? text.selfShort : attribution(claim), text.modalities[claim.entry.modality]]
    .filter(Boolean)
    .join(', ');

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

type Moment = [day: string, kind: Verdict, label: string, voices: number, rank: number];

function historyOf({ question }: Comparison, dossier: Dossier): Moment[] {
  const moments = daysOf(dossier).map((day): Moment => {
    const { verdict, voices } = compare(question, knownBy(dossier.articles, day));
    return [day, verdict, text.verdicts[verdict], voices, disagreement[verdict]];
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
  const { actors, entry, questions } = dossier;
  const { filter: words } = text;
  const speaking = actors.filter((actor) => actor.claims.some(({ question }) => question));
  const topics = entry.topics.filter(({ id }) => questions.some(({ topic }) => topic.id === id));
  const days = daysOf(dossier);
  const sorts = (['uneinigkeit', 'stimmen'] as const).map((id) => ({ id, label: words.sorts[id] }));
  return {
    ...{ legend: words.legend, status: words.status, nothing: words.nothing },
    fields: [
      choice('thema', words.topic, words.allTopics, topics),
      choice('stimme', words.actor, words.allActors, [
        { id: 'self', label: text.selfShort },
        ...speaking.map(({ id, entry: { name } }) => ({ id, label: name })),
      ]),
      { kind: 'day', name: 'stand', label: words.asOf, first: days[0], last: days.at(-1) },
      choice('ordnung', words.sort, words.sorts.order, sorts),
      { kind: 'check', name: 'nur', label: words.only, value: 'widersprueche' },
    ],
  };
}
