import { type Described, measureFor } from './matches.ts';
import { type FoundNumber, type LooseNumber, numbersOf } from './numbers.ts';
import type { Sentence } from './sentence.ts';

/** A number that could be a figure of the dossier. */
export interface Counted {
  number: FoundNumber;
  /** The measure it seems to belong to. */
  measure: Described | undefined;
}

/** The numbers of a text that could be figures, and those that seem to be none, with the reason. */
export function countedIn(
  sentences: readonly Sentence[],
  measures: readonly Described[],
): { counted: Counted[]; loose: LooseNumber[] } {
  const { found, loose } = numbersOf(sentences);
  const matched = found.map((number) => ({ number, measure: measureFor(number, measures) }));
  const isFigure = ({ number, measure }: Counted) => measure !== undefined || !number.isSmallWord;
  const small = matched
    .filter((one) => !isFigure(one))
    .map(({ number }) => ({ wording: number.wording, why: 'kleine Zahl in Worten' }));
  return { counted: matched.filter(isFigure), loose: [...loose, ...small] };
}
