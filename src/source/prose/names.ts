import { isStopWord } from './stems.ts';

/** An entry with the spellings a text can have for it. */
export interface Named {
  id: string;
  spellings: readonly string[];
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
  const words = spelling.split(/[ \u00a0]/).map(inflected);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join('[ \\u00a0]')}(?:s|’|es)?(?![\p{L}\p{N}])`,
    'gu',
  );
  patterns.set(spelling, pattern);
  return pattern;
}

/**
 * A word of a name as texts have it: with the ending its case asks for („im Weißen Haus“), with a capital at
 * the beginning of a sentence, and with ss where Switzerland has no ß.
 */
function inflected(word: string, at: number, words: readonly string[]): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('ß', '(?:ß|ss)');
  if (words.length > 1 && at === 0 && /^(?:der|die|das)$/.test(word)) return '(?:[Dd](?:er|ie|as|es|em|en))';
  return at < words.length - 1 && word.length > 4 ? plain.replace(/e[nrsm]?$/, 'e[nrsm]?') : plain;
}
