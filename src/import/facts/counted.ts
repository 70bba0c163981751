import { type Measure, measureFinder, type MeasureMatch } from './measures.ts';
import { type FoundNumber, type LooseNumber, numbersOf } from './numbers.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

/** A number that could be a figure of the dossier. */
export interface Counted {
  number: FoundNumber;
  /** The measures it may belong to, the likeliest first. */
  measures: MeasureMatch[];
}

/** The numbers of a text that could be figures, and those that seem to be none, with the reason. */
export function countedIn(
  sentences: readonly Sentence[],
  measures: readonly Measure[],
): { counted: Counted[]; loose: LooseNumber[] } {
  const { found, loose } = numbersOf(sentences);
  const find = measureFinder(measures);
  const matched = found.map((number) => ({ number, measures: find(number) }));
  const isFigure = ({ number, measures: fitting }: Counted) => fitting.length > 0 || !number.isSmallWord;
  const small = matched
    .filter((one) => !isFigure(one))
    .map(({ number }) => ({ wording: number.wording, why: 'kleine Zahl in Worten' }));
  return { counted: matched.filter(isFigure), loose: [...loose, ...small] };
}
