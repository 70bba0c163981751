import { blocksOf, isProse, joinBlocks } from '../blocks.ts';
import type { Step } from '../step.ts';

const word = String.raw`\p{Lu}[\p{L}.-]+(?: (?:am|an der|im|de|la) \p{Lu}[\p{L}-]+|(?: \p{Lu}[\p{L}-]+)?)`;
const pattern = new RegExp(String.raw`^(${word}(?: ?/ ?${word}){0,3})(?: ?\.)? ?[–-] (?=\S)`, 'u');

/** The place at the beginning of a report: „Hamburg/Wien – Der …“. Common nouns are no places. */
export const dateline =
  (isPlace: (name: string) => boolean): Step =>
  (text) => {
    const blocks = blocksOf(text);
    const at = blocks.findIndex(isProse);
    const match = pattern.exec(blocks[at] ?? '');
    if (!match?.[1]!.split('/').every((name) => isPlace(name.trim()))) return { text, removed: [] };
    const rest = blocks[at]!.slice(match[0].length);
    return {
      text: joinBlocks(blocks.with(at, rest.charAt(0).toUpperCase() + rest.slice(1))),
      removed: [{ reason: 'ort', text: match[0].trim() }],
    };
  };
