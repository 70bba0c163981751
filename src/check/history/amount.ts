import type { MeasureEntry } from '../../schema/index.ts';
import { parseQuantity } from '../../values/quantity.ts';
import { plain } from '../../source/prose/plain.ts';

/** „Bände: etwa 4.200 Bände“; by its short name: a message is cut behind a few words, and the value must be seen. */
export const amountInWords = (
  value: string,
  measure: Pick<MeasureEntry, 'name' | 'unit'> | undefined,
): string => (measure ? `${measure.name}: ${value} ${measure.unit}` : value);

/** „rund 15.000“ and „etwa 15.000“ are the same number. */
export function sameAmount(a: { value: string }, b: { value: string }): boolean {
  const [one, other] = [parseQuantity(a.value), parseQuantity(b.value)];
  if (!one.ok || !other.ok) return plain(a.value) === plain(b.value);
  return meaning(one.quantity) === meaning(other.quantity);
}

const meaning = ({
  kind,
  min,
  max,
  words,
}: {
  kind: string;
  min?: number | undefined;
  max?: number | undefined;
  words?: string | undefined;
}) => [kind, min, max, words && plain(words)].join('|');
