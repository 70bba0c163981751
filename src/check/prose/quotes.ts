import { around, type LintRule } from './rule.ts';

/** Straight and foreign quotation marks. A closing “ belongs to „ and only then is right. */
export const quoteMarks: LintRule = (prose, note) => {
  for (const match of prose.text.matchAll(/["”«»‹›]|(?<=\p{L})['´`](?=\p{L})|(?<!\p{L})'(?=\p{L})|“/gu)) {
    if (match[0] === '“' && opens(prose.text, match.index)) continue;
    const [before, after] = around(prose.text, match);
    const mended = markFor(prose.text, match);
    note(match.index, 'K-TYP-01', {
      what: `${mended === '’' ? 'Gerader Apostroph' : 'Anführungszeichen'} in ${before}${match[0]}${after}`,
      remedy: `richtig: ${before}${mended}${after}`,
    });
  }
};

/** The German mark in the place of another: within „…“ single ones, if they begin there. */
function markFor(text: string, { 0: sign, index }: RegExpExecArray): string {
  const isBegin = /(?:^|[\s(–„‚])$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + 1));
  if (/['´`]/.test(sign)) return isBegin && text.includes(sign, index + 1) ? '‚' : '’';
  const within = text.slice(text.lastIndexOf('„', index) + 1, index);
  const isInner = opens(text, index) && (isBegin || (within.match(/["«»‹›]/g) ?? []).length % 2 === 1);
  if (isBegin) return isInner ? '‚' : '„';
  return isInner ? '‘' : '“';
}

/** Whether a „ stands open before this mark. */
function opens(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (before.match(/„/g)?.length ?? 0) > (before.match(/[“”]/g)?.length ?? 0);
}
