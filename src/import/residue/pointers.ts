import { countWords, isHeading, wordsOf } from '../../source/prose/blocks.ts';
import { takeBlocks, takeMatches } from '../reading/take.ts';
import { follow } from '../step.ts';

/** What begins a line that sends the reader elsewhere. */
const beginnings =
  /^(?:(?:>>|»|›|→|▶|►|➜|\+\+\+) ?\S|(?:>> ?|» ?|→ ?)?(?:Lesen|Sehen|Hören) Sie (?:hier|auch|mehr|dazu|jetzt|weiter|den|das|im)\b|(?:>> ?|» ?|→ ?)?(?:Lesen|Sehen|Hören) Sie(?: \S+){0,2}:|Mehr(?: zum Thema| dazu| Informationen| Nachrichten| lesen| von| aus dem Ressort)?\s?:|Mehr zum Thema\b|Mehr dazu\b|Siehe auch\b|(?:Auch|Ebenfalls|Das ist auch) (?:interessant|lesenswert)\b|Das könnte (?:Sie|dich|Dich) (?:auch |ebenfalls )?interessieren|Zum Thema\s?:?|Lese(?:tipp|n Sie weiter)|Weiterlesen\b|Dazu passt?\b.*:|Passend dazu|Empfehlung(?:en)? der Redaktion|Meistgelesen|Aus dem Archiv\s?:|Verwandte (?:Themen|Artikel|Beiträge)|Themen\s?:|Schlagw(?:orte|örter)\s?:|Tags\s?:|Links? zum (?:Artikel|Thema)|(?:Video|Podcast|Liveticker|Live-?Blog|Interaktiv|Grafik|Fotostrecke|Bilderstrecke|Quiz|Umfrage)\s?:)/;

/** The same within brackets in a sentence: „(Lesen Sie hier mehr)“. */
const inBrackets =
  /\s?[([](?:Lesen Sie|Mehr dazu|Mehr zum|Siehe auch|Zum (?:Video|Liveticker)|Hier (?:geht|lesen|klicken))[^()[\]\n]{0,160}[)\]]/g;

/** A title that follows „Mehr zum Thema“ on a line of its own. */
const announces =
  /^(?:Mehr zum Thema|Auch interessant|Lesen Sie auch|Das könnte .{0,20}interessieren|Verwandte \S+|Meistgelesen|Empfehlung\S* der Redaktion)\s?:?$/;

const isPointer = (block: string): boolean => beginnings.test(block) && countWords(block) <= 40;

/** One of the titles below „Mehr zum Thema“: every line down to the next paragraph. */
function isAnnounced(block: string, at: number, blocks: readonly string[]): boolean {
  if (at === 0 || countWords(block) > 20 || isHeading(blocks[at]!) || /[.]$/.test(block)) return false;
  return announces.test(wordsOf(blocks[at - 1]!)) || isAnnounced(blocks[at - 1]!, at - 1, blocks);
}

/** „Lesen Sie hier“, „Mehr:“, „>>“ and the titles they announce. */
export const pointers = follow([
  takeBlocks('verweis', (block, at, blocks) => isPointer(block) || isAnnounced(block, at, blocks)),
  takeMatches('verweis', inBrackets),
]);
