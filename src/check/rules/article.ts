import { Field, type ContentIndex, fieldsOf } from '../../source/field.ts';
import { type Problem, didYouMean, either, example, quoted, germanDay } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { footnoteProblems, extentProblems, headingProblems, htmlProblems } from './body/structure.ts';
import { imageProblems } from './body/images.ts';
import { linkProblems } from './body/links.ts';
import { markProblems } from './body/marks.ts';
import { publicationProblems } from './dates.ts';
import { layoutProblems, wordProblems } from '../words/compare.ts';
import { quoteProblems } from './body/quotes.ts';
import type { questionKinds } from '../../schema/question.ts';
import { nearest } from '../../values/nearest.ts';
import type { Day } from '../../values/date.ts';

/** What must hold within one article, its fields and its body. */
export function* articleProblems(file: SourceFile, index: ContentIndex): Generator<Problem> {
  const { body } = file;
  yield* claimProblems(file, index);
  yield* publicationProblems(file, index);
  if (!body) return;
  yield* extentProblems(file, body, Field.root(file).at('draft').value === true);
  yield* htmlProblems(file, body);
  yield* wordProblems(file, body);
  yield* layoutProblems(file, body);
  yield* headingProblems(file, body);
  yield* markProblems(file, body);
  yield* linkProblems(file, body, index);
  yield* imageProblems(file, body, index);
  yield* footnoteProblems(file, body);
  yield* quoteProblems(file, body);
}

/** What claims say about their questions and what became of them. */
function* claimProblems(file: SourceFile, index: ContentIndex): Generator<Problem> {
  const article = Field.root(file);
  const figures = article.at('figures').items;
  for (const claim of article.at('claims').items) {
    yield* answerProblems(claim, figures, index);
    yield* outcomeProblems(claim);
  }
}

function* answerProblems(claim: Field, figures: readonly Field[], index: ContentIndex): Generator<Problem> {
  const answer = claim.at('answer');
  if (answer.value === undefined || answer.value === null) return;
  const id = claim.at('question');
  if (id.value === undefined) {
    yield answer.problem('K-AUS-07', {
      what: 'Eine Antwort ohne Frage',
      remedy: 'die Frage unter question nennen oder answer löschen',
    });
    return;
  }
  const question = id.text === undefined ? undefined : index.entry('questions', id.text);
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
    what: `${quoted(String(answer.value))} ist keine Stufe der Frage ${quoted(question.file.id)}`,
    why: 'sie wird auf einer Skala von 1 bis 5 beantwortet, ohne Anführungszeichen',
    remedy: steps.length === 5 ? `eine Stufe wählen: ${either(steps)}` : example('answer: 3'),
  });
}

function* optionProblems(answer: Field, question: Field): Generator<Problem> {
  const options = question.at('options').items.flatMap((option) => option.at('id').text ?? []);
  if (typeof answer.value === 'string' && options.includes(answer.value)) return;
  yield answer.problem('K-AUS-04', {
    what: `${quoted(String(answer.value))} ist keine Option der Frage ${quoted(question.file.id)}`,
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
      why: `die Frage ${quoted(question.file.id)} wird mit der id eines Eintrags unter figures beantwortet`,
      remedy:
        didYouMean(nearest(String(answer.value), names)) ??
        (names.length > 0 ? `eine Zahl wählen: ${either(names)}` : 'zuerst die Zahl unter figures eintragen'),
    });
  } else if (measure !== undefined && figure.at('measure').text !== measure)
    yield answer.problem('K-AUS-06', {
      what: `Die Zahl ${quoted(String(answer.value))} misst ${quoted(figure.at('measure').text ?? 'etwas anderes')}`,
      why: `die Frage ${quoted(question.file.id)} fragt nach ${quoted(measure)}`,
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

/** Outcomes that nobody looked up for a year, and open ones that do not say why. */
export function* oldOutcomes(file: SourceFile, today: Day): Generator<Problem> {
  for (const { field: outcome } of fieldsOf(file)) {
    if (outcome.key !== 'outcome') continue;
    const checked = outcome.at('checked');
    if (checked.text !== undefined && checked.text < yearBefore(today))
      yield checked.problem('K-AUS-14', {
        what: 'Seit über einem Jahr nicht nachgeprüft, was daraus wurde',
        why: `heute ist der ${germanDay(today)}`,
        remedy: `nachsehen, text und date ergänzen, dann checked: "${today}"`,
      });
    if (outcome.at('result').text === 'open') yield* withoutReason(outcome);
  }
}

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** „Nicht geprüft“ tells readers about the editors, not about the world. */
const unchecked = /\bnicht (?:näher |weiter )?geprüft/i;

function* withoutReason(outcome: Field): Generator<Problem> {
  const text = outcome.at('text').text;
  if (text !== undefined && !unchecked.test(text)) return;
  yield outcome.problem('K-AUS-15', {
    what: 'Offen, ohne dass dasteht, warum es niemand wissen kann',
    remedy: `nachsehen, was daraus wurde; kann es niemand wissen, ${example('text: "Wie es ohne den Anbau gekommen wäre, kann niemand wissen."')}`,
  });
}
