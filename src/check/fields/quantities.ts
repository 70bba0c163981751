import { parseQuantity, type QuantityFault } from '../../values/quantity.ts';
import { type CodedFinding, type Finding, example, quoted } from '../../source/problem.ts';
import { numerals } from '../../values/german.ts';

const spellings =
  '"4.200", "etwa 15.000", "mindestens 1", "höchstens 4,8 Mio.", "17 bis 18", "mehrere Millionen = 2 Mio. bis 9 Mio."';

/** Why a text is no quantity, and how it is written instead; undefined for a quantity. */
export function quantityFinding(key: string, text: string): CodedFinding | undefined {
  const result = parseQuantity(text);
  return result.ok ? englishThousand(key, text) : describe(result.reason, key, text);
}

/** „1,500“ is one and a half and yet looks like an English fifteen hundred; „1,500 Mio.“ does not. */
function englishThousand(key: string, text: string): CodedFinding | undefined {
  const number = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,]|\s*(?:Tsd|Mio|Mrd)\.)/.exec(text)?.[0];
  if (number === undefined) return undefined;
  const [whole = '', fraction = ''] = number.split(',');
  const decimal = `${whole},${fraction.replace(/0+$/, '') || '0'}`;
  const written = (reading: string) => `${key}: "${text.replace(number, reading)}"`;
  return {
    code: 'K-MEN-08',
    what: `${quoted(number)} lesen wir als Kommazahl`,
    why: `gemeint ist ${decimal} oder, wie im Englischen, ${whole} ${fraction}?`,
    remedy: `so geht es: ${written(`${whole}.${fraction}`)} für ${whole} ${fraction}${fraction.endsWith('0') ? `, ${written(decimal)} für die Kommazahl` : '; sonst so lassen'}`,
  };
}

function describe(fault: QuantityFault, key: string, text: string): CodedFinding {
  switch (fault.kind) {
    case 'grouping':
      return { code: 'K-MEN-02', ...grouping(key, text, fault.number) };
    case 'multiplier':
      return { code: 'K-MEN-02', ...multiplier(key, text, fault.number, fault.word) };
    case 'order':
      return {
        code: 'K-MEN-03',
        what: `In ${quoted(text)} steht die größere Zahl zuerst`,
        remedy: `die beiden Zahlen tauschen: ${example(`${key}: "17 bis 18"`)}`,
      };
    case 'negative':
      return {
        code: 'K-MEN-06',
        what: `${quoted(text)} ist negativ`,
        why: 'eine Menge ist nie kleiner als null',
        remedy: example(`${key}: "12"`),
      };
    case 'too-large':
      return {
        code: 'K-MEN-07',
        what: `${quoted(text)} ist größer, als wir genau rechnen können`,
        why: 'höchstens fünfzehn Ziffern',
        remedy: example(`${key}: "4,8 Mio."`),
      };
    default:
      return { code: 'K-MEN-04', ...noQuantity(key, text) };
  }
}

function noQuantity(key: string, text: string): Finding {
  const said = meant(key, text);
  const inWords = said !== undefined && !/\d/.test(text);
  return {
    what: `${quoted(text)} ist keine Menge`,
    why: inWords ? 'Zahlen stehen in Ziffern' : reason(text),
    remedy: said ?? range(key, text) ?? example(`${key}: ${spellings}`),
  };
}

/** A number that can be read in two ways, or in none; every reading is shown. */
function grouping(key: string, text: string, number: string): Finding {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const readings = readingsOf(number).map((reading) => `${key}: "${plain.replace(number, reading)}"`);
  return {
    what: `Die Zahl ${quoted(number)} ist nicht deutsch geschrieben`,
    why: 'Punkt trennt Tausender (4.200), Komma die Dezimalen (1,5)',
    remedy: readings.length > 0 ? `so geht es: ${readings.join(' oder ')}` : example(`${key}: "4.200"`),
  };
}

const multiplier = (key: string, text: string, number: string, word: string): Finding => ({
  what: `In ${quoted(text)} ist offen, ob ${quoted(word)} auch zur ersten Zahl gehört`,
  remedy: `so geht es: ${key}: "${text.replace(number, `${number} ${word}`)}"`,
});

/** German spellings of what a number in another spelling can mean. */
function readingsOf(number: string): string[] {
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d+))?$/.exec(number) ?? [];
  const digits = number.replace(/\D/g, '');
  if (/^0+[1-9]\d*$/.test(number)) return [group(digits)];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(number)) return [`${group(whole)},${fraction}`];
  if (/^\d{1,3}(?:[\s,]\d{3})+$/.test(number)) return [group(digits)];
  if (/^\d{1,3}(?:\s\d{3})+,\d+$/.test(number)) return [`${group(whole)},${fraction}`];
  if (/^\d+\.\d{3}$/.test(number) && !number.startsWith('0'))
    return [group(digits), `${group(whole)},${fraction}`];
  return /^\d+[.,]\d+$/.test(number) ? [`${group(whole)},${fraction}`] : [];
}

const group = (digits: string): string =>
  digits
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/\B(?=(?:\d{3})+$)/g, '.');

/** How a quantity in other words or signs is written here: „circa 1000“, „17-18“, „1.000 Container“. */
function meant(key: string, text: string): string | undefined {
  const plain = otherSpellings
    .reduce((spelling, [pattern, fresh]) => spelling.replace(pattern, fresh), text)
    .replace(numeral, (word) => numeralsOf[word.toLowerCase()] ?? word)
    .replace(/(?<![\d.,])\d{4,}(?![\d.,])/g, group);
  const bare = plain.replace(unit, '');
  const found = [plain, bare].find((spelling) => spelling !== text && parseQuantity(spelling).ok);
  return found === undefined ? undefined : `so geht es: ${key}: "${found}"`;
}

/** What is counted, behind the number; never a word that makes it another number. */
const unit =
  /(?<=\d|(?:Tsd|Mio|Mrd)\.)\s*(?:[%€$£]|(?!Dutzend|Paar|Hundert|Tausend|Mi[ol]|Mrd|Tsd|Bi[ol]|Trill|k$)\p{L}[\p{L}-]*)$/iu;

/** One after the other: words and signs for how a number is meant, then the words of large numbers. */
const otherSpellings: readonly [RegExp, string][] = [
  [/[\u00a0\u202f]/g, ' '],
  [/^(?:circa|zirka|ca|knapp|fast|beinahe|gut)\.?\s+|^[~≈]\s*/i, 'etwa '],
  [/^(?:>=|≥)\s*|^wenigstens\s+/i, 'mindestens '],
  [/^>\s*/, 'mehr als '],
  [/^(?:<=|≤)\s*|^maximal\s+/i, 'höchstens '],
  [/^<\s*/, 'weniger als '],
  [/^zwischen\s+(.+)\s+und\s+/i, '$1 bis '],
  [/^(\d[\d.,]*)\s*\+$/, 'mindestens $1'],
  [/(?<=\d\s*)-(?=\s*\d)/, ' bis '],
  [/(?<!\p{L})(?:eine?\s+)?halbe\s+(?=Mi)/giu, '0,5 '],
  [/(?<!\p{L})(?:anderthalb|eineinhalb)\s+(?=Mi)/giu, '1,5 '],
  [/\s*Mil(?:lionen|lion)(?!\p{L})/giu, ' Mio.'],
  [/\s*Milliarden?(?!\p{L})/giu, ' Mrd.'],
  [/(?<=\d)\s*(?:Mio|Mill)\.?(?!\p{L})/giu, ' Mio.'],
  [/(?<=\d)\s*(?:Mrd|Mia)\.?(?!\p{L})/giu, ' Mrd.'],
  [/(?<=\d)(?:\s*Tsd\.?|k)(?!\p{L})/giu, ' Tsd.'],
  [
    /(?<=\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)\s+Tausend(?!\p{L})/giu,
    ' Tsd.',
  ],
];

const numeralsOf: Record<string, string> = {
  ...Object.fromEntries([...numerals].slice(1).map(([word, number]) => [word, String(number)])),
  ...{ eine: '1', einer: '1', einen: '1', tausend: '1.000' },
};
const numeral = new RegExp(`(?<!\\p{L})(?:${Object.keys(numeralsOf).join('|')})(?!\\p{L})`, 'giu');

/** „mehrere Tausend“ and „Millionen“ with a range to read them as. */
function range(key: string, text: string): string | undefined {
  const [, word = ''] = /^(?:mehrere\s+)?(Hundert|Tausend|Million|Milliard)(?:en|e)?$/iu.exec(text) ?? [];
  const [one, unit] = {
    hundert: ['100', ''],
    tausend: ['1', ' Tsd.'],
    million: ['1', ' Mio.'],
    milliard: ['1', ' Mrd.'],
  }[word.toLowerCase()] ?? [''];
  if (!one) return undefined;
  return `so geht es: ${key}: "${text} = ${one.replace('1', '2')}${unit} bis ${one.replace('1', '9')}${unit}"`;
}

function reason(text: string): string {
  if (!/\d/.test(text)) return 'zu Worten gehört die Spanne, als die wir sie lesen: Worte = von bis';
  if (/\d\s*(?:%|\p{L})/u.test(text.replace(/(?:Tsd|Mio|Mrd)\.|bis|und/g, '')))
    return 'die Einheit steht schon bei der Größe (measure) und nicht noch einmal hier';
  return 'Zahlen stehen in deutscher Schreibung, davor höchstens etwa, mindestens, mehr als, höchstens, bis zu';
}
