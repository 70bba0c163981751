import { type Increase, increaseTo, numberOf, type Value, valuesOf } from '../../domain/figures.ts';
import type { Dossier, Measure } from '../../domain/model.ts';
import { overlap } from '../../domain/comparison/verdict.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import type { Finder } from './finder.ts';
import { dateName } from './names.ts';

/** Totals further apart say nothing about an increase that somebody reports. */
const longest = 31;

/** Stated increases that are not the difference of the totals they lie between. */
export function* increaseProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  for (const measure of dossier.measures) {
    const total = totalOf(measure, dossier);
    if (!total) continue;
    const totals = valuesOf(total);
    for (const value of valuesOf(measure)) {
      const increases = increasesBehind(value, totals);
      const nearest = increases.at(-1);
      if (nearest && !increases.some((increase) => isStated(value, increase)))
        yield find
          .value(value)[0]!
          .at('value')
          .problem('K-ZAH-03', {
            what: `Als Zuwachs steht hier ${quoted(value.quantity.text)}, errechnet sind ${number(nearest.amount)}`,
            why: reckoning(nearest),
            remedy:
              'den Wert oder die Summen berichtigen; zählt der Zuwachs anderes, eine eigene Größe anlegen',
          });
    }
  }
}

/** The total that a flow adds to: the only one of its group that counts the same in the same unit. */
function totalOf({ entry }: Measure, { measures }: Dossier): Measure | undefined {
  if (entry.nature !== 'flow') return undefined;
  const totals = measures.filter(
    ({ entry: other }) =>
      other.nature === 'total' &&
      other.group === entry.group &&
      other.unit === entry.unit &&
      other.fate === entry.fate,
  );
  return totals.length === 1 ? totals[0] : undefined;
}

/** The increases that lead up to the day of the value, the shortest last. */
function increasesBehind({ speaker, asOf }: Value, totals: readonly Value[]): Increase[] {
  const to = totals.find((total) => total.speaker === speaker && total.asOf?.edtf === asOf?.edtf);
  if (!to) return [];
  return totals
    .flatMap((from) => increaseTo(to, [from]) ?? [])
    .filter(({ days }) => days <= longest)
    .sort((a, b) => b.days - a.days);
}

const isStated = ({ quantity }: Value, { amount }: Increase): boolean =>
  overlap(quantity, { text: '', kind: 'exact', min: amount, max: amount });

const number = (value: number): string => value.toLocaleString('de-DE');

const reckoning = ({ from, to, amount }: Increase): string =>
  `${number(numberOf(to))} − ${number(numberOf(from))} = ${number(amount)}, vom ${dateName(from.asOf!)} bis zum ${dateName(to.asOf!)} (${to.measure.id})`;
