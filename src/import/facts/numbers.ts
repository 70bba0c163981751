import { parseQuantity } from '../../values/quantity.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

/** A number of the text that counts or measures something. */
export interface FoundNumber {
  /** As the text has it, with its unit. */
  wording: string;
  /** In the spelling of the field `value`. */
  value: string;
  /** The noun or unit behind it, adjectives left out; empty if there is none. */
  unit: string;
  /** Whether it is a small number in words, which often counts nothing of interest: „drei Gründe“. */
  isSmallWord: boolean;
  sentence: Sentence;
  /** Where it begins in the sentence. */
  index: number;
}

/** A number that neither counts nor measures: an ordinal, a rank, part of a name. */
export interface LooseNumber {
  wording: string;
  why: string;
}

const digits = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const small =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|einhundert|tausend|eintausend|anderthalb|eineinhalb';
const capital = small.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const times = String.raw`Tausend|Tsd\.|Millionen|Million|Mio\.|Milliarden|Milliarde|Mrd\.|Dutzend`;
const prefix = String.raw`[Ee]twa|[Rr]und|[Uu]ngefähr|[Cc]irca|ca\.|[Mm]indestens|[Ww]enigstens|[Mm]ehr als|[Üü]ber|[Hh]öchstens|[Mm]aximal|[Bb]is zu|[Ww]eniger als|[Uu]nter|[Ff]ast|[Kk]napp|[Gg]ut|[Aa]nnähernd|[Ss]chätzungsweise|[Zz]irka|[Nn]ahezu`;
const unit = String.raw`(?:%|€|\$|£|°C|km/h|km²|m²|km|mm|cm|kg|kWh|MWh|GW|MW|kW|US-Dollar|m(?![\p{L}])|t(?![\p{L}])|\p{Lu}[\p{L}-]+)`;
const adjective = String.raw`(?:\p{Ll}[\p{L}-]+(?:e|en|er|es|em) ){0,2}`;

/** Numbers in digits or words, with what they count: „rund 1.200 kleine Boote“, „fünf Millionen Euro“. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,–/-])(?:(${prefix}) )?(?:(${digits})(?![\d\p{L}]|-\p{L})(?: ?(?:bis|–) ?(${digits}))?|(${capital}|${small})(?: bis (${small}))?|([Ee]ine?[rnm]?)(?= (?:Million|Milliarde|Dutzend)))(?: (${times}))?(?: (${adjective})(${unit}))?`,
  'gu',
);

/** „12-mm-Schrauben“, „30-Kilometer-Zone“. */
const compound =
  /(?<![\p{L}\p{N}])(\d+(?:,\d+)?)-(mm|cm|km|m|kg|Millimeter|Zentimeter|Kilometer|Meter|Tonnen|Prozent|Watt|Liter|Euro|Dollar|Tage|Jahre|Stunden|Minuten|Punkte)(?:-(\p{Lu}[\p{L}-]+))?/gu;

const vagueWords: Record<string, [string, string]> = {
  Dutzende: ['24', '99'],
  Hunderte: ['200', '999'],
  Tausende: ['2.000', '9.999'],
  Zehntausende: ['20.000', '99.999'],
  Hunderttausende: ['200.000', '999.999'],
  Millionen: ['2 Mio.', '9 Mio.'],
  Milliarden: ['2 Mrd.', '9 Mrd.'],
};

/** „mehrere Millionen Liter“, „einige hundert“. */
const several = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Mm]ehrere|[Ee]inige|[Vv]iele|[Zz]ahlreiche) (?:(zehn|hundert|tausend|zehntausend|hunderttausend)(?: (Millionen|Milliarden))?|(Millionen|Milliarden|Dutzend|Hundert|Tausend|Jahrzehnten?|Jahrhunderten?))(?: (${adjective})(\p{Lu}[\p{L}-]+))?`,
  'gu',
);

/** „Zehntausende Helfer“. */
const crowds = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${Object.keys(vagueWords).join('|')})n?(?![\p{L}\p{N}])(?: (?:von )?(${adjective})(\p{Lu}[\p{L}-]+))?`,
  'gu',
);

/** „achtmal“, „mindestens einmal“, „dreifach“; „einfach“ counts nothing. */
const multiples = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${prefix}) |(?<!(?:[Ee]rst|[Nn]och|[Nn]icht|[Aa]uf|[Ss]chon|[Ww]ieder|[Dd]och) ))(?!einfach)(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|\d+)[- ]?(mal|fach\p{Ll}*)(?![\p{L}])`,
  'gu',
);

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?`;

/** Dates, years, times of day and results of races and matches: none of them is a quantity. */
const calendar = new RegExp(
  String.raw`\b\d{1,2}\. (?:${months})(?: \d{4})?|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\b\d{4}-\d{2}-\d{2}|\b(?:1[5-9]|20)\d{2}(?:er)?(?:/\d{2,4})?(?:–\d{4})?\b(?![.,]\d|[ -](?:${times}|Euro|Dollar|Kilometer|km|m\b|t\b|Tonnen|Soldaten|Menschen|Personen))|\b${clock}(?: ?(?:bis|und|–) ?${clock})? Uhr|\b\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: (?:Stunden|Minuten|Sekunden))?|\b\d{1,2}:\d{1,2}\b`,
  'gu',
);

const ordinal =
  /(?<![\p{L}\p{N}.,]|\d )\d{1,3}\. ?(?=\p{L})(?!\d)(?:\p{L}+)?|\b\p{L}*(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?:größt|höchst|wichtigst|stärkst|meist|ältest)\p{Ll}*/gu;

/** What is counted or measured in a text, and the numbers that are something else. */
export function numbersOf(sentences: readonly Sentence[]): { found: FoundNumber[]; loose: LooseNumber[] } {
  const found: FoundNumber[] = [];
  const loose: LooseNumber[] = [];
  for (const sentence of sentences) {
    // What has been read is blanked, so that no digit counts twice and none is lost.
    let rest = sentence.text.replaceAll('\u00a0', ' ').replace(calendar, blank);
    const take = (pattern: RegExp, read: (match: RegExpExecArray) => Reading | undefined) => {
      for (const match of [...rest.matchAll(pattern)]) {
        const number = read(match);
        if (!number || !parseQuantity(number.value).ok) continue;
        found.push({
          isSmallWord: false,
          ...number,
          wording: sentence.text.slice(match.index, match.index + match[0].length).trim(),
          sentence,
          index: match.index,
        });
        rest = rest.slice(0, match.index) + blank(match[0]) + rest.slice(match.index + match[0].length);
      }
    };
    rest = rest.replace(ordinal, (match) => {
      loose.push({ wording: match.trim(), why: 'Ordnungszahl oder Rang' });
      return blank(match);
    });
    take(compound, (match) => ({
      value: match[1]!,
      unit: match[3] ? `${match[2]!} ${match[3]}` : match[2]!,
    }));
    take(several, readSeveral);
    take(multiples, readMultiple);
    take(counted, readCounted);
    take(crowds, readCrowd);
    for (const [left] of rest.matchAll(/[\p{L}-]*\d[\p{L}\d.,/-]*/gu))
      loose.push({
        wording: left.replace(/[.,]$/, ''),
        why: /\p{L}/u.test(left) ? 'Teil eines Namens oder Wortes' : 'Zahl ohne Einheit',
      });
  }
  return { found, loose };
}

type Reading = Pick<FoundNumber, 'value' | 'unit'> & { isSmallWord?: boolean };

const blank = (match: string): string => ' '.repeat(match.length);

const kinds: readonly [RegExp, string][] = [
  [/^(?:mindestens|wenigstens)$/i, 'mindestens '],
  [/^(?:mehr als|über)$/i, 'mehr als '],
  [/^(?:höchstens|maximal|bis zu)$/i, 'höchstens '],
  [/^(?:weniger als|unter)$/i, 'weniger als '],
  [/./, 'etwa '],
];

const kindOf = (word: string | undefined): string =>
  word === undefined ? '' : kinds.find(([pattern]) => pattern.test(word))![1];

const words = small.split('|');
const values: Partial<Record<string, string>> = Object.fromEntries<string>([
  ...words.slice(0, 19).map((word, at): [string, string] => [word, String(at + 2)]),
  ...words.slice(18, 26).map((word, at): [string, string] => [word, String((at + 2) * 10)]),
  ['hundert', '100'],
  ['einhundert', '100'],
  ['tausend', '1.000'],
  ['eintausend', '1.000'],
  ['anderthalb', '1,5'],
  ['eineinhalb', '1,5'],
  ['ein', '1'],
]);

const scaleOf = (word: string | undefined): string =>
  word === undefined
    ? ''
    : /^Mi(?:o|llion)/.test(word)
      ? ' Mio.'
      : /^M(?:rd|illiard)/.test(word)
        ? ' Mrd.'
        : /^T(?:sd|ausend)/.test(word)
          ? ' Tsd.'
          : '';

function readCounted(match: RegExpExecArray): Reading | undefined {
  const [, kind, from, to, word, toWord, one, scale, , noun] = match;
  const first = from ?? values[(word ?? (one ? 'ein' : '')).toLowerCase()];
  if (first === undefined) return undefined;
  // „drei“ alone says little: only with a noun, a scale or digits is it a figure.
  if (from === undefined && noun === undefined && scale === undefined) return undefined;
  if (!noun && !scale && !kind && /^\d{1,3}$/.test(first)) return undefined;
  const tidy = (number: string) =>
    number.replaceAll(' ', '.').replace(/^\d{4,}(?!\d)/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '.'));
  const second = to ?? (toWord && values[toWord.toLowerCase()]);
  const end = scale === 'Dutzend' ? undefined : scaleOf(scale);
  const value = end === undefined ? String(Number(first.replace(',', '.')) * 12) : `${tidy(first)}${end}`;
  const written =
    second === undefined
      ? `${kindOf(kind)}${value}`
      : `${tidy(first)}${end ?? ''} bis ${tidy(second)}${end ?? ''}`;
  return { value: written, unit: noun ?? '', isSmallWord: from === undefined && scale === undefined };
}

function readSeveral(match: RegExpExecArray): Reading {
  const [words, tens, scale, word, , noun] = match;
  const name = words
    .split(' ')
    .slice(0, [tens, scale, word].filter(Boolean).length + 1)
    .join(' ');
  if (word?.startsWith('Jahr')) return { value: `${name} = 2 bis 9`, unit: word };
  const [low, high] = spanOf(tens, scale ?? word);
  return { value: `${name} = ${low} bis ${high}`, unit: noun ?? '' };
}

function readCrowd(match: RegExpExecArray): Reading {
  const [, word, , noun] = match;
  const [low, high] = vagueWords[word!]!;
  return { value: `${word!} = ${low} bis ${high}`, unit: noun ?? '' };
}

/** „mehrere zehn Millionen“: from two of the tens to the last number below the next step. */
function spanOf(tens: string | undefined, scale: string | undefined): [string, string] {
  const factors: Record<string, number> = {
    zehn: 10,
    hundert: 100,
    tausend: 1000,
    zehntausend: 10_000,
    hunderttausend: 100_000,
  };
  const bases: Record<string, number> = { Dutzend: 12, Hundert: 100, Tausend: 1000 };
  const unit = (factors[tens ?? ''] ?? 1) * (bases[scale ?? ''] ?? 1);
  const write = (number: number) =>
    number.toLocaleString('de-DE') + scaleOf(scale === 'Tausend' ? undefined : scale);
  return [write(2 * unit), write(unit === 1 ? 9 : 10 * unit - 1)];
}

function readMultiple(match: RegExpExecArray): Reading {
  const [, kind, number, ending] = match;
  const value = values[number!] ?? number!;
  return { value: `${kindOf(kind)}${value}`, unit: ending === 'mal' ? 'Mal' : '-fach' };
}
