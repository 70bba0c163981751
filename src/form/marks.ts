import { idPattern } from '../schema/fields.ts';
import { idOf } from '../source/files/file-name.ts';
import type { Values } from './entry.ts';

/** The lists of an article whose entries name a passage. */
const lists = ['claims', 'figures', 'events', 'notes'];

/**
 * Marks in the body what a claim or figure gives as its passage in the words of the text: `fünf Bände` there and
 * `fünf Bände` here become `[fünf Bände](#fuenf-baende)` and `fuenf-baende`.
 *
 * @returns the entry with its marks, and the words that the text does not have exactly once.
 */
export function markPassages(values: Values): { marked: Values; lost: string[] } {
  let body = typeof values['body'] === 'string' ? values['body'] : '';
  const lost: string[] = [];
  const mark = (wording: string): string => {
    const [known] = [...body.matchAll(/\[([^\]]*)\]\(#([^)\s]+)\)/g)].filter(
      ([, words]) => words === wording,
    );
    if (known) return known[2]!;
    const [before = '', after, ...more] = body.split(wording);
    if (after === undefined || more.length > 0) {
      lost.push(wording);
      return wording;
    }
    const name = freeName(wording, body);
    body = `${before}[${wording}](#${name})${after}`;
    return name;
  };
  const entries = lists.flatMap((list) => {
    const items = values[list] as Values[] | undefined;
    return items ? [[list, items.map((item) => withMark(item, mark))] as const] : [];
  });
  return { marked: { ...values, ...Object.fromEntries(entries), body }, lost };
}

function withMark(item: Values, mark: (wording: string) => string): Values {
  const { passage } = item;
  return typeof passage !== 'string' || idPattern.test(passage.trim())
    ? item
    : { ...item, passage: mark(passage.trim()) };
}

/** The first words as a name that no other mark has. */
function freeName(wording: string, body: string): string {
  const name = idOf(wording.split(/\s+/).slice(0, 4).join(' ')) || 'stelle';
  let free = name;
  for (let at = 2; body.includes(`](#${free})`); at += 1) free = `${name}-${at}`;
  return free;
}
