import { formatReading, formatWithUnit } from '../format/number.ts';
import type { Position } from '../domain/comparison/position.ts';
import type { Claim, Question } from '../domain/model.ts';
import { comparisonText } from '../text/pages/comparison.ts';

/** An article's answer in a few words: a step, options, or quantities with their unit. */
export function answerInWords(question: Question, { answer, voice }: Position): string {
  switch (answer.kind) {
    case 'step':
      return stepWord(question, answer.step);
    case 'split':
      return comparisonText.note.split[voice](
        stepWord(question, answer.steps[0]),
        stepWord(question, answer.steps[1]),
      );
    case 'options':
      return answer.options.map(({ label }) => label).join(' · ');
    case 'quantity':
      return answer.quantities
        .map((quantity) => formatWithUnit(formatReading(quantity), question.measure?.entry ?? { unit: '' }))
        .join(' · ');
  }
}

/** What a single claim answers, in words; undefined where it leaves the answer open. */
export function claimAnswer({ question, step, option, figure }: Claim): string | undefined {
  if (question && step !== undefined) return stepWord(question, step);
  if (option) return option.label;
  return figure && formatWithUnit(formatReading(figure.quantity), figure.measure.entry);
}

const stepWord = ({ entry }: Question, step: number): string =>
  entry.kind === 'scale' ? (entry.steps[step - 1] ?? String(step)) : String(step);
