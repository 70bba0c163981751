import { takeBlocks } from '../reading/take.ts';

/** „abc-de-58“, „ID: 4711“, long numbers: what content systems print for themselves. */
const ids =
  /^(?:[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,4}[-_]\d{1,10}|(?:Artikel-?|Beitrags-?|Dokument-?)?(?:ID|Nr\.?|Kennung)\s?[:#]?\s?[\w.-]*\d[\w.-]*|\d{6,}|[0-9a-f]{12,}|urn:\S+|doi:\S+|#\d+)$/i;

/** „Seite 1 von 2“, „- 3 -“: what a printer puts on every page. */
const pageNumber = /^(?:Seite \d{1,3}(?: (?:von|\/) \d{1,3})?|(?:[-–] ?)?\d{1,3} ?[-–])$/;

export const siteIds = takeBlocks(
  'kennung',
  (block) => pageNumber.test(block) || (ids.test(block) && !block.replace(/^\S+: /, '').includes(' ')),
);
