import { takeBlocks } from '../blocks.ts';

/** „abc-de-58“, „ID: 4711“, long numbers: what content systems print for themselves. */
const ids =
  /^(?:[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,4}[-_]\d{1,10}|(?:Artikel-?|Beitrags-?|Dokument-?)?(?:ID|Nr\.?|Kennung)\s?[:#]?\s?[\w.-]*\d[\w.-]*|\d{6,}|[0-9a-f]{12,}|urn:\S+|doi:\S+|#\d+)$/i;

export const siteIds = takeBlocks(
  'kennung',
  (block) => ids.test(block) && !block.replace(/^\S+: /, '').includes(' '),
);
