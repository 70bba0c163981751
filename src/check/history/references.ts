import type { HistoryContext, Readers } from './context.ts';
import type { Written, WrittenDossier } from '../../domain/written.ts';
import { referenceBases } from '../../schema/measure.ts';
import type { MeasureEntry } from '../../schema/index.ts';
import type { Field } from '../../source/field.ts';
import { yamlText } from '../../source/yaml/yaml-text.ts';
import { problemAt, type Problem, wholeFile } from '../../source/problems/problem.ts';
import { plural, quoted } from '../../source/problems/words.ts';
import { amountInWords, sameAmount } from './amount.ts';
import { askForCorrection, type Change, isCorrected, itemOf, newlyCorrected, tellerOf } from './change.ts';
import { changedParts, type Part } from './parts.ts';
import { plain } from '../../source/prose/plain.ts';

type Reference = MeasureEntry['references'][number];

/** Comparison values that readers knew and that say something else now or are gone, without a new correction. */
export function* referenceProblems(
  before: WrittenDossier,
  { knew, know }: Readers,
  desk: HistoryContext,
): Generator<Problem> {
  const { written, shelf, today } = desk;
  for (const measure of before.measures) {
    if (!knew.has(`measures/${measure.id}`) || measure.data.references.length === 0) continue;
    const now =
      written.measures.find(({ id }) => id === measure.id) ??
      // No address hangs on its name.
      written.measures.find(({ data }) => plain(data.name) === plain(measure.data.name));
    if (!now) yield lostMeasure(measure, desk);
    if (!now || !know.has(`measures/${now.id}`)) continue;
    const corrected = newlyCorrected(measure.data.corrections, now.data.corrections);
    for (const change of referenceChanges(measure, now, shelf.entry('measures', now.id)!, written))
      if (!isCorrected(change, corrected)) yield askForCorrection(change, today);
  }
}

function lostMeasure({ id, data }: Written<MeasureEntry>, { shownAs, today }: HistoryContext): Problem {
  const was = data.references.map(({ value }) => amountInWords(value, data)).join('; ');
  return problemAt(`${shownAs}/measures/${id}.yaml`, wholeFile, 'K-LEB-04', {
    what: `Diese Größe gab es beim letzten Commit, mit ${plural(data.references.length, 'Vergleichswert', 'Vergleichswerten')}`,
    why: 'wer es schon gelesen hat, soll davon erfahren',
    remedy: `die Datei behalten; war etwas falsch, nur den Wert löschen und darin unter corrections: eintragen: - { date: "${today}", wrong: ${yamlText(was)}, right: "…", concerns: [] }`,
  });
}

function referenceChanges(
  { data: before }: Written<MeasureEntry>,
  { data: after }: Written<MeasureEntry>,
  measure: Field,
  written: WrittenDossier,
): Change[] {
  const parts = partsOfReference(after, written);
  const list = measure.at('references');
  return before.references.flatMap((reference): Change[] => {
    const now = successorOf(reference, after);
    const what = `Der Vergleichswert ${quoted(reference.id)}`;
    if (!now) {
      const was = amountInWords(reference.value, before);
      return [{ tell: tellerOf(list), what, was, is: '', concerns: [] }];
    }
    const changed = changedParts(parts, reference, now);
    if (!changed) return [];
    const { first, names, was, is } = changed;
    const tell = tellerOf(itemOf(list, now.id).at(first));
    return [{ tell, what: `${what} (${names})`, was, is, concerns: [now.id] }];
  });
}

/** The value under its id, or the same one under another. */
const successorOf = (reference: Reference, { references }: MeasureEntry): Reference | undefined =>
  references.find(({ id }) => id === reference.id) ??
  references.find((one) => one.speaker === reference.speaker && sameAmount(one, reference));

const partsOfReference = (measure: MeasureEntry, { actors }: WrittenDossier): readonly Part<Reference>[] => [
  {
    key: 'value',
    name: 'Wert',
    inWords: ({ value }) => amountInWords(value, measure),
    agree: sameAmount,
  },
  {
    key: 'speaker',
    name: 'Sprecher',
    inWords: ({ speaker }) => actors.find(({ id }) => id === speaker)?.data.name ?? speaker,
  },
  {
    key: 'basis',
    name: 'wie gesichert',
    inWords: ({ basis }) => referenceBases[basis],
  },
  { key: 'asOf', name: 'Stand', inWords: ({ asOf = '' }) => asOf },
];
