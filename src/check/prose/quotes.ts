import type { LintRule } from './rule.ts';

/** Straight and foreign quotation marks. A closing “ belongs to „ and only then is right. */
export const quoteMarks: LintRule = (prose, note) => {
  for (const match of prose.text.matchAll(/["”«»‹›]|(?<=\p{L})['´`](?=\p{L})|(?<!\p{L})'(?=\p{L})|“/gu)) {
    if (match[0] === '“' && opens(prose.text, match.index)) continue;
    const isApostrophe = /['´`]/.test(match[0]);
    note(match.index, 'K-TYP-01', {
      what: isApostrophe ? `Gerader Apostroph ${shown(match[0])}` : `Anführungszeichen ${shown(match[0])}`,
      remedy: isApostrophe ? 'richtig: ’ (Apostroph) oder ‚…‘' : 'richtig: „…“, darin ‚…‘',
    });
  }
};

const shown = (sign: string): string => `[ ${sign} ]`;

/** Whether a „ stands open before this mark. */
function opens(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (before.match(/„/g)?.length ?? 0) > (before.match(/[“”]/g)?.length ?? 0);
}
