/** The part of nspell that spelling.ts uses; the package ships no types. */
declare module 'nspell' {
  export interface Spell {
    correct(word: string): boolean;
  }
  export default function nspell(aff: string, dic: string): Spell;
}
