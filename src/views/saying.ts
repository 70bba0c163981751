import type { Claim } from '../domain/model.ts';
import { comparisonText } from '../text/pages/comparison.ts';
import { capital } from '../text/words.ts';
import { attribution } from './names.ts';

/**
 * Who says it and how firmly, to stand before a colon: „Nico Lange, über RND (erwartet)“. In brackets,
 * because the verb is in the singular and speakers may be many.
 */
export const saying = (claim: Claim): string =>
  capital(`${attribution(claim)} (${comparisonText.modalities[claim.entry.modality]})`);
