import { attributionOf } from './attribution.ts';
import { findNames, type Named } from '../../source/prose/names.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

const determiner = '(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rmns]?|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim)';

/**
 * People whom the dossier does not know, by the names of those who speak in a text: once „Jost Anker“ has been
 * introduced, „Anker“ is enough. A surname with an article before it somewhere is a word, and none.
 */
export function strangersIn(sentences: readonly Sentence[], actors: readonly Named[]): Named[] {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const names = sentences.flatMap((sentence) => {
    const said = attributionOf(sentence.text, actors);
    const name = said && said.actor === undefined ? fullName.exec(said.name)?.[0] : undefined;
    return said && name !== undefined ? [[name, said.name] as const] : [];
  });
  return [...new Map(names.reverse())].flatMap(([name, introduced]) => {
    const surname = name.split(' ').at(-1)!;
    const isWord = new RegExp(String.raw`(?<!\p{L})${determiner} ${surname}(?!\p{L})`, 'u').test(text);
    const isKnown = findNames(surname, actors).length > 0;
    return isWord || isKnown
      ? []
      : [{ id: introduced, kind: 'person', spellings: [name, surname], isStranger: true }];
  });
}

/** First name and surname, without the „Betreiber“ before them. */
const fullName = /\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|van|de|der|al))* \p{Lu}\p{Ll}[\p{L}-]+$/u;
