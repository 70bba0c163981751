import { formatReading, formatWithUnit } from '../../format/number.ts';
import type { Position } from '../../domain/comparison/position.ts';
import type { Claim, Figure, Question } from '../../domain/model.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';

/** An article's answer in a few words: a step, options, or quantities with their unit. */
export function answerInWords(question: Question, { answer, voice }: Position): string {
  switch (answer.kind) {
    case 'step':
      return stepWord(question, answer.step);
    case 'split':
      return text.note.split[voice](stepWord(question, answer.steps[0]), stepWord(question, answer.steps[1]));
    case 'options':
      return [
        ...answer.options.map(({ label }) => label),
        ...answer.denied
          .filter((option) => !answer.options.includes(option))
          .map(({ label }) => text.denied(label)),
      ].join(' · ');
    case 'quantity':
      return answer.quantities
        .map((quantity) => formatWithUnit(formatReading(quantity), question.measure?.entry ?? { unit: '' }))
        .join(' · ');
  }
}

/** What a single claim answers, in words; undefined where it leaves the answer open. */
export function claimAnswer({ question, step, option, figure, entry }: Claim): string | undefined {
  if (question && step !== undefined) return stepWord(question, step);
  if (option) return entry.modality === 'denies' ? text.denied(option.label) : option.label;
  return figure && valueInWords(figure);
}

/** A value of a measure in words with its unit: „etwa 15.000 Personen“. */
export const valueInWords = ({ quantity, measure }: Pick<Figure, 'quantity' | 'measure'>): string =>
  formatWithUnit(formatReading(quantity), measure.entry);

const stepWord = ({ entry }: Question, step: number): string =>
  entry.kind === 'scale' ? (entry.steps[step - 1] ?? String(step)) : String(step);
