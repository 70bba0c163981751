import type { Root } from 'mdast';
import type { Field } from '../source/field.ts';
import { fieldsOf } from '../source/fields.ts';
import { countedIn } from './facts/counted.ts';
import { questionsFor } from './facts/questions.ts';
import type { Known } from './known.ts';
import { cellsIn, type LocatedSentence, sentencesIn } from '../source/prose/sentences.ts';
import type { Place } from '../source/problems/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { metaOf } from '../source/walk.ts';

/** Something in an article that an editor may want to look at, with its place in the file. */
export interface Hint extends Place {
  /** The words of the text, or the id of the claim. */
  wording: string;
}

/** What is still open in an article, beyond what the check calls a problem. */
export interface Hints {
  /** Numbers of the text that are neither marked as a figure nor listed under `omitted`. */
  numbers: (Hint & { measure: string | undefined })[];
  /** Claims whose passage is not marked in the text. */
  claims: Hint[];
  /** Marked passages on which nothing hangs. */
  passages: Hint[];
  /** Questions of the dossier that the text may answer and no claim does; the likeliest first. */
  questions: (Hint & { id: string; label: string })[];
}

/** More than these nobody reads; the rest are the least likely. */
const mostQuestions = 12;

/** Looks through one article; expects that its fields can be read. */
export function hintsFor(article: Field, known: Known): Hints {
  const { sheet } = article;
  const body = sheet.body ?? { root: emptyRoot, marks: [] };
  const sentences = sentencesIn(body.root);
  const used = new Set(
    fieldsOf(sheet).flatMap(({ field, schema }) =>
      metaOf(schema).names === 'passage' && field.text !== undefined ? [field.text] : [],
    ),
  );
  const marked = new Set(body.marks.map(({ name }) => name));
  return {
    numbers: numbersIn(article, [...sentences, ...cellsIn(body.root)], known),
    claims: article
      .at('claims')
      .items.filter((claim) => !marked.has(claim.at('passage').text ?? ''))
      .map((claim) => ({ ...startOf(claim), wording: claim.at('id').text ?? claim.name })),
    passages: body.marks
      .filter(({ name }) => !used.has(name))
      .map(({ node, wording }) => ({ ...placeIn(sheet, node.position?.start.offset), wording })),
    questions: questionsIn(article, sentences, known),
  };
}

const emptyRoot: Root = { type: 'root', children: [] };

function numbersIn(article: Field, sentences: readonly LocatedSentence[], known: Known): Hints['numbers'] {
  const figures = new Set(article.at('figures').items.flatMap((figure) => figure.at('passage').text ?? []));
  const omitted = article.at('omitted').items.flatMap((entry) => plain(entry.at('number').text ?? '') || []);
  return countedIn(sentences, known.measures)
    .counted.map(({ number, measures }) => {
      const { stretch } = number.sentence as LocatedSentence;
      const at = stretch.start + number.index;
      const wording = number.wording.slice(0, stretch.end - at);
      return { wording, measure: measures[0]?.entry, at, stretch };
    })
    .filter(
      ({ wording, at, stretch: { end, marks } }) =>
        at < end &&
        !marks.some(({ name, from, to }) => figures.has(name) && at < to && from < at + wording.length) &&
        !omitted.some((other) => other.includes(plain(wording)) || plain(wording).includes(other)),
    )
    .map(({ wording, measure, at, stretch }) => ({
      ...placeIn(article.sheet, stretch.sourceOf(at)),
      wording,
      measure: measure?.label,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function questionsIn(
  article: Field,
  sentences: readonly LocatedSentence[],
  known: Known,
): Hints['questions'] {
  const answered = new Set(article.at('claims').items.map((claim) => claim.at('question').text));
  return questionsFor(sentences, known.questions)
    .filter(({ entry }) => !answered.has(entry.id))
    .slice(0, mostQuestions)
    .map(({ entry: { id, label }, sentence: { text, stretch } }) => ({
      ...placeIn(article.sheet, stretch.sourceOf(stretch.start)),
      wording: text,
      id,
      label,
    }));
}

/** For comparison: spaces and capitals make no difference. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLowerCase().trim();

const placeIn = (sheet: SourceFile, offset = 0): Place =>
  sheet.lines.place((sheet.body?.offset ?? 0) + offset);

const startOf = (field: Field): Place => field.sheet.lines.place(field.node?.range?.[0] ?? 0);
