import { letters, type Removal, type Step, take } from '../step.ts';
import { countWords, isHeading, isItem, isProse, isRow, wordsOf } from '../../source/prose/sentence.ts';

/** The head of a Markdown file, between two lines of dashes; nothing of it is text. */
export const fileHead: Step = (text) => {
  const match = /^\s*---\n((?:[\w-]+:.*\n|[ -].*\n|\n)+?)---\n/.exec(text);
  if (!match) return { text, removed: [] };
  return {
    text: text.slice(match[0].length),
    removed: match[1]!
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ reason: 'kopf' as const, text: line })),
  };
};

const field =
  /^(?:Von|From|Gesendet|Sent|Datum|Date|An|To|Cc|Kopie|Betreff|Subject|Antwort an|Reply-To|Anlagen?|Attachments?): ?\S.*$/;
const rule = /^-{2,} ?(?:Ursprüngliche|Weitergeleitete|Original|Forwarded)[^\n]*$/i;

/** The head of a mail and the signs with which it quotes another: two fields in a row are a head, one may be text. */
export const mail: Step = (text) => {
  const removed: Removal[] = [];
  const lines = text.split('\n');
  const isHead = lines.map(
    (line, at) =>
      rule.test(line) ||
      (field.test(line) &&
        [lines[at - 1], lines[at + 1]].some((near) => near !== undefined && field.test(near))),
  );
  const kept = lines.filter((line, at) => {
    if (!isHead[at]) return true;
    removed.push({ reason: 'mail', text: line });
    return false;
  });
  const left = kept.join('\n');
  return { text: left.replace(/^>(?: >)*(?: |$)/gm, ''), removed };
};

/** Short lines after the last paragraph: no text ends with a heading. */
export const tail = take((blocks) => {
  const last = blocks.findLastIndex(
    (block) =>
      isProse(block) ||
      isItem(block) ||
      isRow(block) ||
      (countWords(block) > 2 && /[.!?…]["“”‘’)]*$/.test(block)),
  );
  return (_, at) => (last !== -1 && at > last ? 'rest' : undefined);
});

/**
 * Pull quotes and captions that say again what the text says: a block whose words occur in the same
 * order within a longer one. A line with a name right below goes with it.
 */
export const repetitions = take((blocks) => {
  const bare = blocks.map((block) => letters(wordsOf(block)));
  const gone = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (isHeading(block) || gone.has(at) || !isRepeated(bare, at, gone)) continue;
    gone.add(at);
    if (isNameLine(blocks[at + 1], bare, at + 1)) gone.add(at + 1);
  }
  return (_, at) => (gone.has(at) ? 'wiederholt' : undefined);
});

function isRepeated(bare: readonly string[], at: number, gone: ReadonlySet<number>): boolean {
  const words = bare[at]!;
  if (countWords(words) < 5) return false;
  return bare.some(
    (other, there) =>
      there !== at && !gone.has(there) && other.includes(words) && (other !== words || there < at),
  );
}

/** Few words, no sentence, with a name the text has too. */
function isNameLine(block: string | undefined, bare: readonly string[], at: number): boolean {
  if (block === undefined || isHeading(block) || countWords(block) > 12 || /[.!?:]["“”]?$/.test(block))
    return false;
  const names = block.match(/\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/gu) ?? [];
  return names.some((name) => {
    const last = letters(name.split(' ').at(-1)!);
    return bare.some((other, there) => there !== at && other.includes(last));
  });
}
