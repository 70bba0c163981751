import { fold } from '../../values/nearest.ts';

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

const stop = new Set(
  'für wurden hätte hätten möglich reicht weitergereicht könne müsse wäre wären woher wovon aber alle allem allen aller alles als also andere anderen auch auf aus bei beide beiden bereits bis bisher dabei dadurch dafür dagegen daher damit danach dann daran darauf darum dass dazu dein deren dessen deutlich diese diesem diesen dieser dieses doch dort durch eben eigene eigenen eine einem einen einer eines einige einmal erst etwa etwas gegen gegenüber geht gibt habe haben hatte hatten hier ihre ihrem ihren ihrer immer jede jeden jeder jetzt kann kein keine keinen können könnte könnten lang lange lassen laut macht mehr mehrere mit muss müssen nach nicht nichts noch nun nur oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind sogar soll sollen sollte sondern sonst stehen steht über unter viel viele vielen vom von vor wann war waren warum was weil welche welchem welchen welcher weniger wenn werden wie wieder will wird wirkt wird wo wollen worden wurde wurden zum zur zwar zwei zwischen während jahr jahre jahren dürfte würde würden sagt sagte rund artikel frage antwort liegt kommt dort deren andere weit weiter worden dabei'
    .split(' ')
    .map(fold),
);

/** What is left of the words of a text when endings are cut: the keys two texts are compared by. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/\p{L}[\p{L}]+(?:-\p{L}+)*/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => word.split('-'))
      .map(fold)
      .filter((word) => word.length > 3 && !stop.has(word))
      .map(stem),
  );
}

/** Whether a word says nothing about what a text is about. */
const isStopWord = (word: string): boolean => stop.has(fold(word));

/** Cuts the endings of German inflection: „Brücken“ and „Brücke“ become one. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ern|ers|en|em|er|es|e|s|(?<=[elr])n)$/, '') : word;

/** Whether two stems are the same, or a long one stands within a compound: „bücher“ in „bücherregal“. */
const isKin = (one: string, other: string): boolean =>
  one === other || (one.length > 6 && other.includes(one)) || (other.length > 6 && one.includes(other));

/** The stems of one text that another has too. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((one) => b.has(one) || [...b].some((other) => isKin(one, other)));
}
