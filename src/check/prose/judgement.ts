import type { LintRule } from './rule.ts';
import { isQuoted } from './names.ts';

/**
 * Adjectives that judge instead of telling. The list is short on purpose: each of them has no use in
 * a summary but to say what we think. Documented in content/README.md under K-SPR-02.
 */
export const judgements = [
  'absurd',
  'angeblich',
  'beschämend',
  'brillant',
  'brutal',
  'dramatisch',
  'dreist',
  'empörend',
  'entlarvend',
  'erschreckend',
  'fatal',
  'grandios',
  'lächerlich',
  'peinlich',
  'perfide',
  'schamlos',
  'schockierend',
  'skandalös',
  'unerhört',
  'unfassbar',
  'ungeheuerlich',
  'vermeintlich',
  'zynisch',
] as const;

const pattern = new RegExp(String.raw`(?<!\p{L})(?:${judgements.join('|')})(?:e[mnrs]?)?(?!\p{L})`, 'giu');

/** Fields in which we speak ourselves; a claim may judge, if its speaker does. */
const told = new Set(['summary', 'lead', 'title', 'subtitle']);

export const judgementWords: LintRule = (prose, note) => {
  if (!prose.field || !told.has(prose.field.key)) return;
  for (const match of prose.text.matchAll(pattern))
    if (!isQuoted(prose.text, match.index))
      note(match.index, 'K-SPR-02', {
        what: `„${match[0]}“ wertet`,
        remedy: 'weglassen, oder als Wort des Artikels in „…“ setzen',
      });
};
