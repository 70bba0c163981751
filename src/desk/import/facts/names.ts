import { isStopWord } from './stems.ts';

/** An entry with the spellings a text can have for it. */
export interface Named {
  id: string;
  spellings: readonly string[];
  kind?: string | undefined;
}

/** Where a text names an entry. */
export interface NameHit {
  id: string;
  /** As the text spells it, without the ending of the genitive. */
  spelling: string;
  index: number;
  end: number;
}

/** Every place where a text names one of the entries; of overlapping names the longest counts. */
export function findNames(text: string, entries: readonly Named[]): NameHit[] {
  const hits: NameHit[] = [];
  const spellings = entries
    .flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1));
  for (const { id, spelling } of spellings)
    for (const match of text.matchAll(patternOf(spelling))) {
      const end = match.index + match[0].length;
      if (isOrdinaryWord(text, match.index, spelling)) continue;
      if (hits.every((hit) => end <= hit.index || match.index >= hit.end))
        hits.push({ id, spelling, index: match.index, end });
    }
  return hits.sort((a, b) => a.index - b.index);
}

/** At the beginning of a sentence „Klein“ may be a name or the word: the word is likelier. */
const isOrdinaryWord = (text: string, index: number, spelling: string): boolean =>
  isStopWord(spelling) &&
  /(?:^|[.!?“]\s+|\n)$/.test(text.slice(Math.max(0, index - 3), index)) &&
  /^\s\p{Lu}/u.test(text.slice(index + spelling.length));

const patterns = new Map<string, RegExp>();

function patternOf(spelling: string): RegExp {
  const known = patterns.get(spelling);
  if (known) return known;
  const words = spelling.split(/[ \u00a0]/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join('[ \\u00a0]')}(?:s|’|es)?(?![\p{L}\p{N}])`,
    'gu',
  );
  patterns.set(spelling, pattern);
  return pattern;
}
