import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';

const fields = ['title', 'subtitle', 'note'] as const;

/**
 * Words over numbers that count something else. A sentence that draws the line itself („nicht verkauft“,
 * „ob verkaufte …“) is right, and so is what has fallen to or by some amount.
 */
export function* chartWordProblems(chart: Field, measures: readonly Field[]): Generator<Problem> {
  for (const measure of measures)
    for (const avoided of measure.at('avoid').items.flatMap(({ text }) => text ?? []))
      for (const field of fields.map((key) => chart.at(key)))
        for (const word of wordsIn(field.text ?? '', avoided))
          yield field.problem('K-SCH-11', {
            what: `${quoted(word)} sagt mehr, als gezählt ist`,
            why: `${quoted(measure.sheet.id)} nennt es unter avoid; gezählt wird: ${measure.at('counts').text ?? ''}`,
            remedy: `anders sagen, oder ${quoted(avoided)} bei der Größe streichen`,
          });
}

/** Where the word stands, bent or not, and is neither denied nor a verb of change: „um 3 gefallen“. */
function wordsIn(text: string, avoided: string): string[] {
  const word = new RegExp(
    String.raw`(?<!\p{L})(?<!(?:auf|um|unter) (?:\S+ ){1,3})${RegExp.escape(avoided)}\p{Ll}{0,2}(?!\p{L})`,
    'giu',
  );
  return [...text.matchAll(word)].flatMap(([found], at, all) =>
    denied.test(text.slice(0, all[at]!.index)) ? [] : [found],
  );
}

const denied = /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ob|statt)(?!\p{L})[^.!?:;]*$/iu;
