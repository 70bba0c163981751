import { blocksOf, countWords, joinBlocks, wordsOf } from '../../source/prose/sentence.ts';
import { takeBlocks, takeMatches } from '../reading/take.ts';
import { follow, type Removal, type Step } from '../step.ts';

/** News agencies by their marks. */
export const agencyNames =
  'dpa(?:-[a-zA-Z]+)?|DPA|AFP|afp|AP|Reuters|reuters|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts|ots|dapd|ddp|ANSA|Xinhua|TASS|Bloomberg|RND|rnd|SID|sid';
/** Agencies and the initials of who edited for them: „dpa/AFP/mk“. */
const marks = `(?:${agencyNames}|[a-z]{2,4})(?: ?[/,+·] ?(?:${agencyNames}|[a-z]{2,4}))*`;
const withAgency = `(?=[^)\\]]*(?:${agencyNames}))${marks}`;

/** Lines that are nothing but marks. */
const lines: readonly RegExp[] = [
  new RegExp(String.raw`^[([]?(?:[Mm]it )?(?:Material (?:von|der) )?${withAgency}[)\]]?\.?$`),
  new RegExp(String.raw`^Quelle: ${withAgency}\.?$`),
  /^(?:Mit (?:Agenturmaterial|Material (?:von|der) .{2,60})|\(?mit Agenturen\)?)\.?$/,
  /^\([a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)$/,
];

/** Marks at the beginning of a text or at the end of a paragraph: „Kassel (dpa)“, „… sagte er. (afp/mk)“. */
const inText: readonly RegExp[] = [
  new RegExp(String.raw`^\p{Lu}[\p{L}/ .-]{1,40} \(${withAgency}\) [–-] `, 'gmu'),
  new RegExp(String.raw`(?<=[.!?“]) ?[([](?:mit )?${withAgency}[)\]]$`, 'gm'),
  /(?<=[.!?“]) ?\([a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)$/gm,
];

/** Marks of news agencies and of those who edited for them. */
export const agencies = follow([
  takeBlocks('agentur', (block) => lines.some((line) => line.test(block))),
  ...inText.map((mark) => takeMatches('agentur', mark)),
]);

const agency = '(?:dpa|AFP|afp|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts)';

/** „bdt0123 4 pl 214 dpa 0456“ above, „dpa abc yyzz a3 def 081530 Sep 21“ below a report. */
const slips: readonly RegExp[] = [
  new RegExp(String.raw`^[a-z]{3}\d{3,4} \d .*\b${agency}\b`),
  new RegExp(String.raw`^${agency}(?: \S+){2,10} \d{6} \p{Lu}\p{Ll}{2} \d{2,4}$`, 'u'),
];

/** „Verkehr/Brücken/“: the keywords of the agency. */
const keywords = /^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L} -]+)*\/$/u;

const notebook =
  /^(?:Notizblock|Redaktionelle(?:r)? Hinweise?|(?:dpa|AFP|APA|epd|KNA)-(?:Notizblock|Kontakte?)\b)/;

/** What an agency writes around a report for the papers that print it. */
export const agencySlip: Step = (text) => {
  const removed: Removal[] = [];
  const blocks = blocksOf(text);
  const start = blocks.findIndex((block, at) => at >= blocks.length / 2 && notebook.test(wordsOf(block)));
  const kept = blocks.filter((block, at) => {
    const isAbove = at < 4 && keywords.test(block);
    const isBelow = start !== -1 && at >= start && countWords(block) <= 40;
    if (!slips.some((slip) => slip.test(block)) && !isAbove && !isBelow) return true;
    removed.push({ reason: 'agentur', text: block });
    return false;
  });
  // The sign with which an agency ends a headline.
  return { text: joinBlocks(kept).replace(/^(.{5,120}) =$/m, '$1'), removed };
};
