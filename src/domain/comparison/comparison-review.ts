import { surelyBefore, compareAll, type Comparison } from './comparison.ts';
import { isHedged } from '../hedging.ts';
import { genres } from '../../schema/article.ts';
import type { Modality } from '../../schema/fields.ts';
import type { Article, Claim, Dossier, Figure, Measure } from '../model.ts';
import { hasAnswer } from './position.ts';
import { overlap, type Computed, type DifferenceKind } from './verdict.ts';

/** The computed results that each kind of difference fits; where it fits none, editors should look. */
const fitting: Record<DifferenceKind, readonly Computed[]> = {
  none: ['agree', 'one-voice', 'none'],
  degree: ['degree'],
  contradiction: ['contradict'],
  'later-state': ['degree', 'contradict'],
  'other-scope': ['degree', 'contradict'],
  forecast: ['degree', 'contradict'],
  opinion: ['degree', 'contradict'],
};

/** The kinds of difference that fit what was computed, in the order editors know them. */
export const fittingKinds = (computed: Computed): DifferenceKind[] =>
  (Object.keys(fitting) as DifferenceKind[]).filter((kind) => fitting[kind].includes(computed));

/** Questions whose computed result does not fit the kind of difference the editors named. */
export function misfits(dossier: Dossier): Comparison[] {
  return compareAll(dossier).filter(
    ({ question, computed }) => !fitting[question.entry.difference.kind].includes(computed),
  );
}

/** Two exact quantities of one measure that cannot both be right, without a note that explains it. */
export interface Clash {
  measure: Measure;
  one: Figure;
  other: Figure;
}

/**
 * Every unexplained clash between two articles.
 *
 * A note at either figure or its passage explains it, and so does a question on the measure that names
 * the difference. What changes with time can differ when the figures are known to be of different days.
 */
export function clashes(dossier: Dossier): Clash[] {
  return dossier.measures.flatMap((measure) => {
    const explained = dossier.questions.some(
      (question) => question.measure === measure && question.entry.difference.kind !== 'none',
    );
    return explained
      ? []
      : pairs(measure.figures)
          .filter(isClash)
          .map(([one, other]) => ({ measure, one, other }));
  });
}

const pairs = (figures: readonly Figure[]): [Figure, Figure][] =>
  figures.flatMap((one, at) => figures.slice(at + 1).map((other): [Figure, Figure] => [one, other]));

function isClash([one, other]: [Figure, Figure]): boolean {
  const exact = one.quantity.kind === 'exact' && other.quantity.kind === 'exact';
  const changes = one.measure.entry.nature !== 'property' && haveDifferentDays(one, other);
  return (
    exact &&
    one.article !== other.article &&
    !changes &&
    !hasNote(one) &&
    !hasNote(other) &&
    !overlap(one.quantity, other.quantity)
  );
}

const haveDifferentDays = ({ asOf: one }: Figure, { asOf: other }: Figure): boolean =>
  one !== undefined && other !== undefined && (surelyBefore(one, other) || surelyBefore(other, one));

const hasNote = ({ entry, passage }: Figure): boolean => entry.note !== undefined || passage.notes.length > 0;

/** Claims whose paraphrase states flatly what somebody else says or the article only supposes. */
export function flatParaphrases(dossier: Dossier): Claim[] {
  return dossier.articles
    .flatMap(({ claims }) => claims)
    .filter(({ speaker, entry }) => speaker !== 'self' || isTentative[entry.modality])
    .filter(({ entry }) => !isHedged(entry.paraphrase));
}

/** Whether an article that says something so passes it on or supposes it. */
const isTentative: Record<Modality, boolean> = {
  states: false,
  reports: true,
  suspects: true,
  expects: true,
  denies: false,
  judges: false,
};

/**
 * Claims that alone carry what an article answers in its own voice, are only supposed, and quote no words
 * that say so: where editors most easily read a position that stands in no sentence.
 */
export function unquotedSuppositions({ questions, articles }: Dossier): Claim[] {
  return questions.flatMap(({ claims }) =>
    articles.flatMap((article) => {
      const own = claims.filter(
        (claim) => claim.article === article && claim.speaker === 'self' && hasAnswer(claim),
      );
      return own.length === 1
        ? own.filter(({ entry }) => entry.modality === 'suspects' && entry.quote === undefined)
        : [];
    }),
  );
}

/** The first claim of each article that answers a question whose note says that the article leaves it open. */
export function answeredThoughOpen({ questions, articles }: Dossier): Claim[] {
  return questions.flatMap(({ entry, claims }) => {
    const open = (entry.difference.note.match(/[^.!?]+/g) ?? []).filter((sentence) =>
      leavesOpen.test(sentence),
    );
    return articles
      .filter((article) =>
        open.some((sentence) => names(article, articles).some((name) => name.test(sentence))),
      )
      .flatMap((article) => claims.find((claim) => claim.article === article && hasAnswer(claim)) ?? []);
  });
}

const leavesOpen = /(?<!\p{L})(?:lässt|lassen|ließ|ließen)(?!\p{L}).*(?<!\p{L})offen(?!\p{L})/u;

/** How a note names an article: by monogram, outlet, or a genre that no other article has. */
export function names({ monogram, entry: { source } }: Article, articles: readonly Article[]): RegExp[] {
  const genre = source.genre.value;
  const only = articles.filter(({ entry }) => entry.source.genre.value === genre).length === 1;
  const words = [monogram, source.outlet.value, genre && only ? genres[genre] : undefined];
  return words.flatMap((word) =>
    word ? new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u') : [],
  );
}
