import type { Element } from 'hast';
import { intervals, type Interval } from '../../charts/forms/intervals.ts';
import { widths } from '../../charts/drawing.ts';
import { compare, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import type { Claim, Dossier, Option, Question } from '../../domain/model.ts';
import { answerParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatReading, formatWithUnit } from '../../format/number.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { answerInWords } from '../record/answer.ts';
import { claimView } from '../record/claim.ts';
import { verdictView } from './comparison.ts';
import { pageOfList } from '../parts.ts';
import { groundsView, originLines } from '../grounds.ts';
import { articleName, attribution, shortName, signsView } from '../names.ts';
import { questionOutcome } from '../record/outcome.ts';
import { neighboursOf, type Link } from '../link.ts';
import { breadcrumbThing, graphOf, questionThings } from '../data/structured-data.ts';
import { drawBars, drawStrip } from '../strip.ts';

/** Everything the page of one question shows. */
export type QuestionView = ReturnType<typeof questionView>;
export function questionView(question: Question, dossier: Dossier, site: URL | undefined, part = 1) {
  const comparison = compare(question, dossier.articles);
  const all = answerParts(question, dossier.articles);
  const silent = dossier.articles.length - all.flat().length;
  const { entry } = question;
  const { entries, page } = pageOfList(all, part, entry.short, (placed) =>
    routes.question(question.id, undefined, placed),
  );
  return {
    id: question.id,
    /** The title of the window is the question in short. */
    ...page,
    question: entry.question,
    description: `${entry.question} ${text.computed[comparison.computed][entry.kind]} ${text.voices(comparison.voices)}.`,
    topic: question.topic.label,
    verdict: verdictView(comparison),
    /** The editors' note: in what the articles differ. */
    note: entry.difference.note,
    /** What was computed and what editors found, and where the answers come from: how the verdict came about. */
    why: whyOf(comparison),
    signs: entry.kind === 'scale' ? signsView(dossier.articles, entry.poles) : undefined,
    strip: drawStrip(comparison, 'full'),
    /** The five steps in words, for the legend of the strip. */
    steps: entry.kind === 'scale' ? entry.steps : [],
    options: entry.kind === 'choice' ? entry.options.map((option) => optionView(option, comparison)) : [],
    /** Quantities on one axis, drawn at every width. */
    drawings: entry.kind === 'quantity' ? drawQuantities(comparison) : [],
    answers: comparison.stands
      .filter(({ article }) => entries.includes(article))
      .map((stand) => answerView(stand, question)),
    /** How many more articles say nothing, where they are too many to list. */
    silent: silent > 0 ? text.moreSilent(silent) : undefined,
    /** On whose word the articles rest, where the question asks that. */
    grounds: entry.aboutSources ? groundsView(dossier) : undefined,
    outcome: questionOutcome(question),
    ...neighboursOf(dossier.questions, question, linkTo),
    structuredData: graphOf(
      breadcrumbThing([{ text: text.kicker, href: routes.comparison() }, linkTo(question)], site),
      ...questionThings(question, site),
    ),
  };
}

const whyOf = (comparison: Comparison): string[] => {
  const { question, computed } = comparison;
  const { kind, difference } = question.entry;
  return [
    text.whyComputed(text.computed[computed][kind]),
    text.whyEdited(text.differences[difference.kind]),
    ...originLines(comparison),
    ...(question.arose ? [text.arose(formatDate(question.arose))] : []),
  ];
};

const linkTo = ({ id, entry }: Question): Link => ({ text: entry.question, href: routes.question(id) });

export type OptionView = ReturnType<typeof optionView>;
function optionView(option: Option, { stands, question }: Comparison) {
  const naming = stands.filter((stand) => lists(stand, 'options', option));
  const denying = stands.filter((stand) => lists(stand, 'denied', option));
  return {
    label: option.label,
    voices: naming.map(({ article, claims }) => ({
      monogram: article.monogram,
      name: articleName(article),
      href: routes.question(question.id, article.id, claims[0]),
      voice: claims.some((claim) => claim.option === option && claim.speaker === 'self')
        ? ('own' as const)
        : ('quoted' as const),
    })),
    /** The articles in which somebody denies it. */
    denied:
      denying.length > 0
        ? text.denied(denying.map(({ article }) => shortName(article)).join(', '))
        : undefined,
  };
}

const lists = ({ position }: Stand, list: 'options' | 'denied', option: Option): boolean =>
  position?.answer.kind === 'options' && position.answer[list].some(({ id }) => id === option.id);

/** Every quantity the articles give, then what the measure holds from elsewhere, drawn at every width. */
function drawQuantities({ question, stands }: Comparison): Element[] {
  const { measure } = question;
  if (!measure) return [];
  const rows: Interval[] = [
    ...stands.flatMap(({ position, article }) =>
      (position?.claims ?? []).flatMap((claim) => quantityRow(claim, article.monogram)),
    ),
    ...measure.references.map(({ key, quantity, speaker, entry }) => ({
      key,
      label: speaker.entry.name,
      group: text.elsewhere,
      quantity,
      text: formatReading(quantity),
      hollow: entry.basis === 'claimed' || entry.basis === 'estimated',
    })),
  ];
  if (rows.length === 0) return [];
  const { name, unit } = measure.entry;
  return widths.map((width) =>
    intervals(rows, {
      id: `angaben-${question.id}`,
      width,
      title: question.entry.question,
      description: rows
        .map(({ label, text }) => `${label}: ${formatWithUnit(text, measure.entry)}`)
        .join('; '),
      axis: { scale: 'linear', caption: `${name}, ${unit}`, format: formatNumber },
    }),
  );
}

const quantityRow = (claim: Claim, monogram: string): Interval[] =>
  claim.figure
    ? [
        {
          key: claim.figure.key,
          label: `${monogram} – ${articleName(claim.article)}`,
          detail: attribution(claim),
          group: text.inArticles,
          quantity: claim.figure.quantity,
          text: formatReading(claim.figure.quantity),
          hollow: true,
        },
      ]
    : [];

/** All that one article says to the question. */
function answerView(stand: Stand, question: Question) {
  const { article, position, silence, claims } = stand;
  return {
    /** The fragment of this section. */
    id: article.id,
    monogram: article.monogram,
    name: articleName(article),
    title: { text: article.entry.title, href: routes.article(article.id) },
    silence: silence && text.silences[silence],
    answer: position ? answerInWords(question, position) : silence ? undefined : text.noStep,
    bars: drawBars(stand),
    claims: ownFirst(claims).map(claimView),
  };
}

/** What the article says itself comes before what it quotes; within both, reading order. */
const ownFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(a.speaker !== 'self') - Number(b.speaker !== 'self'));
