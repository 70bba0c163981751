import { countWords, endsLikeSentence } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';
import { dayIn } from '../facts/day.ts';

const label =
  /^(?:Veröffentlicht|Erschienen|Stand|Aktualisiert|Publiziert|Erstellt|Zuletzt|Datum|Update|Letzte Änderung|Artikel vom|Vom|Am)\b/i;

/** Lines about the day a text appeared: short, with a whole date, and no sentence. */
export const dateLines = takeBlocks('datum', (block) => {
  if (countWords(block) > 16 || dayIn(block) === undefined) return false;
  const day = /^(?:\p{L}+, ?)?(?:den )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}/u.test(block);
  return (
    (label.test(block) && !/[.!?]$/.test(block.replace(/Uhr\.?$/, ''))) ||
    !endsLikeSentence(block) ||
    (day && countWords(block) <= 7)
  );
});
