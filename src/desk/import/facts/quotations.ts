import { attributionOf, type Attribution } from './attribution.ts';
import type { Named } from './names.ts';
import type { Sentence } from './sentence.ts';

/** Words in quotation marks with who says them. */
export interface Quotation {
  words: string;
  sentence: Sentence;
  attribution: Attribution | undefined;
  /** Whether the speaker is only the one of the sentence before. */
  carried: boolean;
}

/** Every quotation of a text. A sentence that is nothing but a quotation belongs to whoever spoke last. */
export function quotationsOf(sentences: readonly Sentence[], actors: readonly Named[]): Quotation[] {
  let last: { attribution: Attribution; paragraph: number } | undefined;
  return sentences.flatMap((sentence) => {
    const own = attributionOf(sentence.text, actors);
    const isOpen =
      own === undefined ? isOnlyQuotation(sentence.text) : own.actor === undefined && isPronoun(own.name);
    const before = last && sentence.paragraph - last.paragraph <= 1 ? last.attribution : undefined;
    const carried: Attribution | undefined =
      isOpen && before ? { ...before, modality: own?.modality ?? 'states' } : undefined;
    if (own && !carried) last = { attribution: own, paragraph: sentence.paragraph };
    if (carried && last) last = { ...last, paragraph: sentence.paragraph };
    return quotedIn(sentence.text).map((words) => ({
      words,
      sentence,
      attribution: carried ?? own,
      carried: carried !== undefined,
    }));
  });
}

const isOnlyQuotation = (sentence: string): boolean => /^„[^“]+[.!?…]?“[.!?]?$/.test(sentence);

/** „der Experte“, „die Ministerin“: somebody named before. */
const isPronoun = (name: string): boolean =>
  /^(?:\p{Ll}+ )?(?:Expert(?:e|in)|Minister(?:in)?|Autor(?:in)?|Sprecher(?:in)?|Politiker(?:in)?|Präsident(?:in)?|Forscher(?:in)?)$/u.test(
    name,
  );

/** Names of papers and ships stand in quotation marks too: one capitalised word or name is no quotation. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/„([^“]+)“/g)].map(([, words]) => words!.trim()).filter((words) => !isTitle(words));

const isTitle = (words: string): boolean =>
  /^(?:(?:Die|Der|Das|The) )?\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3}$/u.test(words) &&
  !/[.!?]$/.test(words);
