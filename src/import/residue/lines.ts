import { countWords, isHeading, wordsOf } from '../../source/prose/sentence.ts';
import { take, takeBlocks, takeMatches, follow } from '../step.ts';
import { announcements, formBegins, type Phrases, phrases } from './phrases.ts';

/** Takes out the lines that say by a phrase that they are of the page, and what such a line announces. */
const phrased = take((blocks) => {
  let [isList, isForm] = [false, false];
  return (block, at) => {
    const words = wordsOf(block);
    isForm ||= at > 0 && at >= blocks.length * 0.4 && begins(words);
    const isListed =
      isList && countWords(block) <= 20 && !(isHeading(block) && !announces(words)) && !/[.]$/.test(words);
    isList = isListed || announces(words);
    return (
      groups.find(({ matches }) => matches(words))?.reason ??
      (isListed ? 'verweis' : isForm && (begins(words) || countWords(words) <= 25) ? 'formular' : undefined)
    );
  };
});

/** „(Lesen Sie hier mehr)“ within a sentence. */
const inBrackets = takeMatches(
  'verweis',
  /\s?[([](?:Lesen Sie|Mehr dazu|Mehr zum|Siehe auch|Zum Video|Zum Liveticker|Hier geht|Hier lesen)[^()[\]\n]{0,160}[)\]]/g,
);

/** „abc-de-58“, „ID: 4711“, „20210502“: what content systems print for themselves. */
const isNumbered = (line: string): boolean =>
  /^(?:[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,4}[-_]\d{1,10}|\d{6,}|[0-9a-f]{12,}|(?:urn|doi):\S+|#\d+)$/i.test(
    line,
  ) || /^(?:(?:Artikel|Beitrags|Dokument)-?)?(?:ID|Nr|Kennung)\.?\s?[:#]\s?[\w.-]*\d[\w.-]*$/i.test(line);

export const pageLines = follow([phrased, inBrackets, takeBlocks('kennung', isNumbered)]);

/** One expression for all phrases of a group. */
function matcher({ at, most, phrases: list }: Phrases): (line: string) => boolean {
  const any = list
    .split('|')
    .map((phrase) => expressionOf(phrase.replace(/^\s+|\s+$/g, '')))
    .join('|');
  const word = String.raw`(?![\p{L}\p{N}-])`;
  const signs = String.raw`[\s»>|·•→+«<.!:-]*`;
  const pattern = new RegExp(
    {
      whole: String.raw`^${signs}(?:${any})(?:\s*[|·•/]\s*(?:${any}))*${signs}$`,
      start: String.raw`^(?:[>»→]+ ?)?(?:${any})(?:(?<=[:>»›→▶►➜+])|${word})`,
      inside: String.raw`(?<![\p{L}\p{N}-])(?:${any})${word}`,
    }[at],
    'iu',
  );
  // A sentence with a quotation is somebody's.
  return (line) => countWords(line) <= most && pattern.test(line) && !(at === 'inside' && line.includes('„'));
}

const expressionOf = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()\\]/g, String.raw`\$&`)
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replaceAll('#', String.raw`\d+`)
    .replaceAll(' … ', '(?: .{0,40})? ')
    .replaceAll('…', '.{0,40}');

const groups = phrases.map((group) => ({ reason: group.reason, matches: matcher(group) }));
const begins = matcher(formBegins);
const announces = matcher(announcements);
