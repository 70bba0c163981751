import type { Element } from 'hast';
import { h } from 'hastscript';

/** One of the five steps between the two poles of a scale question. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** All five, from pole to pole. */
export const steps = [1, 2, 3, 4, 5] as const satisfies readonly Step[];

/** An article on the strip. An article that quotes both sides has two dots. */
export interface StripDot {
  monogram: string;
  step: Step;
  /** Filled where the article says it itself, hollow where it only quotes. */
  voice: 'own' | 'quoted';
  /** The article in whose margin the strip stands. */
  marked?: boolean;
  /** Day from which on the article could be read; lets a script show an earlier state. */
  since?: string;
}

/** Who stands where between two poles: the data of the strip at every size. */
export interface StripData {
  poles: readonly [string, string];
  /** In order of publication. */
  dots: readonly StripDot[];
  /** The picture in words: who stands where and who is silent. */
  label: string;
}

/** `full` for pages and plots, `note` for margins and table rows. */
export type StripSize = 'full' | 'note';

/**
 * The five-step strip: a line from pole to pole with the monograms of the articles on it.
 *
 * Not SVG but elements laid out by src/styles/strip.css: letters keep their size at any width, articles at
 * one step stand side by side as long as there is room and stack upwards where there is none, so that no
 * two of them ever touch, with five articles or with thirty.
 */
export function strip({ poles, dots, label }: StripData, size: StripSize): Element {
  return h('span', { className: ['strip', `strip-${size}`], role: 'img', ariaLabel: label }, [
    h('span', { className: ['pole', 'pole-from'] }, poles[0]),
    h(
      'span',
      { className: ['track'] },
      steps.map((step) => stepElement(step, dots)),
    ),
    h('span', { className: ['pole', 'pole-to'] }, poles[1]),
  ]);
}

function stepElement(step: Step, dots: readonly StripDot[]): Element {
  return h('span', { className: ['step'] }, dots.filter((dot) => dot.step === step).map(dotElement));
}

function dotElement({ monogram, step, voice, marked, since }: StripDot): Element {
  return h(
    'span',
    { className: ['dot', `at-${step}`, voice, ...(marked ? ['marked'] : [])], dataSince: since },
    monogram,
  );
}

/**
 * Five bars of which the answered ones are filled: the strip of a single article in a table cell.
 * A split article has two. Decoration beside the answer in words, so hidden from assistive technology.
 */
export function bars(filled: readonly Step[], voice: StripDot['voice']): Element {
  return h(
    'span',
    { className: ['bars', voice], ariaHidden: 'true' },
    steps.map((step) => h('span', { className: filled.includes(step) ? ['bar', `at-${step}`] : ['bar'] })),
  );
}
