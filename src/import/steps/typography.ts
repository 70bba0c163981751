import { respell, respellings } from '../step.ts';

/** A hyphen that stands for a dash becomes one. */
export const dashes = respellings([
  // „Wehr—Bach“, „Wehr -- Bach“
  [/(?<=\S) ?(?:---?|—|―|‒) ?(?=\S)/g, ' – '],
  [/(?<=\S) - (?=\S)/g, ' – '],
  // „2019-2021“
  [/\b([12]\d{3})-([12]\d{3})\b(?![-\d])/g, '$1–$2'],
  // „10-15 Prozent“
  [
    /(?<![\d\p{L}.-])(\d{1,3})-(\d{1,3})(?= (?:Prozent|Jahre?n?|Tage?n?|Uhr|Euro|Kilometern?|Mio|Mrd|%|km|m|kg|t)\b)/gu,
    '$1–$2',
  ],
  // „1'200“, as the Swiss part thousands
  [/(?<=(?<!\d)\d{1,3})['’](?=\d{3}(?!\d))/g, '.'],
  [/\.{3,}/g, '…'],
]);

/**
 * Quotation marks of every habit become „…“ and inside them ‚…‘; apostrophes become ’.
 * A quotation ends at the latest with its paragraph, so one forgotten mark cannot turn a whole text.
 */
export const germanQuotes = respell((text) =>
  text
    .split('\n')
    .map((line) =>
      quoteLine(line)
        // Single marks are for quotations within others.
        .replace(/„[^“]*(?:“|$)|‚([^‘„“]*)‘/g, (whole, words?: string) =>
          words === undefined ? whole : `„${words}“`,
        )
        .replace(/,“(?= \p{Ll})/gu, '“,'),
    )
    .join('\n'),
);

/** Every sign that somebody takes for a quotation mark, by what it does. */
const marks = {
  outer: '"“«»',
  opens: '„‟',
  closes: '”',
  inner: "‹›‘'`",
  innerOpens: '‚',
  innerCloses: '’´',
};

const markOf = (sign: string) =>
  (Object.keys(marks) as (keyof typeof marks)[]).find((mark) => marks[mark].includes(sign));

function quoteLine(line: string): string {
  const typed = line
    .replace(/``|''/g, '"')
    .replace(/,,(?=\p{L})/gu, '„')
    .replace(/<<(?=\p{L})/gu, '»')
    .replace(/(?<=[\p{L}.!?])>>/gu, '«');
  let outerOpen = false;
  let innerOpen = false;
  return [...typed]
    .map((sign, at, signs) => {
      const mark = markOf(sign);
      if (!mark) return sign;
      const before = signs[at - 1] ?? ' ';
      const after = signs[at + 1] ?? ' ';
      if (mark === 'opens' || mark === 'closes' || mark === 'outer') {
        const opens = mark === 'outer' ? !outerOpen && canOpen(before, after) : mark === 'opens';
        if (!opens && !outerOpen && isInch(before)) return '″';
        outerOpen = opens;
        return opens ? '„' : '“';
      }
      if (mark === 'innerCloses' || isApostrophe(before, after)) {
        if (!innerOpen || isApostrophe(before, after))
          return isApostrophe(before, after) || !innerOpen ? '’' : '‘';
        innerOpen = false;
        return '‘';
      }
      const opens = mark === 'innerOpens' || (!innerOpen && canOpen(before, after));
      innerOpen = opens;
      return opens ? '‚' : innerOpens(typed) ? '‘' : '’';
    })
    .join('');
}

/** A mark opens before a letter, and after a space, a bracket or a dash; also glued to a word before it. */
const canOpen = (before: string, after: string): boolean =>
  /[\p{L}\p{N}.…‚„'(]/u.test(after) && (/[\s([{–—/„‚:-]/u.test(before) || /\p{L}/u.test(before));

const isInch = (before: string): boolean => /\d/.test(before);

const isApostrophe = (before: string, after: string): boolean =>
  /\p{L}/u.test(before) && /\p{L}/u.test(after);

const innerOpens = (line: string): boolean => /(?:^|[\s„"(])['‚‘‹›](?=\p{L})/u.test(line);
