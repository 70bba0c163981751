import { countWords } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';
import { follow } from '../step.ts';

const name = String.raw`(?:\p{Lu}[\p{L}.’-]*\p{L}\.?|\p{Lu}\.|[a-zäöü]{2,4})(?: (?:(?:von|van|de|der|den|zu|di|da|del|la|le|el|al|bin) )*\p{Lu}[\p{L}.’-]*)*`;
const names = String.raw`${name}(?:(?:, | und | & | ?/ ?)${name})*`;

/** „Von Anna Muster und Bert Beispiel, Rom“, „Von: ab“, „Ein Gastbeitrag von …“. */
const byline = new RegExp(
  String.raw`^(?:Von:?|Text:|Autor(?:in)?:|Redaktion:|(?:Ein(?:e)? )?(?:Kommentar|Gastbeitrag|Gastkommentar|Essay|Beitrag|Analyse|Interview|Kolumne|Bericht|Leitartikel|Meinung) von|Interview:|(?:Das|Die) (?:Gespräch|Interview|Fragen) (?:führten?|stellten?)|Aufgezeichnet von|Protokoll:) (${names})$`,
  'u',
);

const aboutAuthor =
  /^(?:(?:Der|Die|Unser|Unsere) (?:Autor|Autorin|Verfasser|Verfasserin|Gastautor|Gastautorin|Korrespondent|Korrespondentin)\b.{0,60}\b(?:ist|lehrt|arbeitet|war|schreibt|berichtet|leitet)\b|Zur Person\b|Über (?:den Autor|die Autorin)\b)/;

const isByline = (block: string): boolean =>
  byline.test(block.replace(/[.,|]$/, '')) && countWords(block) <= 14;

/** „Von unserer Redaktion“ says who, but no name. */
const nameless = /^Von (?:unser(?:er|em|en)|der) (?:\p{L}+)?(?:[Rr]edaktion|[Kk]orrespondent(?:in|en)?)$/u;

/** Who wrote the text, and what the page says about them. */
export const bylines = follow([
  takeBlocks('autor', (block) => isByline(block) || nameless.test(block)),
  takeBlocks('autor', (block) => countWords(block) <= 60 && aboutAuthor.test(block)),
]);

/** The names of a byline without the place or the date behind them; undefined if the line has none. */
export function authorIn(line: string): string | undefined {
  const short = line.replace(/\s*[|,–·]?\s*\d{1,2}\.\s?(?:\d|\p{L}).*$/u, '').replace(/[.,|\s]+$/, '');
  return byline.exec(short)?.[1]?.replace(/(?<= .*), \p{Lu}[\p{L}-]+$/u, '');
}
