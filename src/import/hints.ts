import type { Root } from 'mdast';
import type { Field } from '../source/field.ts';
import { numbersOf } from './facts/numbers.ts';
import type { Measure } from './known.ts';
import { cellsIn, sentencesIn } from '../source/prose/sentence.ts';
import type { Place } from '../source/problem.ts';

/** A number of an article that is neither marked as a figure nor listed under `omitted`, with its place in the file. */
export interface Hint extends Place {
  wording: string;
}

const emptyRoot: Root = { type: 'root', children: [] };

/** Looks through one article for numbers that are still to be decided on. */
export function openNumbers(article: Field, measures: readonly Measure[]): Hint[] {
  const { file } = article;
  const { root, offset } = file.body ?? { root: emptyRoot, offset: 0 };
  const figures = new Set(article.at('figures').items.map((figure) => figure.at('passage').text));
  const omitted = article.at('omitted').items.flatMap((entry) => plain(entry.at('number').text ?? '') || []);
  return numbersOf([...sentencesIn(root), ...cellsIn(root)], measures)
    .flatMap(({ wording: words, index, sentence: { stretch } }) => {
      const at = stretch.start + index;
      const wording = words.slice(0, Math.max(0, stretch.end - at));
      const isMarked = stretch.marks.some(
        ({ name, from, to }) => figures.has(name) && at < to && from < at + wording.length,
      );
      const isOmitted = omitted.some(
        (other) => other.includes(plain(wording)) || plain(wording).includes(other),
      );
      if (wording === '' || isMarked || isOmitted) return [];
      return [{ ...file.lines.place(offset + stretch.sourceOf(at)), wording }];
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** For comparison: spaces and capitals make no difference. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLowerCase().trim();
