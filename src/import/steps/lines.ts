import { isRow, joinBlocks } from '../../source/prose/sentence.ts';
import { type Removal, respell, type Step } from '../step.ts';

/** After these a hyphen at the end of a line stands for a word left out: „Heiz- und Wassertechnik“. */
const joining = /^(?:und|oder|bzw|sowie|als|wie|bis|noch|statt|aber)\b/;

/** Adjectives that are themselves made of two: „deutsch-französisch“ keeps its hyphen. */
const isPairOfAdjectives = (first: string, second: string): boolean =>
  /(?:isch|deutsch|lich)$/.test(first) && /^\p{Ll}+(?:isch|lich|deutsch)(?:e[nmrs]?)?$/u.test(second);

/** Where a line ended before its word was joined: the lengths of lines tell how a text was broken. */
export const brokenHere = '\u2028';

/**
 * Joins words that were parted at the end of a line. Only a small letter on both sides is surely one
 * word; before a capital the hyphen belongs to the word, and only the line break goes.
 */
export const hyphenation: Step = (text) => {
  const removed: Removal[] = [];
  const parted = /(\p{L}[\p{L}-]*)-\n(\p{L}+)([.,;:!?…“”"’»)\]]*)( ?)/gu;
  const left = text.replace(parted, (match, first: string, second: string, signs: string, space: string) => {
    const rest = `${signs}${space === '' ? '' : brokenHere}`;
    if (joining.test(second)) return `${first}- ${second}${signs}${space}`;
    if (/^\p{Lu}/u.test(second) || !/\p{Ll}$/u.test(first) || isPairOfAdjectives(first, second))
      return `${first}-${second}${rest}`;
    const shown = match.slice(0, match.length - signs.length - space.length).replace('\n', '|');
    removed.push({ reason: 'trennung', text: `${shown} → ${first}${second}` });
    return `${first}${second}${rest}`;
  });
  return { text: left, removed };
};

/**
 * Makes one block of every paragraph. Texts come in two kinds: in most each line is a paragraph;
 * in those from mails and PDFs lines were broken at a fixed width and have to be joined again.
 */
export const unwrap = respell((text) => {
  const groups = text.split(/\n[ ]*\n\s*/).map((group) =>
    group
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const width = wrapWidth(groups);
  return joinBlocks(
    groups.flatMap(rowsTogether).flatMap((lines) => {
      if (lines.every(isRow)) return lines.join('\n');
      return width === undefined ? lines : rejoin(lines, width);
    }),
  ).replaceAll(brokenHere, ' ');
});

/** Parts the rows of a table from the lines around them: they are one block. */
function rowsTogether(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  lines.forEach((line, at) => {
    if (at === 0 || isRow(line) !== isRow(lines[at - 1]!)) parts.push([]);
    parts.at(-1)!.push(line);
  });
  return parts;
}

/** The width lines were broken at; undefined if they were not. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const inner = groups
    .flatMap((lines) => lines.join(brokenHere).split(brokenHere).slice(0, -1))
    .filter((line) => !isMarked(line));
  const longest = Math.max(0, ...inner.map((line) => line.length));
  if (inner.length < 3 || longest > 120 || longest < 30) return undefined;
  const open = inner.filter((line) => !/[.!?:“”"»]$/.test(line) && line.length > longest * 0.6);
  return open.length >= inner.length * 0.5 ? longest : undefined;
}

/** Joins lines until one ends early. */
function rejoin(lines: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [[]];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    paragraphs.at(-1)!.push(line);
    if (next !== undefined && (isMarked(line) || isMarked(next) || endsEarly(line, next, width)))
      paragraphs.push([]);
  });
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

/** A line so short that the first word of the next would have fitted. */
const endsEarly = (line: string, next: string, width: number): boolean =>
  line.slice(line.lastIndexOf(brokenHere) + 1).length + next.split(' ')[0]!.length + 8 < width &&
  (/[.!?“”"»]$/.test(line) || /^[\p{Lu}„"]/u.test(next));

const isMarked = (line: string): boolean => /^(?:#{1,6} |- |\| )/.test(line);
