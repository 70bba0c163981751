import { countWords, isProse } from '../../source/prose/blocks.ts';
import { takeBlocks, takeMatches } from '../reading/take.ts';
import { follow } from '../step.ts';

const agencies =
  'dpa|AFP|AP|Reuters|Imago|imago|Getty|EPA|epa|picture alliance|ANP|APA|Keystone|KNA|epd|Shutterstock|iStock|Adobe Stock|Unsplash|Wikimedia|ddp|ZUMA|Action Press|IMAGO';

/** What says that a line belongs to a picture. */
const beginnings = new RegExp(
  [
    String.raw`^(?:Die|Das|Eine?) (?:Bildkombo|Bildkombination|Fotokombo|Combo|Bild|Foto|Aufnahme|Luftaufnahme|Luftbild|Satellitenbild|Satellitenaufnahme|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Karte|Grafik|Screenshot|Fotomontage|Montage|Karikatur|Handout|Videostandbild|Standbild)\b[^.]{0,60}\b(?:zeigt|zeigen|ist|stammt|veröffentlicht|vom)\b`,
    String.raw`^(?:Foto|Fotos|Bild|Bilder|Bildquelle|Bildnachweis|Archivfoto|Archivbild|Symbolbild|Symbolfoto|Copyright|Grafik|Karte|Illustration|Handout|Credits?|Quelle)\s?: ?\S`,
    String.raw`^(?:©|\(c\)|Copyright) ?\S`,
    String.raw`^\(?(?:Archivfoto|Archivbild|Symbolbild|Symbolfoto)\)?\.?$`,
    String.raw`^\(?(?:${agencies})(?: ?[/|,] ?[\p{L} .-]+)*\)?$`,
  ].join('|'),
  'u',
);

/** The credit or the note at the end of a caption. */
const endings = new RegExp(
  String.raw`(?:\((?:Archiv|Symbol)(?:bild|foto)\)|\((?:Foto|Bild|Archiv|Quelle)s?:[^)]*\)|(?:Foto|Bild|Grafik)s?: ?[^.!?]{2,60}|[.!?“] ?© ?[^.!?]{2,60}|\((?:[^()]* )?(?:${agencies})[^()]*\))$`,
  'u',
);

/** Which person stands where in a picture. */
const positions = /\((?:l|r|links|rechts|Mitte|M|m|2\. v\. ?[lr]|vorne?|hinten)\.?\)/;

/** A credit that stands at the end of a paragraph of prose. */
const creditInProse = /(?<=[.!?“]) ?(?:©|Foto:|Bild:|Fotos:) ?[^.!?\n]{2,60}$/gm;

const isCaption = (block: string): boolean =>
  countWords(block) <= 60 &&
  (beginnings.test(block) || positions.test(block) || (countWords(block) <= 35 && endings.test(block)));

/** One short sentence right above the first paragraph: nobody begins a text so, but captions end up there. */
const isStrayCaption = (block: string, at: number, blocks: readonly string[]): boolean =>
  at <= 2 &&
  countWords(block) <= 8 &&
  countWords(block) >= 3 &&
  block.endsWith('.') &&
  blocks.slice(0, at).every((above) => !isProse(above)) &&
  countWords(blocks[at + 1] ?? '') >= 20;

/** Captions and credits that stand in the text. */
export const captions = follow([
  takeBlocks('bild', (block, at, blocks) => isCaption(block) || isStrayCaption(block, at, blocks)),
  takeMatches('bild', creditInProse),
]);
