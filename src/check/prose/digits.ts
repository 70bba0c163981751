import type { LintRule } from './rule.ts';

/** „15 000“ where the dossier writes „15.000“, and English decimals. */
export const digitGroups: LintRule = (prose, note) => {
  for (const match of prose.text.matchAll(/(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.,]*\d)/g))
    note(match.index, 'K-TYP-04', {
      what: `Zahl mit Leerzeichen: ${match[0]}`,
      remedy: `richtig: ${match[0].replace(/\s/g, '.')}`,
    });
  for (const match of prose.text.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g))
    note(match.index, 'K-TYP-04', {
      what: `Zahl mit Kommas: ${match[0]}`,
      remedy: `richtig: ${match[0].replaceAll(',', '.')}`,
    });
  for (const match of prose.text.matchAll(/(?<![\d.,\p{L}/=+-])[1-9]\d{4,}(?![\d\p{L}-]|[.,]\d)/gu))
    note(match.index, 'K-TYP-04', {
      what: `Lange Zahl ohne Gliederung: ${match[0]}`,
      remedy: `richtig: ${Number(match[0]).toLocaleString('de-DE')}`,
    });
};
