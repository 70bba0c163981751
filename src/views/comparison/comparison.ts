import { compare, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import { knownBy } from '../../domain/corrections.ts';
import type { Article, Claim, Dossier, Question } from '../../domain/model.ts';
import { disagreement, type Verdict } from '../../domain/comparison/verdict.ts';
import { manyArticles, manySigns, questionParts } from '../../domain/parts.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { site } from '../../text/site.ts';
import { answerInWords } from '../record/answer.ts';
import { correctionMarks } from '../corrections.ts';
import { choice, type FilterView } from '../filter.ts';
import { originLines } from '../grounds.ts';
import { articleName, attribution, shortName, signsView } from '../names.ts';
import { pageOfList } from '../parts.ts';
import type { Link } from '../link.ts';
import { drawBars, drawStrip } from '../strip.ts';

/** The dot plot of questions with a scale, in the editors' order, and who stands where. */
export type PlotView = ReturnType<typeof plotView>;
export function plotView(dossier: Dossier, questions: readonly Question[] = dossier.questions) {
  return {
    signs: signsView(dossier.articles),
    rows: questions.flatMap((question) => {
      const comparison = compare(question, dossier.articles);
      const strip = drawStrip(comparison, 'full');
      return strip
        ? [
            {
              id: comparison.question.id,
              question: questionLink(comparison),
              strip,
              verdict: verdictView(comparison),
            },
          ]
        : [];
    }),
  };
}

/**
 * A page of the comparison. Of many articles it shows where they stand and not each answer: that is on the page of
 * the question.
 */
export type ComparisonView = ReturnType<typeof comparisonView>;
export function comparisonView(dossier: Dossier, part = 1) {
  const title = text.title(dossier.questions.length, dossier.articles.length);
  const { entries: questions, page } = pageOfList(questionParts(dossier), part, title, routes.comparison);
  const isMany = dossier.articles.length > manyArticles;
  return {
    ...page,
    lead: text.lead,
    description: text.description,
    plot: isMany ? { signs: signsView(dossier.articles), rows: [] } : plotView(dossier, questions),
    columns: isMany ? [] : dossier.articles.map(columnView),
    /** Whether the table gets a frame of its own to scroll in. */
    wide: dossier.articles.length > 6 && !isMany,
    rows: questions.map((question) => rowView(compare(question, dossier.articles), isMany)),
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
export const verdictView = (comparison: Comparison) => ({
  kind: comparison.verdict,
  label: text.verdicts[comparison.verdict],
  /**
   * What it was from each day on that changed it, as JSON of `[day, kind, label, voices, rank]`: a script that
   * shows an earlier state need not compute what the domain does. Dots that count articles cannot be set back.
   */
  history: comparison.stands.length > manySigns ? undefined : JSON.stringify(historyOf(comparison)),
});

function rowView(comparison: Comparison, isMany: boolean) {
  const { question, stands, verdict, spread, voices } = comparison;
  return {
    id: question.id,
    question: questionLink(comparison),
    strip: drawStrip(comparison, isMany ? 'full' : 'note'),
    verdict: verdictView(comparison),
    /** The first of what there is to know of the answers' origins; the rest is on the question's page. */
    origin: originLines(comparison)[0],
    cells: isMany ? [] : stands.map((stand) => cellView(stand, comparison)),
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
    more:
      rest > 0
        ? { text: text.more(rest), href: routes.question(question.id, article.id, claims[0]) }
        : undefined,
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

/** Only the appearance of an article that answers can change what the articles are to each other. */
function historyOf({ question, stands }: Comparison): Moment[] {
  const answering = stands.flatMap(({ position, article }) => (position ? [article] : []));
  const moments = daysOf(answering).map((day): Moment => {
    const { verdict, voices } = compare(question, knownBy(answering, day));
    return [day, verdict, text.verdicts[verdict], voices, disagreement[verdict]];
  });
  return moments.filter(([, , label, voices], at) => {
    const [, , labelBefore, voicesBefore] = moments[at - 1] ?? [];
    return label !== labelBefore || voices !== voicesBefore;
  });
}

/** The last possible days of publication, each once, in order. */
const daysOf = (articles: readonly Article[]): string[] =>
  [...new Set(articles.flatMap(({ published }) => published.latest ?? []))].sort();

function filterView(dossier: Dossier): FilterView {
  const { actors, entry, questions } = dossier;
  const { filter: words } = text;
  const speaking = actors.filter((actor) => actor.claims.some(({ question }) => question));
  const topics = entry.topics.filter(({ id }) => questions.some(({ topic }) => topic.id === id));
  const days = daysOf(dossier.articles);
  const day = { kind: 'day', name: 'stand', label: words.asOf, first: days[0], last: days.at(-1) } as const;
  // Dots that count articles cannot be set back.
  const asOf = dossier.articles.length > manySigns ? [] : [day];
  const sorts = (['uneinigkeit', 'stimmen'] as const).map((id) => ({ id, label: words.sorts[id] }));
  return {
    ...{ legend: words.legend, status: words.status, nothing: words.nothing },
    fields: [
      choice('thema', words.topic, words.allTopics, topics),
      choice('stimme', words.actor, words.allActors, [
        { id: 'self', label: text.selfShort },
        ...speaking.map(({ id, entry: { name } }) => ({ id, label: name })),
      ]),
      ...asOf,
      choice('ordnung', words.sort, words.sorts.order, sorts),
      { kind: 'check', name: 'nur', label: words.only, value: 'widersprueche' },
    ],
  };
}
