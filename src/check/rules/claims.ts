import type { questionKinds } from '../../schema/question.ts';
import { Field } from '../../source/field.ts';
import { nearest } from '../../values/nearest.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { didYouMean, either, example, quoted } from '../../source/problems/words.ts';

/** What claims say about their questions and what became of them. */
export function* claimProblems(sheet: SourceFile, shelf: ContentIndex): Generator<Problem> {
  const article = Field.root(sheet);
  const figures = article.at('figures').items;
  for (const claim of article.at('claims').items) {
    yield* answerProblems(claim, figures, shelf);
    yield* outcomeProblems(claim);
  }
}

function* answerProblems(claim: Field, figures: readonly Field[], shelf: ContentIndex): Generator<Problem> {
  const answer = claim.at('answer');
  if (answer.value === undefined || answer.value === null) return;
  const id = claim.at('question');
  if (id.value === undefined) {
    yield answer.problem('K-AUS-07', {
      what: 'Eine Antwort ohne Frage',
      remedy: 'question: mit der Kennung der Frage ergänzen oder answer löschen',
    });
    return;
  }
  const question = id.text === undefined ? undefined : shelf.entry('questions', id.text);
  const kind = question?.at('kind').text ?? '';
  if (question && Object.hasOwn(rules, kind)) yield* rules[kind as QuestionKind](answer, question, figures);
}

type QuestionKind = keyof typeof questionKinds;

/** What must hold of an answer, by the kind of its question. */
const rules: Record<
  QuestionKind,
  (answer: Field, question: Field, figures: readonly Field[]) => Generator<Problem>
> = { scale: stepProblems, choice: optionProblems, quantity: figureProblems };

function* stepProblems(answer: Field, question: Field): Generator<Problem> {
  if (typeof answer.value === 'number') return;
  const steps = question.at('steps').items.map((step, at) => `${at + 1} (${step.text ?? '…'})`);
  yield answer.problem('K-AUS-03', {
    what: `${quoted(String(answer.value))} ist keine Stufe der Frage ${quoted(question.sheet.id)}`,
    why: 'sie wird auf einer Skala von 1 bis 5 beantwortet, ohne Anführungszeichen',
    remedy: steps.length === 5 ? `eine Stufe wählen: ${either(steps)}` : example('answer: 3'),
  });
}

function* optionProblems(answer: Field, question: Field): Generator<Problem> {
  const options = question.at('options').items.flatMap((option) => option.at('id').text ?? []);
  if (typeof answer.value === 'string' && options.includes(answer.value)) return;
  yield answer.problem('K-AUS-04', {
    what: `${quoted(String(answer.value))} ist keine Option der Frage ${quoted(question.sheet.id)}`,
    remedy: didYouMean(nearest(String(answer.value), options)) ?? `eine Option wählen: ${either(options)}`,
  });
}

function* figureProblems(answer: Field, question: Field, figures: readonly Field[]): Generator<Problem> {
  const names = figures.flatMap((figure) => figure.at('id').text ?? []);
  const figure = figures.find((one) => one.at('id').text === answer.value);
  const measure = question.at('measure').text;
  if (!figure) {
    yield answer.problem('K-AUS-05', {
      what: `${quoted(String(answer.value))} ist keine Zahl dieses Artikels`,
      why: `die Frage ${quoted(question.sheet.id)} wird mit der id eines Eintrags unter figures beantwortet`,
      remedy:
        didYouMean(nearest(String(answer.value), names)) ??
        (names.length > 0 ? `eine Zahl wählen: ${either(names)}` : 'zuerst die Zahl unter figures eintragen'),
    });
  } else if (measure !== undefined && figure.at('measure').text !== measure)
    yield answer.problem('K-AUS-06', {
      what: `Die Zahl ${quoted(String(answer.value))} misst ${quoted(figure.at('measure').text ?? 'etwas anderes')}`,
      why: `die Frage ${quoted(question.sheet.id)} fragt nach ${quoted(measure)}`,
      remedy: `eine Zahl mit measure: ${measure} angeben`,
    });
}

function* outcomeProblems(claim: Field): Generator<Problem> {
  const expects = claim.at('modality').text === 'expects';
  const outcome = claim.at('outcome');
  if (outcome.value !== undefined && !expects && claim.at('modality').text !== undefined)
    yield outcome.problem('K-AUS-09', {
      what: 'Ein Ausgang, obwohl nichts erwartet wird',
      why: `die Aussage hat modality: ${claim.at('modality').text}`,
      remedy: 'modality: expects eintragen oder outcome löschen',
    });
  if (expects && outcome.value === undefined)
    yield claim.problem('K-AUS-10', {
      what: 'Eine Erwartung ohne Ausgang',
      remedy: example(
        'outcome: { result: open, text: "Warum es niemand wissen kann", checked: "2026-11-28" }',
      ),
    });
}
