import type { Removal, Step } from '../step.ts';

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
