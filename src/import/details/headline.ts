import { letters, type Removal, type Step } from '../step.ts';
import {
  blocksOf,
  countWords,
  isHeading,
  isProse,
  joinBlocks,
  wordsOf,
} from '../../source/prose/sentence.ts';

/** Genres that papers put before a headline, glued or with a sign between. */
const genres =
  'Kommentar|Gastkommentar|Gastbeitrag|Analyse|Interview|Meinung|Leitartikel|Essay|Glosse|Kolumne|Reportage|Hintergrund|Porträt|Exklusiv|Bericht|Liveblog|Eilmeldung';
const genre = new RegExp(String.raw`^(${genres})\s?[:|–]\s?(?=\S)`);

/** Sections of papers, which are no headline. */
const sections = new Set(
  'Politik Inland Ausland Deutschland Europa Asien Afrika Amerika Welt International Wirtschaft Finanzen Kultur Feuilleton Gesellschaft Panorama Wissen Wissenschaft Technik Digital Sport Lokales Regionales Meinung Nachrichten Leben Reise Startseite'.split(
    ' ',
  ),
);

/** Words with a capital inside that nobody glued together. */
const grown = /^(?:Mc|Mac|De|Le|La|O’)?\p{Lu}\p{Ll}*$|Tube|App|InTech|Tech$|Siebn|GmbH|AI$|Innen\b/u;

/** Takes the headline out, with the kicker above or glued to it and the line below it. */
export const headline =
  (title: string | undefined): Step =>
  (text) => {
    const blocks = blocksOf(text);
    const at = title === undefined ? titleAt(blocks) : blocks.findIndex((block) => holds(block, title));
    if (at === -1) return { text, removed: [] };
    const { kicker, shown } =
      title === undefined ? unglue(wordsOf(blocks[at]!)) : parted(wordsOf(blocks[at]!), title);
    const isAbove = (block: string, there: number) =>
      there < at && (title === undefined || isKickerLine(block));
    const subtitle = isSubtitle(blocks, at + 1) ? [blocks[at + 1]!] : [];
    const removed: Removal[] = [
      ...blocks.filter(isAbove).map((block) => ({ reason: 'dach' as const, text: wordsOf(block) })),
      ...(kicker ? [{ reason: 'dach' as const, text: kicker }] : []),
      { reason: 'titel', text: shown },
      ...subtitle.map((block) => ({ reason: 'unterzeile' as const, text: wordsOf(block) })),
    ];
    const kept = blocks.filter(
      (block, there) => !isAbove(block, there) && (there < at || there > at + subtitle.length),
    );
    return { text: joinBlocks(kept), removed };
  };

/** Whether a block is a title, perhaps with a kicker before it. */
const holds = (block: string, title: string): boolean =>
  letters(block).endsWith(letters(title)) && countWords(block) <= countWords(title) + 6;

const isKickerLine = (block: string): boolean => isHeadline(block) && countWords(block) <= 6;

function parted(line: string, title: string): { kicker: string; shown: string } {
  const from = tailFrom(line, title);
  return { kicker: line.slice(0, from).replace(/[\s:|–-]+$/, ''), shown: line.slice(from) };
}

/** A line that could be a headline: not too long and no plain sentence. */
const isHeadline = (block: string): boolean =>
  !/^(?:- |\| )/.test(block) && countWords(block) >= 1 && countWords(block) <= 22 && !/[.,;:…]$/.test(block);

/** „Startseite > Politik > Ausland“, „Politik Ausland Asien“, „Sport“ */
const isTrail = (block: string): boolean =>
  /^\S.{0,40}(?: [>›»] \S.{0,40})+$/u.test(block) ||
  block.split(/[ /|·,]+/).every((word) => sections.has(word));

/** The marked heading among the first lines, else the first line if it looks like a headline; -1 if there is none. */
function titleAt(blocks: readonly string[], from = 0): number {
  if (blocks[from] !== undefined && isTrail(blocks[from])) return titleAt(blocks, from + 1);
  const firstProse = blocks.findIndex((block, at) => at >= from && isProse(block) && !isHeadline(block));
  const above = blocks.slice(from, Math.min(firstProse === -1 ? blocks.length : firstProse, from + 4));
  const marked = above.findIndex(isHeading);
  if (marked !== -1 && above.slice(0, marked).every(isKickerLine)) return from + marked;
  if (blocks.length < from + 2 || above[0] === undefined || !isHeadline(above[0])) return -1;
  const isNext = above[1] !== undefined && isHeadline(above[1]);
  const start = isNext && countWords(above[0]) <= 3 ? 1 : 0;
  return from + start + (isKicker(above[start]!, above[start + 1]) ? 1 : 0);
}

/** „Streit ums Bad“ above „Das Bad bleibt zu: Rat vertagt die Sanierung“. */
const isKicker = (block: string, below: string | undefined): boolean =>
  below !== undefined &&
  isHeadline(below) &&
  countWords(block) <= 5 &&
  !block.includes(':') &&
  /\p{L}: \p{L}/u.test(below);

/** The line between headline and text: no sentence, but too near to the top for a heading. */
function isSubtitle(blocks: readonly string[], at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    isHeadline(block) &&
    !isProse(block) &&
    countWords(block) >= 2 &&
    isProse(blocks[at + 1] ?? '')
  );
}

/** Parts a kicker from the headline it was glued to: „Wahlkampf„Wir kommen““, „HafenstreikNeue Gespräche“. */
function unglue(line: string): { kicker?: string; shown: string } {
  const glued =
    genre.exec(line) ??
    /^(\p{Lu}[\p{L}\d -]{2,40}?[\p{L}\d])(?=„)/u.exec(line) ??
    // A hyphen parts a word and no kicker: „Hafen-Streik: Was jetzt kommt“.
    /^((?:\p{Lu}[\p{L}-]* )?\p{Lu}[\p{Ll}-]{2,}\p{Ll})(?=\p{Lu}\p{Ll}+[ ,:!?])/u.exec(line);
  if (!glued) return { shown: line };
  const word = /^\S+/.exec(line.slice(glued[1]!.lastIndexOf(' ') + 1))![0];
  return glued[0] === glued[1] && !line.startsWith('„', glued[0].length) && grown.test(word)
    ? { shown: line }
    : { kicker: glued[1]!, shown: line.slice(glued[0].length) };
}

/** Something a page says about itself, and where. */
export interface Said {
  value: string;
  where: string;
}

/**
 * The title of a page. What it says to machines counts; the headings it shows tell how much of that is a kicker
 * („Verkehr: Die neue Brücke“) or the name of the site („Die neue Brücke | Talblatt“).
 */
export function titleOf(
  said: readonly Said[],
  headings: readonly (Said & { isFirst: boolean })[],
  outlet = '',
): Said | undefined {
  const [best, ...others] = said;
  const first = headings.filter(({ isFirst, value }) => isFirst && value !== '');
  // Above a single article the first of two h1 is the name of the site.
  if (!best) return first.at(-1);
  const whole = letters(best.value);
  const bare = [...headings, ...others]
    .filter(({ value }) => value.includes(' ') && whole.endsWith(letters(value)))
    .sort((a, b) => a.value.length - b.value.length)[0];
  if (bare) return { value: best.value.slice(tailFrom(best.value, bare.value)), where: best.where };
  const shown = first.find(
    ({ value }) =>
      value.includes(' ') && (whole.startsWith(letters(value)) || letters(value).startsWith(whole)),
  );
  if (shown) return shown;
  const site = new RegExp(String.raw`\s+[-–|›]\s+(?=[^-–|›]*$)`, 'u').exec(best.value);
  const end = site && letters(best.value.slice(site.index));
  return site && outlet !== '' && (letters(outlet).includes(end!) || end!.includes(letters(outlet)))
    ? { value: best.value.slice(0, site.index), where: best.where }
    : best;
}

/** Where in a text the words begin with which it ends. */
function tailFrom(text: string, end: string): number {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[„‚“"»«(]*(?=[\p{L}\p{N}])/gu)].map(
    ({ index }) => index,
  );
  return starts.find((at) => letters(text.slice(at)) === letters(end)) ?? 0;
}
