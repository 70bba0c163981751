import { blocksOf, countWords, joinBlocks, wordsOf } from '../../source/prose/blocks.ts';
import type { Removal, Step } from '../step.ts';

const agency = String.raw`(?:dpa|AFP|afp|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts)`;

/** „bdt0123 4 pl 214 dpa 0456“ above, „dpa abc yyzz a3 def 081530 Sep 21“ below. */
const slip = new RegExp(
  String.raw`^(?:[a-z]{3}\d{3,4} \d .*\b${agency}\b.*|${agency}(?: \S+){2,10} \d{6} \p{Lu}\p{Ll}{2} \d{2,4})$`,
  'u',
);

/** „Verkehr/Brücken/“: the keywords of the agency. */
const keywords = /^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L} -]+)*\/$/u;

const notebook =
  /^(?:Notizblock|Redaktionelle(?:r)? Hinweise?|(?:dpa|AFP|APA|epd|KNA)-(?:Notizblock|Kontakte?)\b.*)$/;

/** What an agency writes around a report for the papers that print it. */
export const agencySlip: Step = (text) => {
  const removed: Removal[] = [];
  const blocks = blocksOf(text);
  const half = blocks.length / 2;
  const start = blocks.findIndex((block, at) => at >= half && notebook.test(wordsOf(block)));
  const kept = blocks.filter((block, at) => {
    const isAbove = at < 4 && keywords.test(block);
    const isBelow = start !== -1 && at >= start && countWords(block) <= 40;
    if (!slip.test(block) && !isAbove && !isBelow) return true;
    removed.push({ reason: 'agentur', text: block });
    return false;
  });
  // The sign with which an agency ends a headline.
  return { text: joinBlocks(kept).replace(/^(.{5,120}) =$/m, '$1'), removed };
};
