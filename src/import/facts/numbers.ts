import type { Measure } from '../known.ts';
import { sharedStems, stemsOf } from '../../source/prose/names.ts';
import { monthPattern } from '../residue/dates.ts';
import type { Sentence } from '../../source/prose/sentence.ts';
import { numerals } from '../../values/german.ts';
import { parseQuantity } from '../../values/quantity.ts';

/** Alternatives parted by `|`, each also with a capital; the flag `i` would make small letters of `\p{Lu}` as well. */
export const anyCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** A number of the text that counts or measures something. */
export interface FoundNumber<Sent extends Sentence = Sentence> {
  /** As the text has it, with its unit. */
  wording: string;
  /** In the spelling of the field `value`. */
  value: string;
  /** The noun or unit behind it, adjectives left out; empty if there is none. */
  unit: string;
  /** The measures that name what is counted. */
  measures: Measure[];
  sentence: Sent;
  /** Where it begins in the sentence. */
  index: number;
}

type Reading = Pick<FoundNumber, 'value' | 'unit'> & { isSmallWord?: boolean };

/** A way to write a quantity; what one has read the next no longer sees. */
type Form = readonly [pattern: RegExp, read: (parts: (string | undefined)[]) => Reading | undefined];

const blank = (match: string): string => ' '.repeat(match.length);

/**
 * What is counted or measured in a text. A small number in words often counts nothing of interest („drei Gründe“)
 * and needs a measure of the dossier that counts the same.
 */
export function numbersOf<Sent extends Sentence>(
  sentences: readonly Sent[],
  measures: readonly Measure[],
): FoundNumber<Sent>[] {
  return sentences.flatMap((sentence) => {
    const found: FoundNumber<Sent>[] = [];
    let rest = noQuantities.reduce(
      (text, pattern) => text.replace(pattern, blank),
      sentence.text.replaceAll('\u00a0', ' '),
    );
    for (const [pattern, read] of forms)
      for (const match of [...rest.matchAll(pattern)]) {
        const reading = read(match.slice(1));
        if (!reading || !parseQuantity(reading.value).ok) continue;
        const { value, unit, isSmallWord } = reading;
        const wording = sentence.text.slice(match.index, match.index + match[0].length).trim();
        const fitting = measures.filter((measure) => counts(measure, unit));
        rest = rest.slice(0, match.index) + blank(match[0]) + rest.slice(match.index + match[0].length);
        if (!isSmallWord || fitting.length > 0)
          found.push({ wording, value, unit, measures: fitting, sentence, index: match.index });
      }
    return found;
  });
}

const counts = ({ label, unit }: Measure, counted: string): boolean =>
  unit === counted || sharedStems(stemsOf(counted), stemsOf(`${label} ${unit}`)).length > 0;

const scales = String.raw`Tausend|Tsd\.|Millionen|Million|Mio\.|Milliarden|Milliarde|Mrd\.|Dutzend`;
const clock = String.raw`\d{1,2}(?:[:.]\d{2})?`;

/** What has digits and is no quantity. */
const noQuantities: readonly RegExp[] = [
  // „3. Mai 2021“, „3.5.2021“, „2021-05-03“
  new RegExp(
    String.raw`\b\d{1,2}\. (?:${monthPattern})(?: \d{4})?|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\b\d{4}-\d{2}-\d{2}`,
    'gu',
  ),
  // „2021“, „2021er“, „2021/22“, „2019–2021“, but not „2021 Euro“
  new RegExp(
    String.raw`\b(?:1[5-9]|20)\d{2}(?:er)?(?:/\d{2,4})?(?:–\d{4})?\b(?![.,]\d|[ -](?:${scales}|Euro|Dollar|Kilometer|km|m(?!\p{L})|t(?!\p{L})|Tonnen|Soldaten|Menschen|Personen))`,
    'gu',
  ),
  // „10.30 Uhr“, „10 bis 18 Uhr“
  new RegExp(String.raw`\b${clock}(?: ?(?:bis|und|–) ?${clock})? Uhr`, 'gu'),
  // „2:16:42 Stunden“, „3:1“
  /\b\d{1,3}:\d{1,2}(?::\d{2})?(?:[.,]\d+)?(?: (?:Stunden|Minuten|Sekunden))?/gu,
  // „57,31 Sekunden“, „über 400 Meter Hürden“: what was run, and how fast
  /\b\d{1,2},\d{2} Sekunden/gu,
  /(?:[Üü]ber )?(?:\d × )?\b\d{1,3}(?:\.\d{3})? ?(?:Meter|m|Kilometer|km) (?:Hürden|Hindernis|Freistil|Rücken|Brust|Schmetterling|Lagen|Kraul|Staffel)(?!\p{L})/gu,
  // „70. Jahrestag“
  /(?<![\p{L}\p{N}.,]|\d )\d{1,3}\. ?(?=\p{L})\p{L}+/gu,
];

const digits = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const adjectives = String.raw`(?:\p{Ll}[\p{L}-]+(?:e|en|er|es|em) ){0,2}`;
const noun = String.raw`(?: (?:von )?${adjectives}(\p{Lu}[\p{L}-]+))?`;
const unit = String.raw`(?:%|€|\$|£|°C|km/h|km²|m²|km|mm|cm|kg|kWh|MWh|GW|MW|kW|m(?![\p{L}])|t(?![\p{L}])|\p{Lu}[\p{L}-]+)`;
const several = anyCase('mehrere|einige|viele|zahlreiche');

/** How a number is hedged, as the field `value` writes it. */
const hedges: readonly (readonly [words: string, written: string])[] = [
  ['etwa|rund|ungefähr|circa|ca.|fast|knapp|gut|annähernd|schätzungsweise|zirka|nahezu', 'etwa'],
  ['mindestens|wenigstens', 'mindestens'],
  ['mehr als|über', 'mehr als'],
  ['höchstens|maximal|bis zu', 'höchstens'],
  ['weniger als|unter', 'weniger als'],
];
const hedge = anyCase(hedges.map(([words]) => words.replaceAll('.', String.raw`\.`)).join('|'));
const hedged = (word: string | undefined, value: string): string =>
  word === undefined
    ? value
    : `${hedges.find(([words]) => words.split('|').includes(word.toLowerCase()))![1]} ${value}`;

const smallWords: Record<string, string> = {
  ...Object.fromEntries([...numerals].slice(1).map(([word, number]) => [word, String(number)])),
  ...{ einhundert: '100', tausend: '1.000', eintausend: '1.000', anderthalb: '1,5', eineinhalb: '1,5' },
};
const small = anyCase(Object.keys(smallWords).slice(1).join('|'));

const powers: Record<string, number> = {
  ...{ zehn: 10, hundert: 100, tausend: 1e3, zehntausend: 1e4, hunderttausend: 1e5 },
  ...{ dutzend: 12, million: 1e6, milliarde: 1e9 },
};
/** Of names that begin alike the longest stands last. */
const powerOf = (word = ''): number =>
  Object.entries(powers).findLast(([name]) => word.toLowerCase().startsWith(name))?.[1] ?? 1;

const forms: readonly Form[] = [
  // „12-mm-Schrauben“, „30-Kilometer-Zone“
  [
    /(?<![\p{L}\p{N}])(\d+(?:,\d+)?)-(mm|cm|km|m|kg|Millimeter|Zentimeter|Kilometer|Meter|Tonnen|Prozent|Watt|Liter|Euro|Dollar|Tage|Jahre|Stunden|Minuten|Punkte)(?:-(\p{Lu}[\p{L}-]+))?/gu,
    ([value, unit, noun]) => ({ value: value!, unit: noun ? `${unit!} ${noun}` : unit! }),
  ],
  // „mehrere zehn Millionen Liter“, „einige hundert“
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])((?:${several}) (zehn|hundert|tausend|zehntausend|hunderttausend)(?: (Millionen|Milliarden))?)${noun}`,
      'gu',
    ),
    vague,
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])((?:${several}) (Millionen|Milliarden|Dutzend|Hundert|Tausend)())${noun}`,
      'gu',
    ),
    vague,
  ],
  // „achtmal“, „mindestens einmal“, „dreifach“; „einfach“ and „noch einmal“ count nothing
  [
    /(?<![\p{L}\p{N}])(?:(mindestens|mehr als|höchstens|rund|etwa|fast) |(?<!(?:[Ee]rst|[Nn]och|[Nn]icht|[Aa]uf|[Ss]chon|[Ww]ieder|[Dd]och) ))(?!einfach)(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|\d+)[- ]?(mal|fach\p{Ll}*)(?![\p{L}])/gu,
    ([word, number, ending]) => ({
      value: hedged(word, smallWords[number!] ?? number!),
      unit: ending === 'mal' ? 'Mal' : '-fach',
    }),
  ],
  // „rund 1.200 kleine Boote“, „fünf Millionen Euro“, „17 bis 18 Meter“
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,–/-])(?:(${hedge}) )?(?:(${digits})(?![\d\p{L}]|-\p{L})(?: ?(?:bis|–) ?(${digits}))?|(${small})(?: bis (${small}))?|([Ee]in)e?[rnm]?(?= (?:Million|Milliarde|Dutzend)))(?: (${scales}))?(?: ${adjectives}(${unit}))?`,
      'gu',
    ),
    counted,
  ],
  // „Zehntausende Helfer“
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])((Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden)n?())(?![\p{L}\p{N}])${noun}`,
      'gu',
    ),
    vague,
  ],
];

function counted([word, from, to, spelt, speltTo, one, scale, unit]: (string | undefined)[]):
  Reading | undefined {
  const first = from ?? smallWords[(spelt ?? one ?? '').toLowerCase()];
  if (first === undefined) return undefined;
  // „drei“ and „7“ alone say little: only with a noun, a scale or many digits are they figures.
  if (!unit && !scale && (from === undefined || (!word && /^\d{1,3}$/.test(first)))) return undefined;
  const second = to ?? (speltTo && smallWords[speltTo.toLowerCase()]);
  const written = (number: string) =>
    scale === 'Dutzend' ? String(Number(number.replace(',', '.')) * 12) : `${grouped(number)}${short(scale)}`;
  return {
    value: second === undefined ? hedged(word, written(first)) : `${written(first)} bis ${written(second)}`,
    unit: unit ?? '',
    isSmallWord: from === undefined && scale === undefined,
  };
}

/** „60 000“ and „6000“ as „60.000“ and „6.000“. */
const grouped = (number: string): string =>
  number.replaceAll(' ', '.').replace(/^\d{4,}(?!\d)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '.'));

/** „Millionen“ as quantities write it. */
const short = (scale = ''): string =>
  /^M/i.test(scale) ? (/^Mi(?:o|llion)/i.test(scale) ? ' Mio.' : ' Mrd.') : scale ? ' Tsd.' : '';

/** From two of what is named to the last number below ten of it. */
function vague([name, tens, scale, unit]: (string | undefined)[]): Reading {
  const one = powerOf(tens) * powerOf(scale);
  const most = one === 12 ? 99 : 10 * one - (one < 1e6 ? 1 : one < 1e9 ? 1e6 : 1e9);
  return { value: `${name!} = ${amount(2 * one)} bis ${amount(most)}`, unit: unit ?? '' };
}

const amount = (number: number): string =>
  number < 1e6
    ? number.toLocaleString('de-DE')
    : number < 1e9
      ? `${number / 1e6} Mio.`
      : `${number / 1e9} Mrd.`;
