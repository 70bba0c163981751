import { metaOf } from '../../schema/meta.ts';
import { z } from 'astro/zod';
import { nodesOf } from '../../markdown/marks.ts';
import { type Field, fieldsOf } from '../../source/field.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { CodeOf, Finding } from '../../source/problem.ts';

/** A stretch of German prose with the place of every sign in the file. */
export interface Prose {
  text: string;
  /** The position in the file of the sign with this number. */
  offsetAt: (index: number) => number;
  /** The field it stands in; undefined for the body. */
  field: Field | undefined;
}

/** Unicode's sign for something in a text that is no letter. */
const objectMark = '\uFFFC';

const address = /^(?:https?:\/\/|www\.|mailto:|tel:)\S+$/i;

/** Fields whose text is not ours: names, titles and words of others, and everything that is no prose. */
const foreign = new Set(['quote', 'number', 'spellings', 'unit', 'wrong', 'phrase']);

/** All prose of a file that we answer for: every paragraph of the body and every text field. */
export function proseOf(file: SourceFile): Prose[] {
  return [...bodyProse(file), ...fieldProse(file)];
}

/** One stretch for each block of the body, links and emphasis dissolved. */
function bodyProse(file: SourceFile): Prose[] {
  const { body } = file;
  if (!body) return [];
  const found: Prose[] = [];
  for (const { node } of nodesOf(body.root, 'paragraph', 'heading', 'tableCell')) {
    let text = '';
    const offsets: number[] = [];
    for (const { node: leaf } of nodesOf(node)) {
      if ('children' in leaf && leaf.children.length > 0) continue;
      const start = body.offset + (leaf.position?.start.offset ?? 0);
      if (leaf.type !== 'text' || !leaf.position || address.test(leaf.value)) {
        // Code, a picture, an address or an empty link stands between its neighbours like a word.
        text += objectMark;
        offsets.push(start);
        continue;
      }
      const isVerbatim = body.text.startsWith(leaf.value, leaf.position.start.offset ?? 0);
      for (let at = 0; at < leaf.value.length; at++) offsets.push(isVerbatim ? start + at : start);
      text += leaf.value;
    }
    if (text.trim() !== '')
      found.push({
        text,
        offsetAt: (index) => offsets[Math.min(index, offsets.length - 1)] ?? body.offset,
        field: undefined,
      });
  }
  return found;
}

function fieldProse(file: SourceFile): Prose[] {
  if (file.data === undefined) return [];
  return fieldsOf(file).flatMap(({ field, schema }) => {
    const { refersTo, listedIn, names, format } = metaOf(schema);
    const text = field.text;
    if (text === undefined || !isFree(schema) || refersTo || listedIn || names || format) return [];
    if (foreign.has(field.key) || isOfOthers(file, field)) return [];
    const range = field.node?.range;
    const start = range?.[0] ?? 0;
    const source = file.lines.text.slice(start, range?.[1] ?? start);
    const shift = source.indexOf(text);
    // Where YAML escapes or folds a text, only its beginning can be told.
    return [{ text, offsetAt: (index: number) => (shift === -1 ? start : start + shift + index), field }];
  });
}

/** Whether any text will do: an address, an id or a hash has a shape of its own. */
const isFree = (schema: z.ZodType): boolean => schema instanceof z.ZodString && schema.format === null;

/** What the source text calls itself, and titles of pages we checked against. */
const isOfOthers = (file: SourceFile, field: Field): boolean =>
  file.collection === 'sources' || (field.path[0] === 'source' && field.key === 'value');

/** Says what it finds in a stretch of prose, with the number of the sign where it begins. */
export type LintRule = (
  prose: Prose,
  note: (index: number, code: CodeOf<'TYP' | 'SPR'>, finding: Finding) => void,
  file: SourceFile,
) => void;

/** The words next to a sign, without the spaces and marks around them. */
export const around = (
  text: string,
  { 0: sign, index }: RegExpExecArray,
): [before: string, after: string] => [
  /[^\s„‚("«»“”]*$/.exec(text.slice(0, index))![0],
  /^[^\s“”‘),;:!?"«»]*/.exec(text.slice(index + sign.length))![0],
];

/** Knows how words are spelled; made by `loadSpelling`, which takes a moment. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** Words of the dictionary that are one typing error away. */
  near: (word: string) => string[];
}
