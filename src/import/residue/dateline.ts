import { blocksOf, isProse, joinBlocks } from '../../source/prose/blocks.ts';
import type { Step } from '../step.ts';

const word = String.raw`\p{Lu}[\p{L}.-]+(?: (?:am|an der|im|de|la) \p{Lu}[\p{L}-]+|(?: \p{Lu}[\p{L}-]+)?)`;
const pattern = new RegExp(
  String.raw`^(${word}(?: ?/ ?${word}){0,3})(?:(?: ?\.)? ?[–-] (?=\S)|\. (?=[„\p{Lu}]))`,
  'u',
);

/** The place at the beginning of a report: „Hamburg/Wien – Der …“. Common nouns are no places. */
export const dateline =
  (isPlace: (name: string) => boolean): Step =>
  (text) => {
    const blocks = blocksOf(text);
    const matchAt = (block: string | undefined) => {
      const found = pattern.exec(block ?? '');
      return found?.[1]!.split('/').every((name) => isPlace(name.trim())) ? found : undefined;
    };
    const first = blocks.findIndex(isProse);
    // The lead may stand above.
    const at = [first, first + 1].find((place) => matchAt(blocks[place]));
    const match = at === undefined ? undefined : matchAt(blocks[at]);
    if (at === undefined || !match) return { text, removed: [] };
    const rest = blocks[at]!.slice(match[0].length);
    return {
      text: joinBlocks(blocks.with(at, rest.charAt(0).toUpperCase() + rest.slice(1))),
      removed: [{ reason: 'ort', text: match[0].trim() }],
    };
  };

const placeAndDay = new RegExp(
  String.raw`^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}+\.?) ?\d{4}[.:]?(?: ?[–-])? (?=\S)`,
  'u',
);

/** „Hamburg, 4. Mai 2021. Der …“: the place with the day, which is evidence of when the text appeared. */
export const datedPlace: Step = (text) => {
  const blocks = blocksOf(text);
  const at = blocks.findIndex(isProse);
  const match = placeAndDay.exec(blocks[at] ?? '');
  if (!match) return { text, removed: [] };
  return {
    text: joinBlocks(blocks.with(at, blocks[at]!.slice(match[0].length))),
    removed: [{ reason: 'datum', text: match[0].trim() }],
  };
};
