import type { Element } from 'hast';
import {
  bars,
  steps,
  strip,
  type Step,
  type StripData,
  type StripDot,
  type StripSize,
} from '../charts/strip.ts';
import type { Comparison, Stand } from '../domain/comparison/comparison.ts';
import type { Article, Claim } from '../domain/model.ts';
import { manySigns } from '../domain/parts.ts';
import { comparisonText } from '../text/pages/comparison.ts';
import { articleName } from './names.ts';

const { strip: text } = comparisonText;

/**
 * The strip of a scale question, with its picture in words; undefined for other questions.
 *
 * @param marked the article in whose margin the strip stands
 */
export function stripOf({ question, stands }: Comparison, marked?: Article): StripData | undefined {
  if (question.entry.kind !== 'scale') return undefined;
  const { poles, steps: words } = question.entry;
  // Dozens of strips stand in the margin of one article, beside its text: there the monogram suffices.
  const named = marked ? ({ monogram }: Article) => monogram : articleName;
  const dots = stands.flatMap((stand) => dotsOf(stand, marked));
  return {
    poles,
    dots: dots.length > manySigns ? counted(dots) : dots,
    label: [text.poles(...poles), ...inWords(words, stands, named), silentInWords(stands, named)]
      .filter(Boolean)
      .join(' '),
  };
}

/**
 * The strip in the margin of an article: what is said at this passage ringed, hollow where it is quoted, and the
 * other articles around it.
 */
export function drawNoteStrip(comparison: Comparison, claims: readonly Claim[]): Element | undefined {
  const here = claims[0]?.article;
  const data = stripOf(
    {
      ...comparison,
      stands: comparison.stands.filter(({ article, position }) => position && article !== here),
    },
    here,
  );
  if (!data) return undefined;
  const ringed = claims.flatMap(({ step, speaker, article }): StripDot[] =>
    step === undefined
      ? []
      : [
          {
            monogram: article.monogram,
            step: stepOf(step),
            voice: speaker === 'self' ? 'own' : 'quoted',
            marked: true,
          },
        ],
  );
  const different = ringed.filter(
    (dot, at) => ringed.findIndex(({ step, voice }) => step === dot.step && voice === dot.voice) === at,
  );
  const drawn = strip({ ...data, dots: [...data.dots, ...different] }, 'note');
  // The note says in words what the strip shows.
  return { ...drawn, properties: { className: drawn.properties['className'], ariaHidden: 'true' } };
}

/** The strip as it is drawn; undefined for questions without a scale. */
export function drawStrip(comparison: Comparison, size: StripSize, marked?: Article): Element | undefined {
  const data = stripOf(comparison, marked);
  return data && strip(data, size);
}

/** The strip of a single article; undefined where it stands nowhere. */
export function drawBars(stand: Stand): Element | undefined {
  const filled = stepsOf(stand);
  return filled.length > 0 ? bars(filled, stand.position?.voice ?? 'quoted') : undefined;
}

/** The steps an article stands on: none, one, or two where it quotes both sides. */
export function stepsOf({ position }: Stand): Step[] {
  const { answer } = position ?? {};
  if (answer?.kind === 'step') return [stepOf(answer.step)];
  return answer?.kind === 'split' ? answer.steps.map(stepOf) : [];
}

const stepOf = (step: number): Step => steps[step - 1] ?? 3;

function dotsOf(stand: Stand, marked: Article | undefined): StripDot[] {
  const { article, position } = stand;
  return stepsOf(stand).map((step) => ({
    monogram: article.monogram,
    step,
    voice: position?.voice ?? 'quoted',
    ...(article === marked ? { marked: true } : {}),
    // Only the comparison can be set back to an earlier day.
    ...(marked || article.published.latest === undefined ? {} : { since: article.published.latest }),
  }));
}

/** Dots that say how many articles they are instead of which; one that is marked stays by itself. */
export function counted(dots: readonly StripDot[]): StripDot[] {
  const alike = Map.groupBy(dots, ({ step, voice, marked }) => `${step} ${voice} ${marked}`);
  return [...alike.values()].map(([dot, ...more]): StripDot => {
    const { step, voice, marked } = dot!;
    return marked ? dot! : { step, voice, monogram: String(more.length + 1) };
  });
}

type Naming = (article: Article) => string;

function inWords(words: readonly string[], stands: readonly Stand[], named: Naming): string[] {
  const nameOf = ({ article, position }: Stand): string =>
    position?.voice === 'quoted' ? text.quoted(named(article)) : named(article);
  const single = stands.filter(({ position }) => position?.answer.kind === 'step');
  const split = stands.filter(({ position }) => position?.answer.kind === 'split');
  const lines = words.map((word, at) => {
    const there = single.filter((stand) => stepsOf(stand)[0] === at + 1);
    return there.length > 0 ? text.at(word, text.some(there.map(nameOf))) : '';
  });
  if (single.length + split.length === 0) return [text.nobody];
  return [
    ...lines,
    split.length > 0 ? text.split(text.some(split.map(({ article }) => named(article)))) : '',
  ];
}

function silentInWords(stands: readonly Stand[], named: Naming): string {
  const silent = stands.filter(({ position }) => position === undefined);
  return silent.length > 0 ? text.silent(text.some(silent.map(({ article }) => named(article)))) : '';
}
