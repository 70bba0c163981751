import { readFile } from 'node:fs/promises';
import type { Shelf } from '../shelf.ts';
import { isQuoted } from './names.ts';
import type { LintRule, Speller } from './lint.ts';

/**
 * The German dictionary with the project's own words (content/woerter.txt, one to a line, # for
 * comments). Loading takes a second or two, so it is done only where spelling is asked for.
 */
export async function loadSpelling(ownWords: string): Promise<Speller> {
  const [{ default: dictionary }, { default: nspell }] = await Promise.all([
    import('dictionary-de'),
    import('nspell'),
  ]);
  const spell = nspell(
    Buffer.from(dictionary.aff).toString('utf8'),
    Buffer.from(dictionary.dic).toString('utf8'),
  );
  const own = new Set(wordsIn(await readFile(ownWords, 'utf8').catch(() => '')));
  const known = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result =
      own.has(word) ||
      spell.correct(word) ||
      spell.correct(word.toLowerCase()) ||
      spell.correct(capital(word));
    known.set(word, result);
    return result;
  };
  return (word) => isRight(word, isWord);
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

/** What may stand between the parts of a compound. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];
const shortestPart = 3;

/** Whether a word splits into known nouns: „Artilleriegeschosse“ into „Artillerie“ and „Geschosse“. */
function isCompound(word: string, isWord: (word: string) => boolean, depth: number): boolean {
  if (depth > 3 || word.length < 6) return false;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const rest = capital(word.slice(at));
    if (!isWord(rest) && !isCompound(rest, isWord, depth + 1)) continue;
    const head = word.slice(0, at);
    if (
      joints.some(
        (joint) =>
          head.endsWith(joint) &&
          head.length - joint.length >= 3 &&
          isWord(capital(head.slice(0, head.length - joint.length))),
      )
    )
      return true;
  }
  return false;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Reports every unknown word once for each stretch; names of actors and places are known words. */
export function spellingRule(speller: Speller, shelf: Shelf): LintRule {
  const names = new Set(
    [...shelf.entries('actors'), ...shelf.entries('places')]
      .flatMap((field) => [field.at('name'), ...field.at('spellings').items])
      .flatMap((field) => field.text?.match(/[\p{L}’-]+/gu) ?? []),
  );
  const isName = (word: string) =>
    names.has(word) ||
    names.has(word.replace(/(?:s|’|n|en|er|ern)$/, '')) ||
    word.split('-').some((part) => names.has(part));
  return (prose, note) => {
    const told = new Set<string>();
    for (const match of prose.text.matchAll(
      /(?<![\p{L}\p{N}\u0040/.-])\p{L}[\p{L}’-]{2,}(?![\p{L}\p{N}@/])/gu,
    )) {
      const word = match[0].replace(/[’-]+$/, '');
      const isAbbreviation = word.length <= 4 && prose.text[match.index + word.length] === '.';
      if (isAbbreviation || isQuoted(prose.text, match.index)) continue;
      if (told.has(word) || /\p{Lu}{2}/u.test(word) || isName(word) || speller(word)) continue;
      told.add(word);
      note(match.index, 'K-SPR-05', {
        what: `„${word}“ steht nicht im Wörterbuch`,
        remedy: 'berichtigen, oder das Wort in content/woerter.txt aufnehmen',
      });
    }
  };
}
