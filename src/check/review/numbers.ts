import { boundsOf, overlap } from '../../domain/comparison/verdict.ts';
import { type Increase, increaseTo, numberOf, pairsOf, type Value, valuesOf } from '../../domain/figures.ts';
import type { Dossier, Figure, Measure } from '../../domain/model.ts';
import { type Problem, quoted } from '../../source/problem.ts';
import { dateName, type Finder, placeName, speakerName } from './finder.ts';

/** Numbers of one measure that cannot both be right. */
export function* contradictionProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  for (const measure of dossier.measures) {
    const values = valuesOf(measure);
    yield* differing(values, find);
    yield* exceeding(values, find);
  }
}

/** Whether two numbers come from one speaker as of one date; an article's own voice is its own. */
export const sameVoice = (
  one: Pick<Figure, 'speaker' | 'asOf'>,
  other: Pick<Figure, 'speaker' | 'asOf'>,
): boolean =>
  one.speaker !== 'self' &&
  one.speaker === other.speaker &&
  one.asOf !== undefined &&
  one.asOf.edtf === other.asOf?.edtf;

/** The same speaker and date, another number. */
function* differing(values: readonly Value[], find: Finder): Generator<Problem> {
  for (const [at, one] of values.entries())
    for (const other of values.slice(at + 1)) {
      if (!sameVoice(one, other) || overlap(one.quantity, other.quantity) || explained(one, other)) continue;
      // The article's number is shown rather than the one that was looked up.
      const [shown, rival] =
        one.figures.length > 0 || other.figures.length === 0 ? [one, other] : [other, one];
      yield find
        .value(shown)[0]!
        .at('value')
        .problem('K-ZAH-01', {
          what: `${speakerName(shown)} nennt für denselben Stand ${quoted(shown.quantity.text)} und ${quoted(rival.quantity.text)}`,
          why: `beides kann am ${dateName(shown.asOf!)} nicht gelten (${placeName(find.value(rival)[0]!)})`,
          remedy:
            'value oder asOf berichtigen; nennt der Sprecher wirklich beides, in note auch die andere Zahl erklären',
        });
    }
}

/** Whether a note at one of the two, or at its passage, names the number of the other. */
const explained = (one: Value, other: Value): boolean => mentions(one, other) || mentions(other, one);

function mentions({ figures, references }: Value, { quantity }: Value): boolean {
  const notes = [
    ...figures.flatMap(({ entry, passage }) => [entry.note, ...passage.notes.map((note) => note.entry.text)]),
    ...references.map(({ entry }) => entry.note),
  ];
  const numbers = quantity.text.match(/\d[\d.,]*/g) ?? [];
  return numbers.some((number) => notes.some((note) => note !== undefined && names(note, number)));
}

/** „4,8“ in „bis zu 4,8 Mio.“, and not in „14,8“. */
const names = (note: string, number: string): boolean =>
  (note.match(/\d[\d.,]*/g) ?? []).some((other) => other.replace(/[.,]$/, '') === number);

/**
 * More confirmed than claimed: who confirms one by one counts a part, so either something is mixed up or
 * the speaker plays down, which deserves a note. A length has no parts, and numbers of different days are
 * compared only where they can but grow.
 */
function* exceeding(values: readonly Value[], find: Finder): Generator<Problem> {
  for (const { measure, claimed, confirmed } of pairsOf(values)) {
    if (confirmed.basis !== 'confirmed' || measure.entry.nature === 'property') continue;
    if (!comparable(claimed, confirmed) || explained(claimed, confirmed)) continue;
    if (boundsOf(confirmed.quantity).min <= boundsOf(claimed.quantity).max) continue;
    yield find
      .value(confirmed)[0]!
      .at('value')
      .problem('K-ZAH-02', {
        what: `Bestätigt sind ${quoted(confirmed.quantity.text)}, behauptet nur ${quoted(claimed.quantity.text)}`,
        why: `einzeln bestätigt wird sonst nur ein Teil; ${speakerName(claimed)} nennt weniger (${placeName(find.value(claimed)[0]!)})`,
        remedy:
          'value, asOf und basis beider Werte prüfen; untertreibt der Sprecher, in note beide Zahlen nennen',
      });
  }
}

function comparable({ asOf: claimed, measure }: Value, { asOf: confirmed }: Value): boolean {
  if (!claimed || !confirmed) return false;
  if (claimed.edtf === confirmed.edtf) return true;
  return measure.entry.nature === 'total' && (confirmed.latest ?? '~') < (claimed.earliest ?? '');
}

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
            what: `Als Zuwachs steht hier ${quoted(value.quantity.text)}, errechnet sind ${inGerman(nearest.amount)}`,
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

const inGerman = (value: number): string => value.toLocaleString('de-DE');

const reckoning = ({ from, to, amount }: Increase): string =>
  `${inGerman(numberOf(to))} − ${inGerman(numberOf(from))} = ${inGerman(amount)}, vom ${dateName(from.asOf!)} bis zum ${dateName(to.asOf!)} (${to.measure.id})`;
