import { attributionOf, type Attribution, speakerOf } from './attribution.ts';
import { findNames, type Named } from '../../source/prose/names.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

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
  return sentences.flatMap((sentence, at) => {
    const own = signatureOf(sentence, sentences[at + 1], actors) ?? attributionOf(sentence.text, actors);
    const isOpen =
      own === undefined ? isQuotation(sentence.text) : own.actor === undefined && isPronoun(own.name);
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

/** Whether a text is nothing but a quotation. */
export const isQuotation = (text: string): boolean => /^„[^“]+[.!?…]?“[.!?]?$/.test(text);

/** „Jost Anker, Betreiber“: a name with what the person is, or behind a dash. */
export const isSignature = (text: string): boolean =>
  /^(?:– ?(?=\p{Lu})|(?=[^,]+, ))(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}-]+(?: (?:(?:von|van|de|der|al) )?\p{Lu}[\p{L}-]+){1,3}(?:, [^.!?:„]{3,60})?$/u.test(
    text,
  );

/** Whose a quotation is that a page sets apart, with the name in the next paragraph. */
function signatureOf(
  sentence: Sentence,
  next: Sentence | undefined,
  actors: readonly Named[],
): Attribution | undefined {
  if (!next || next.paragraph === sentence.paragraph) return undefined;
  if (!isQuotation(sentence.text) || !isSignature(next.text)) return undefined;
  const name = next.text.replace(/^– ?/, '').split(',')[0]!;
  const hit = findNames(name, actors)[0];
  const speaker = hit ? speakerOf(hit, actors) : { actor: undefined, name };
  return { ...speaker, cue: next.text, modality: 'states' };
}

/** „der Experte“, „die Ministerin“: somebody named before. */
const isPronoun = (name: string): boolean =>
  /^(?:\p{Ll}+ )?(?:Expert(?:e|in)|Minister(?:in)?|Autor(?:in)?|Sprecher(?:in)?|Politiker(?:in)?|Präsident(?:in)?|Forscher(?:in)?)$/u.test(
    name,
  );

/** Names of papers and ships stand in quotation marks too: one capitalised word or name is no quotation. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/„([^“]+)“/g)].map(([, words]) => words!.trim()).filter((words) => !isTitle(words));

const isTitle = (words: string): boolean =>
  /^(?:(?:Die|Der|Das|The) )?\p{Lu}[\p{L}\d.&-]*(?: (?:(?:am|an|der|des|für|im|und|vom|von|zur) )?\p{Lu}[\p{L}\d.&-]*){0,3}$/u.test(
    words,
  ) && !/[.!?]$/.test(words);
