import { capital } from '../text/words.ts';
import { fold, stem } from './highlight.ts';

/** Shorter parts of a word are seldom words. */
const shortest = 4;

/** What may stand between the parts of a compound. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** A genitive that the search takes for another word: it knows an s at the end only behind some consonants. */
const genitive = /(?<!\p{L})\p{L}{3,}[aiouvwyp]s(?!\p{L})/giu;

/** Whether a word of the query may be a genitive; words in quotation marks are meant as they are. */
export const hasGenitive = (query: string): boolean => !query.includes('"') && query.search(genitive) >= 0;

/** The query with names as they are called: „Nordkorea“ for „Nordkoreas“, but „Haus“ as it is. */
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

/** „Munitionsvorräte“ is „Munition“ and „Vorräte“; undefined for a word the texts know, or cannot be made of. */
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

/** The first part of a compound without what links it to the next. */
const frontOf = (text: string, stems: ReadonlySet<string>): string | undefined =>
  links
    .filter((link) => text.endsWith(link))
    .map((link) => text.slice(0, text.length - link.length))
    .find((part) => part.length >= shortest && isKnown(part, stems));

const isKnown = (word: string, stems: ReadonlySet<string>): boolean => stems.has(stem(fold(word)));
