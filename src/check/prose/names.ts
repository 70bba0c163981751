import type { Field, ContentIndex } from '../../source/field.ts';
import { findNames, type Named } from '../../source/prose/names.ts';
import { typingErrors } from '../../values/nearest.ts';
import type { LintRule, Speller } from './prose.ts';
import { either, quoted } from '../../source/problem.ts';

/**
 * A spelling of a known actor that is not the one we use: „Jana Müller Wehr“ for „Jana Müller-Wehr“.
 * Short forms („Müller“), other names („die Müllerin“) and what stands in quotation marks are left alone.
 */
export function nameSpellings(actors: readonly Field[]): LintRule {
  const variants = actors.flatMap(variantsOf);
  return (prose, note, file) => {
    if (file.collection === 'actors') return;
    for (const { id, spelling, index } of findNames(prose.text, variants)) {
      if (isQuoted(prose.text, index)) continue;
      const name = variants.find((variant) => variant.id === id)!.name;
      note(index, 'K-SPR-01', {
        what: `„${spelling}“ heißt bei uns „${name}“`,
        remedy: `richtig: ${name}; ist es ein Zitat, in Anführungszeichen`,
      });
    }
  };
}

/** Spellings that say the same name with other letters. */
function variantsOf(field: Field): (Named & { name: string })[] {
  const name = field.at('name').text;
  // Groups have no name of their own, only words for them.
  if (name === undefined || field.at('kind').text === 'group') return [];
  const spellings = field
    .at('spellings')
    .items.flatMap((item) => item.text ?? [])
    .filter((spelling) => isVariant(spelling, name));
  return spellings.length > 0 ? [{ id: field.file.id, spellings, name }] : [];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Almost the same letters: at most a third of them differ, and neither contains the other as a word. */
function isVariant(spelling: string, name: string): boolean {
  if (spelling.toLowerCase() === name.toLowerCase() || /[„“"]/.test(spelling)) return false;
  const plain = name.replaceAll('-', ' ');
  // A part of the name is a short form.
  if (plain !== spelling && ` ${plain} `.includes(` ${spelling} `)) return false;
  const [a, b] = [bare(spelling), bare(name)];
  if (a === b) return true;
  return Math.abs(a.length - b.length) <= 3 && typingErrors(a, b) <= Math.max(1, Math.floor(b.length / 4));
}

export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('„') > Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
}

/** Reports every unknown word once for each stretch; names of actors and places are known words. */
export function spellingRule(speller: Speller, index: ContentIndex): LintRule {
  const names = new Set(
    [...index.entries('actors'), ...index.entries('places')]
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
      if (told.has(word) || /\p{Lu}{2}/u.test(word) || isName(word) || speller.isRight(word)) continue;
      told.add(word);
      note(match.index, 'K-SPR-05', {
        what: `„${word}“ steht nicht im Wörterbuch`,
        remedy: `${meant(speller.near(word))}, oder das Wort in ${index.folder}/woerter.txt aufnehmen`,
      });
    }
  };
}

/** With more than three words that could be meant, naming them is no help. */
const meant = (near: readonly string[]): string =>
  near.length === 0 || near.length > 3 ? 'berichtigen' : `gemeint ist vielleicht ${either(near.map(quoted))}`;
