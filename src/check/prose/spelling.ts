import type { ContentIndex } from '../../source/field.ts';
import { isQuoted } from './names.ts';
import type { LintRule, Speller } from './rule.ts';
import { either, quoted } from '../../source/problem.ts';

/** Reports every unknown word once for each stretch; names of actors and places are known words. */
export function spellingRule(speller: Speller, shelf: ContentIndex): LintRule {
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
      if (told.has(word) || /\p{Lu}{2}/u.test(word) || isName(word) || speller.isRight(word)) continue;
      told.add(word);
      note(match.index, 'K-SPR-05', {
        what: `„${word}“ steht nicht im Wörterbuch`,
        remedy: `${meant(speller.near(word))}, oder das Wort in ${shelf.folder}/woerter.txt aufnehmen`,
      });
    }
  };
}

/** With more than three words that could be meant, naming them is no help. */
const meant = (near: readonly string[]): string =>
  near.length === 0 || near.length > 3 ? 'berichtigen' : `gemeint ist vielleicht ${either(near.map(quoted))}`;
