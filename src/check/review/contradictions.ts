import { pairsOf, type Value, valuesOf } from '../../domain/figures.ts';
import type { Dossier, Figure } from '../../domain/model.ts';
import { boundsOf, overlap } from '../../domain/comparison/verdict.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import type { Finder } from './finder.ts';
import { dateName, placeName, speakerName } from './names.ts';

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
