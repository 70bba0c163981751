import { monthNumber } from '../../values/german.ts';
import { type Step, takeBlocks } from '../step.ts';
import { blocksOf, countWords, endsLikeSentence, isProse, joinBlocks } from '../../source/prose/sentence.ts';
import { calendarDate, type Day, parseDate } from '../../values/date.ts';

/** „Januar|Februar|…“ with the short forms of date lines. */
export const monthPattern =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mär\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.';

const wholeDay = new RegExp(
  String.raw`\b(\d{4})-(\d{2})-(\d{2})|\b(\d{1,2})\. ?(${monthPattern}) (\d{4})|\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b`,
  'u',
);

/** The first whole date of a text, if it is a day of the calendar. */
export function dayIn(text: string): Day | undefined {
  const match = wholeDay.exec(text);
  if (!match) return undefined;
  const [, isoYear, , , day, month, year, shortDay, shortMonth, shortYear] = match;
  const found = isoYear
    ? match[0]
    : month
      ? calendarDate(year, monthNumber(month), day)
      : calendarDate(shortYear!.padStart(4, '20'), shortMonth, shortDay);
  return parseDate(found).ok ? found : undefined;
}

/** What stands before the day a text appeared or changed. */
const labels = new RegExp(
  '^(?:Veröffentlicht|Erschienen|Stand|Aktualisiert|Publiziert|Erstellt|Zuletzt|Datum|Update|Letzte Änderung|Artikel vom|Online seit|Vom|Am)(?![\\p{L}])',
  'iu',
);

const day = /(?:\p{L}+, ?)?(?:den )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+\.?)\s?\d{2,4}|\d{4}-\d{2}-\d{2}/u;

/** Lines about the day a text appeared: with a whole date and little else, and no sentence. */
export const dateLines = takeBlocks('datum', (block) => {
  if (countWords(block) > 16 || dayIn(block) === undefined) return false;
  const rest = block.replace(day, ' ');
  if (labels.test(block)) return !/[.!?]$/.test(block.replace(/Uhr\.?$/, ''));
  // A caption may name a day too, but has more to say.
  return countWords(rest.replace(/\d{1,2}[:.]\d{2}|\bUhr\b/g, '')) <= most(block);
});

const most = (block: string): number =>
  endsLikeSentence(block) ? 3 : /(?<!\p{L})von /iu.test(block) ? 9 : 5;

const placeAndDay = new RegExp(
  String.raw`^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{L}+\.?) ?\d{4}[.:]?(?: ?[–-])? (?=\S)`,
  'u',
);

/** „Hamburg, 4. Mai 2021. Der …“: the place with the day, which is evidence of when the text appeared. */
export const datedPlace: Step = (text) => {
  const blocks = blocksOf(text);
  const at = blocks.findIndex(isProse);
  const match = placeAndDay.exec(blocks[at] ?? '');
  if (!match) return { text, removed: [] };
  return {
    text: joinBlocks(blocks.with(at, blocks[at]!.slice(match[0].length))),
    removed: [{ reason: 'datum', text: match[0].trim() }],
  };
};

const word = String.raw`\p{Lu}[\p{L}.-]+(?: (?:am|an der|im|de|la) \p{Lu}[\p{L}-]+|(?: \p{Lu}[\p{L}-]+)?)`;
const placeFirst = new RegExp(
  String.raw`^(${word}(?: ?/ ?${word}){0,3})(?:(?: ?\.)? ?[–-] (?=\S)|\. (?=[„\p{Lu}]))`,
  'u',
);

/** The place at the beginning of a report: „Hamburg/Wien – Der …“. Common nouns are no places. */
export const dateline =
  (isPlace: (name: string) => boolean): Step =>
  (text) => {
    const blocks = blocksOf(text);
    const matchAt = (block: string | undefined) => {
      const found = placeFirst.exec(block ?? '');
      return found?.[1]!.split('/').every((name) => isPlace(name.trim())) ? found : undefined;
    };
    const first = blocks.findIndex(isProse);
    // The lead may stand above.
    const at = [first, first + 1].find((place) => matchAt(blocks[place]));
    const match = at === undefined ? undefined : matchAt(blocks[at]);
    if (at === undefined || !match) return { text, removed: [] };
    const rest = blocks[at]!.slice(match[0].length);
    return {
      text: joinBlocks(blocks.with(at, rest.charAt(0).toUpperCase() + rest.slice(1))),
      removed: [{ reason: 'ort', text: match[0].trim() }],
    };
  };
