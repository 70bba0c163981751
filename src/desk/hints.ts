import { toString } from 'mdast-util-to-string';
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markName } from '../markdown/marks.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { countedIn } from './import/facts/counted.ts';
import { questionsFor } from './import/facts/questions.ts';
import { type Sentence, splitSentences } from './import/facts/sentence.ts';
import type { Known } from './import/known.ts';
import type { Place } from './problem.ts';
import type { Sheet } from './sheet.ts';
import { metaOf } from './walk.ts';

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
    numbers: numbersIn(article, sentences, known),
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
      return { number, measure: measures[0]?.entry, at: stretch.start + number.index, stretch };
    })
    .filter(
      ({ number: { wording }, at, stretch: { marks } }) =>
        !marks.some(({ name, from, to }) => figures.has(name) && at < to && from < at + wording.length) &&
        !omitted.some((other) => other.includes(plain(wording)) || plain(wording).includes(other)),
    )
    .map(({ number, measure, at, stretch }) => ({
      ...placeIn(article.sheet, stretch.sourceOf(at)),
      wording: number.wording,
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

/** Where a sentence stands in its paragraph, and the marks of that paragraph, as offsets of its plain text. */
interface Stretch {
  start: number;
  marks: readonly { name: string; from: number; to: number }[];
  /** The offset in the body for one in the plain text; escapes make it inexact by a few signs. */
  sourceOf: (offset: number) => number;
}

interface LocatedSentence extends Sentence {
  stretch: Stretch;
}

/** The sentences of all paragraphs; what editors add in footnotes is not the article's. */
function sentencesIn(root: Root): LocatedSentence[] {
  const paragraphs: Paragraph[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type === 'paragraph') paragraphs.push(node);
    return undefined;
  });
  return paragraphs.flatMap((paragraph, at) => {
    const { text, marks, sourceOf } = flatten(paragraph);
    let start = 0;
    return splitSentences(text).map((sentence) => {
      start = text.indexOf(sentence, start);
      const located = { text: sentence, paragraph: at + 1, stretch: { start, marks, sourceOf } };
      start += sentence.length;
      return located;
    });
  });
}

/** The words of a paragraph, with its marks and the way back to the source. */
function flatten(paragraph: Paragraph): { text: string } & Pick<Stretch, 'marks' | 'sourceOf'> {
  let text = '';
  const marks: { name: string; from: number; to: number }[] = [];
  const pieces: { at: number; offset: number }[] = [];
  const add = (node: PhrasingContent): void => {
    if ('children' in node) {
      const from = text.length;
      node.children.forEach(add);
      const name = node.type === 'link' ? markName(node) : undefined;
      if (name !== undefined) marks.push({ name, from, to: text.length });
      return;
    }
    pieces.push({ at: text.length, offset: node.position?.start.offset ?? 0 });
    text += node.type === 'break' ? ' ' : toString(node, { includeImageAlt: false }).replaceAll('\n', ' ');
  };
  paragraph.children.forEach(add);
  const sourceOf = (offset: number): number => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    return piece ? piece.offset + offset - piece.at : 0;
  };
  return { text, marks, sourceOf };
}

const placeIn = (sheet: Sheet, offset = 0): Place => sheet.lines.place((sheet.body?.offset ?? 0) + offset);

const startOf = (field: Field): Place => field.sheet.lines.place(field.node?.range?.[0] ?? 0);
