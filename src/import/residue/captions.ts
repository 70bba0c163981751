import { countWords, isProse } from '../../source/prose/sentence.ts';
import { takeBlocks, takeMatches } from '../reading/take.ts';
import { follow } from '../step.ts';
import { agencyNames } from './agencies.ts';

/** Who sells pictures; with the news agencies they stand in credits. */
const pictureAgencies =
  'Imago|imago|IMAGO|Getty|EPA|epa|picture alliance|ANP|Keystone|Shutterstock|iStock|Adobe Stock|Unsplash|Wikimedia|ZUMA|Action Press';
const sellers = `${agencyNames}|${pictureAgencies}`;

/** What a caption calls its picture: „Das Archivbild zeigt …“. */
const pictures =
  'Bildkombo|Bildkombination|Fotokombo|Bild|Foto|Aufnahme|Luftaufnahme|Luftbild|Satellitenbild|Satellitenaufnahme|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Karte|Grafik|Screenshot|Fotomontage|Montage|Karikatur|Handout|Videostandbild|Standbild';

/** What stands before a credit. */
const labels = `(?:${pictures}|Bildquelle|Bildnachweis|Bildrechte|Copyright|Illustration|Visualisierung|Credit)(?:s|er)?`;

/** What says that a line belongs to a picture, each with how it stands. */
const signs: readonly RegExp[] = [
  // „Das Foto zeigt das Rathaus“
  new RegExp(
    String.raw`^(?:Die|Das|Eine?) (?:${pictures})\b[^.]{0,60}\b(?:zeigt|zeigen|ist|stammt|vom)\b`,
    'u',
  ),
  // „Foto: Anna Muster“, „© Verlag“, „Archivbild“
  new RegExp(
    String.raw`^\(?(?:${labels}|Quelle)\s?: ?\S|^\(?(?:©|\(c\)) ?\S|^\(?(?:${pictures})\)?\.?$`,
    'u',
  ),
  // „picture alliance / Anna Muster“
  new RegExp(String.raw`^\(?(?:${sellers})(?: ?[/|,] ?[\p{L} .-]+)*\)?$`, 'u'),
  // „(l.)“: where a person stands
  /\((?:l|r|links|rechts|Mitte|M|m|2\. v\. ?[lr]|vorne?|hinten)\.?\)/,
];

/** The credit at the end of a caption of ordinary length. */
const endings: readonly RegExp[] = [
  /\((?:Archiv|Symbol)(?:bild|foto)\)$/,
  new RegExp(String.raw`\(?(?:${labels}|Quelle): ?[^.!?]{2,60}$`, 'u'),
  /[.!?“ ] ?© ?[^.!?]{2,60}$/,
  new RegExp(String.raw`\((?:[^()]* )?(?:${sellers})[^()]*\)$`, 'u'),
];

const isCaption = (block: string): boolean =>
  countWords(block) <= 60 &&
  (signs.some((sign) => sign.test(block)) ||
    (countWords(block) <= 35 && endings.some((ending) => ending.test(block))));

/** One short sentence right above the first paragraph: nobody begins a text so, but captions end up there. */
const isStrayCaption = (block: string, at: number, blocks: readonly string[]): boolean =>
  at <= 2 &&
  countWords(block) <= 8 &&
  countWords(block) >= 3 &&
  block.endsWith('.') &&
  blocks.slice(0, at).every((above) => !isProse(above)) &&
  countWords(blocks[at + 1] ?? '') >= 20;

/** A credit that stands at the end of a paragraph of prose. */
const creditInProse = /(?<=[.!?“]) ?(?:©|Foto:|Bild:|Fotos:) ?[^.!?\n]{2,60}$/gm;

/** Captions and credits that stand in the text. */
export const captions = follow([
  takeBlocks('bild', (block, at, blocks) => isCaption(block) || isStrayCaption(block, at, blocks)),
  takeMatches('bild', creditInProse),
]);
