import { follow, respellings, take, takeBlocks, takeMatches } from '../step.ts';
import { countWords, isProse, wordsOf } from '../../source/prose/sentence.ts';

/** News agencies by their marks. */
const agencyNames =
  'dpa(?:-[a-zA-Z]+)?|DPA|AFP|afp|AP|Reuters|reuters|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts|ots|dapd|ddp|ANSA|Xinhua|TASS|Bloomberg|RND|rnd|SID|sid';
/** Agencies and the initials of who edited for them: „dpa/AFP/mk“. */
const marks = `(?:${agencyNames}|[a-z]{2,4})(?: ?[/,+·] ?(?:${agencyNames}|[a-z]{2,4}))*`;
const withAgency = `(?=[^)\\]]*(?:${agencyNames}))${marks}`;

/** Lines that are nothing but marks. */
const lines: readonly RegExp[] = [
  new RegExp(String.raw`^[([]?(?:[Mm]it )?(?:Material (?:von|der) )?${withAgency}[)\]]?\.?$`),
  new RegExp(String.raw`^Quelle: ${withAgency}\.?$`),
  /^(?:Mit (?:Agenturmaterial|Material (?:von|der) .{2,60})|\(?mit Agenturen\)?)\.?$/,
  /^\([a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)$/,
];

/** Marks at the beginning of a text or at the end of a paragraph: „Kassel (dpa)“, „… sagte er. (afp/mk)“. */
const inText: readonly RegExp[] = [
  new RegExp(String.raw`^\p{Lu}[\p{L}/ .-]{1,40} \(${withAgency}\) [–-] `, 'gmu'),
  new RegExp(String.raw`(?<=[.!?“]) ?[([](?:mit )?${withAgency}[)\]]$`, 'gm'),
  /(?<=[.!?“]) ?\([a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)$/gm,
  // „…/mk/DP/stw“
  /(?<=[.!?“])(?:\/[A-Za-z]{2,4}){2,}$/gm,
];

/** Marks of news agencies and of those who edited for them. */
export const agencies = follow([
  takeBlocks('agentur', (block) => lines.some((line) => line.test(block))),
  ...inText.map((mark) => takeMatches('agentur', mark)),
]);

const agency = '(?:dpa|AFP|afp|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts)';

/** „bdt0123 4 pl 214 dpa 0456“ above, „dpa abc yyzz a3 def 081530 Sep 21“ below a report. */
const slips: readonly RegExp[] = [
  new RegExp(String.raw`^[a-z]{3}\d{3,4} \d .*\b${agency}\b`),
  new RegExp(String.raw`^${agency}(?: \S+){2,10} \d{6} \p{Lu}\p{Ll}{2} \d{2,4}$`, 'u'),
];

/** „Verkehr/Brücken/“: the keywords of the agency. */
const keywords = /^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L} -]+)*\/$/u;

const notebook =
  /^(?:Notizblock|Redaktionelle(?:r)? Hinweise?|(?:dpa|AFP|APA|epd|KNA)-(?:Notizblock|Kontakte?)\b)/;

/** What an agency writes around a report for the papers that print it, and the sign with which it ends a headline. */
export const agencySlip = follow([
  take((blocks) => {
    const start = blocks.findIndex((block, at) => at >= blocks.length / 2 && notebook.test(wordsOf(block)));
    return (block, at) => {
      const isAbove = at < 4 && keywords.test(block);
      const isBelow = start !== -1 && at >= start && countWords(block) <= 40;
      return isAbove || isBelow || slips.some((slip) => slip.test(block)) ? 'agentur' : undefined;
    };
  }),
  respellings([[/^(.{5,120}) =$/m, '$1']]),
]);

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
