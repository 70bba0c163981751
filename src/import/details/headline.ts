import { blocksOf, countWords, isHeading, isProse, joinBlocks, wordsOf } from '../../source/prose/blocks.ts';
import type { Removal, Step } from '../step.ts';

const genreWords =
  /^(Kommentar|Gastkommentar|Gastbeitrag|Analyse|Interview|Meinung|Leitartikel|Essay|Glosse|Kolumne|Reportage|Hintergrund|Porträt|Exklusiv|Bericht|Liveblog|Eilmeldung)\s?[:|–]\s?(?=\S)/;

/** The way to the page: „Startseite > Politik > Ausland“. */
const trail = /^\S.{0,40}(?: [>›»] \S.{0,40})+$/u;

/** Two or more sections of a paper in a row: „Politik Ausland Asien“. */
const sections =
  /^(?:(?:Politik|Inland|Ausland|Deutschland|Europa|Asien|Afrika|Amerika|Welt|International|Wirtschaft|Finanzen|Kultur|Feuilleton|Gesellschaft|Panorama|Wissen|Wissenschaft|Technik|Digital|Sport|Lokales|Regionales|Meinung|Nachrichten|Leben|Reise)(?:[ /|·,]+|$)){2,}$/;

/** Names with a capital inside, which nobody glued together. */
const grown =
  /^(?:Mc|Mac|De|Le|La|Fitz|O’)?\p{Lu}\p{Ll}*$|YouTube|WhatsApp|LinkedIn|TikTok|PayPal|BioNTech|ProSieben|GmbH|OpenAI|DeepMind|SpaceX|BuzzFeed|HubSpot|MasterCard|FedEx|JavaScript|WikiLeaks|AstraZeneca|ThyssenKrupp|PricewaterhouseCoopers|Innen\b/u;

/** Takes the headline out, with the kicker above or glued to it and the line below it. */
export const headline: Step = (text) => {
  const blocks = blocksOf(text);
  const at = titleAt(blocks);
  if (at === undefined) return { text, removed: [] };
  const removed: Removal[] = blocks.slice(0, at).map((block) => ({ reason: 'dach', text: wordsOf(block) }));
  const { kicker, title } = unglue(wordsOf(blocks[at]!));
  if (kicker) removed.push({ reason: 'dach', text: kicker });
  removed.push({ reason: 'titel', text: title });
  const below = isSubtitle(blocks, at + 1) ? 1 : 0;
  if (below) removed.push({ reason: 'unterzeile', text: wordsOf(blocks[at + 1]!) });
  return { text: joinBlocks(blocks.slice(at + 1 + below)), removed };
};

/** A line that could be a headline: not too long and no plain sentence. */
export const isHeadline = (block: string): boolean =>
  !/^(?:- |\| )/.test(block) &&
  countWords(block) >= 1 &&
  countWords(block) <= 22 &&
  block.length <= 170 &&
  !/[.,;:…]$/.test(block);

/** The marked heading among the first lines, else the first line if it looks like a headline. */
function titleAt(blocks: readonly string[]): number | undefined {
  if (blocks[0] !== undefined && (trail.test(blocks[0]) || sections.test(blocks[0]))) {
    const at = titleAt(blocks.slice(1));
    return at === undefined ? undefined : at + 1;
  }
  const firstProse = blocks.findIndex((block) => isProse(block) && !isHeadline(block));
  const above = blocks.slice(0, Math.min(firstProse === -1 ? blocks.length : firstProse, 4));
  const marked = above.findIndex(isHeading);
  if (marked !== -1 && above.slice(0, marked).every((block) => isHeadline(block) && countWords(block) <= 6))
    return marked;
  if (blocks.length < 2 || above.length === 0 || !isHeadline(above[0]!)) return undefined;
  const start = isBrief(above[0]!) && isHeadlineAt(above, 1) ? 1 : 0;
  return isKicker(above[start]!, above[start + 1]) ? start + 1 : start;
}

const isBrief = (block: string): boolean => countWords(block) <= 3;

const isHeadlineAt = (blocks: readonly string[], at: number): boolean =>
  blocks[at] !== undefined && isHeadline(blocks[at]);

/** „Streit ums Bad“ above „Das Bad bleibt zu: Rat vertagt die Sanierung“. */
const isKicker = (block: string, below: string | undefined): boolean =>
  below !== undefined &&
  isHeadline(below) &&
  countWords(block) <= 5 &&
  !block.includes(':') &&
  /\p{L}: \p{L}/u.test(below);

/** The line between headline and text: no sentence, but too near to the top for a heading. */
function isSubtitle(blocks: readonly string[], at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    isHeadline(block) &&
    !isProse(block) &&
    countWords(block) >= 2 &&
    isProse(blocks[at + 1] ?? '')
  );
}

/** Parts a kicker from the headline it was glued to: „Wahlkampf„Wir kommen““, „HafenstreikNeue Gespräche“. */
function unglue(line: string): { kicker?: string; title: string } {
  const genre = genreWords.exec(line);
  if (genre) return { kicker: genre[1]!, title: line.slice(genre[0].length) };
  const quoted = /^(\p{Lu}[\p{L}\d -]{2,40}?[\p{L}\d])(?=„)/u.exec(line);
  if (quoted) return { kicker: quoted[1]!, title: line.slice(quoted[0].length) };
  const humped = /^((?:\p{Lu}[\p{L}-]* )?\p{Lu}[\p{Ll}-]{3,})(?=\p{Lu}\p{Ll}+[ ,:!?])/u.exec(line);
  const word = humped && /\S+/.exec(line.slice(humped[1]!.lastIndexOf(' ') + 1))?.[0];
  if (humped && word && !grown.test(word)) return { kicker: humped[1]!, title: line.slice(humped[0].length) };
  return { title: line };
}
