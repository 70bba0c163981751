import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';

const fields = ['title', 'subtitle', 'note'] as const;

/**
 * Words for the dead over numbers that count the lost. A sentence that draws the line itself („nicht
 * getötet“, „ob Tote …“) is right, and so is what has fallen to or by some amount.
 */
export function* chartWordProblems(chart: Field, measures: readonly Field[]): Generator<Problem> {
  const lost = measures.find((measure) => measure.at('fate').text === 'lost');
  if (!lost) return;
  for (const field of fields.map((key) => chart.at(key)))
    for (const word of deadIn(field.text ?? ''))
      yield field.problem('K-SCH-11', {
        what: `${quoted(word)} über Zahlen, die Verlorenes zählen`,
        why: `${quoted(lost.sheet.id)} hat fate: lost; darunter können auch Verwundete, Gefangene und Vermisste sein`,
        remedy: '„verloren“ schreiben; zählt die Größe wirklich Tote, dort fate: killed eintragen',
      });
}

const dead =
  /(?<!\p{L})(?:getötet\p{L}*|Tote[nr]?|Todesopfer\p{L}*|(?<!(?:auf|um|unter) (?:\S+ ){1,3})gefallene?[nrms]?|Gefallene[nr]?)(?!\p{L})/gu;
const denied = /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ob|statt)(?!\p{L})[^.!?:;]*$/iu;

const deadIn = (text: string): string[] =>
  [...text.matchAll(dead)].filter(({ index }) => !denied.test(text.slice(0, index))).map(([word]) => word);
