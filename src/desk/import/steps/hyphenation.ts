import type { Removal, Step } from '../step.ts';

/** After these a hyphen at the end of a line stands for a word left out: „Atom- und Raketentechnik“. */
const joining = /^(?:und|oder|bzw|sowie|als|wie|bis|noch|statt|aber)\b/;

/** Adjectives that are themselves made of two: „deutsch-französisch“ keeps its hyphen. */
const isPairOfAdjectives = (first: string, second: string): boolean =>
  /(?:isch|deutsch|lich)$/.test(first) && /^\p{Ll}+(?:isch|lich|deutsch)(?:e[nmrs]?)?$/u.test(second);

/**
 * Joins words that were parted at the end of a line. Only a small letter on both sides is surely one
 * word; before a capital the hyphen belongs to the word, and only the line break goes.
 */
export const hyphenation: Step = (text) => {
  const removed: Removal[] = [];
  const left = text.replace(/(\p{L}[\p{L}-]*)-\n(\p{L}+)/gu, (match, first: string, second: string) => {
    if (joining.test(second)) return `${first}- ${second}`;
    if (/^\p{Lu}/u.test(second)) return `${first}-${second}`;
    if (!/\p{Ll}$/u.test(first)) return `${first}-${second}`;
    if (isPairOfAdjectives(first, second)) return `${first}-${second}`;
    removed.push({ reason: 'trennung', text: `${match.replace('\n', '|')} → ${first}${second}` });
    return first + second;
  });
  return { text: left, removed };
};
