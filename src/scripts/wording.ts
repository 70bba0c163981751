import { capital } from '../text/words.ts';
import { partsAhead } from '../values/german.ts';
import { typingErrors } from '../values/nearest.ts';
import { fold, stem } from './highlight.ts';

/** Shorter parts of a word are seldom words. */
const shortest = 4;

/** A genitive that the search takes for another word: it knows an s at the end only behind some consonants. */
const genitive = /(?<!\p{L})\p{L}{3,}[aiouvwyp]s(?!\p{L})/giu;

/** Whether a word of the query may be a genitive; words in quotation marks are meant as they are. */
export const hasGenitive = (query: string): boolean => !query.includes('"') && query.search(genitive) >= 0;

/** The query with names as they are called: „Hinterwalden“ for „Hinterwaldens“, but „Haus“ as it is. */
export function nominative(query: string, known: readonly string[]): string {
  const folded = new Set(known.map(fold));
  return query.replace(genitive, (word) => (folded.has(fold(word.slice(0, -1))) ? word.slice(0, -1) : word));
}

/** The query with its compounds in parts that the texts know; undefined where there are none. */
export function inParts(query: string, known: readonly string[]): string | undefined {
  if (query.includes('"')) return undefined;
  const stems = new Set(known.map((word) => stem(fold(word))));
  const parts = query.replace(/\p{L}+/gu, (word) => partsOf(word, stems)?.join(' ') ?? word);
  return parts === query ? undefined : parts;
}

/** „Zeitungsläden“ is „Zeitung“ and „Läden“; undefined for a word the texts know, or cannot be made of. */
function partsOf(word: string, stems: ReadonlySet<string>): string[] | undefined {
  if (isKnown(word, stems)) return undefined;
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const front = frontOf(word.slice(0, at), stems);
    const back = /^\p{Lu}/u.test(word) ? capital(word.slice(at)) : word.slice(at);
    const rest = front === undefined ? undefined : isKnown(back, stems) ? [back] : partsOf(back, stems);
    if (front !== undefined && rest !== undefined) return [front, ...rest];
  }
  return undefined;
}

/** The query with words that the texts do not know replaced by the one they were probably meant to be. */
export function corrected(query: string, known: readonly string[]): string | undefined {
  const byStem = new Map(known.map((word) => [stem(fold(word)), word]));
  const right = query.replace(/\p{L}+/gu, (word) => {
    const meant = similarTo(stem(fold(word)), byStem);
    return meant === undefined ? word : /^\p{Lu}/u.test(word) ? capital(meant) : meant;
  });
  return right === query ? undefined : right;
}

/** One wrong letter makes another word of a short one („Irak“), so short words are never put right. */
const tolerated = (stem: string): number => (stem.length < 5 ? 0 : stem.length < 8 ? 1 : 2);

function similarTo(wrong: string, byStem: ReadonlyMap<string, string>): string | undefined {
  if (byStem.has(wrong) || tolerated(wrong) === 0) return undefined;
  const [best] = [...byStem]
    .filter(([stem]) => Math.abs(stem.length - wrong.length) <= tolerated(wrong))
    .map(([stem, word]) => ({ word, errors: typingErrors(wrong, stem) }))
    .filter(({ errors }) => errors <= tolerated(wrong))
    .sort((a, b) => a.errors - b.errors);
  return best?.word;
}

/** Words that stand in every text and say nothing of what is looked for. */
const fillers = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus mit bei nach von vom vor zu zum zur für über um durch als auch nicht ist sind war hat haben wird wurde es er sie was wer wie wo wann warum wieviel wieviele viele'.split(
    ' ',
  ),
);

/** The words of a query that say something. */
export const contentWords = (query: string): string[] =>
  (query.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,-]*[\p{L}\p{N}])?/gu) ?? []).filter(
    (word) => word.length > 1 && !fillers.has(word.toLocaleLowerCase('de-DE')),
  );

/** The first part of a compound without what links it to the next. */
const frontOf = (text: string, stems: ReadonlySet<string>): string | undefined =>
  partsAhead(text).find((part) => part.length >= shortest && isKnown(part, stems));

const isKnown = (word: string, stems: ReadonlySet<string>): boolean => stems.has(stem(fold(word)));
