import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rememberWords } from '../../cache.ts';
import { partsAhead } from '../../values/german.ts';
import type { Speller } from './prose.ts';

/**
 * The German dictionary with the project's own words (content/woerter.txt, one to a line, # for comments).
 * The dictionary takes a second or two and is loaded only for a word that it has never been asked for; the project's
 * words are read every time.
 */
export async function loadSpelling(ownWords: string): Promise<Speller> {
  const own = new Set(wordsIn(await readFile(ownWords, 'utf8').catch(() => '')));
  const isWord = remembered((word) => own.has(word) || isKnown(word));
  return {
    isRight: remembered((word) => isRight(word, isWord)),
    near: (word) => typos(word).filter((one) => own.has(one) || inDictionary(one)),
  };
}

const folder = dirname(fileURLToPath(import.meta.resolve('dictionary-de')));

/** The part of nspell that we use; the package ships no types. */
interface Dictionary {
  correct(word: string): boolean;
}

let dictionary: Dictionary | undefined;

function inDictionary(word: string): boolean {
  dictionary ??= loadDictionary();
  return [word, word.toLowerCase(), capital(word)].some((one) => dictionary!.correct(one));
}

function loadDictionary(): Dictionary {
  // Loaded at once: whoever asks about a word cannot wait.
  const nspell = createRequire(import.meta.url)('nspell') as (aff: string, dic: string) => Dictionary;
  const [aff, dic] = ['aff', 'dic'].map((ending) => readFileSync(join(folder, `index.${ending}`), 'utf8'));
  return nspell(aff!, dic!);
}

/** What the dictionary says of a word, now or when it was last asked. */
const isKnown = rememberWords(`woerterbuch-${statSync(join(folder, 'index.dic')).size}`, inDictionary);

/** The same question is asked of many words many times. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüß'];

/** What a word may have been before one letter was left out, added, changed or swapped with its neighbour. */
export function typos(word: string): string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  const made = cuts.flatMap(([head, tail]) => [
    ...letters.map((letter) => head + letter + tail),
    ...(tail === '' ? [] : [head + tail.slice(1), ...letters.map((letter) => head + letter + tail.slice(1))]),
    ...(tail.length < 2 ? [] : [head + tail[1]! + tail[0]! + tail.slice(2)]),
  ]);
  const isCapital = /^\p{Lu}/u.test(word);
  return [...new Set(made.map((one) => (isCapital ? one.charAt(0).toUpperCase() + one.slice(1) : one)))];
}

/** The words of the project's own list. */
export const wordsIn = (list: string): string[] =>
  list
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean);

/** A word, its genitive, each part of a hyphenated word, or a compound of known words. */
export function isRight(word: string, isWord: (word: string) => boolean): boolean {
  if (isWord(word) || (/(?:s|’)$/.test(word) && isWord(word.slice(0, -1)))) return true;
  if (word.includes('-'))
    return word.split('-').every((part) => part === '' || part.length < 3 || isRight(part, isWord));
  return isCompound(word, isWord, 0);
}

const shortestPart = 3;

/** Whether a word splits into known nouns: „Artilleriegeschosse“ into „Artillerie“ and „Geschosse“. */
function isCompound(word: string, isWord: (word: string) => boolean, depth: number): boolean {
  if (depth > 3 || word.length < 6) return false;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const rest = capital(word.slice(at));
    if (!isWord(rest) && !isCompound(rest, isWord, depth + 1)) continue;
    if (partsAhead(word.slice(0, at)).some((part) => part.length >= shortestPart && isWord(capital(part))))
      return true;
  }
  return false;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
