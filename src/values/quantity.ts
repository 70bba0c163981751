/** How a quantity is meant. */
export type QuantityKind = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague';

/** A quantity as a text gives it, with the range of numbers it can stand for. */
export interface Quantity {
  /** The text as written. */
  text: string;
  kind: QuantityKind;
  /** Lowest number meant; undefined where only an upper bound is given. */
  min: number | undefined;
  /** Highest number meant; undefined where only a lower bound is given. */
  max: number | undefined;
  /** For vague quantities: the words that stand for it, e.g. „mehrere Millionen“. */
  words?: string;
}

export type QuantityResult = { ok: true; quantity: Quantity } | { ok: false; reason: QuantityFault };

/** Why a text is no quantity we accept. */
export type QuantityFault =
  | { kind: 'syntax' }
  | { kind: 'grouping'; number: string }
  | { kind: 'negative' }
  | { kind: 'too-large' }
  | { kind: 'multiplier'; number: string; word: string }
  | { kind: 'order' };

const multipliers: Record<string, number> = { 'Tsd.': 1e3, 'Mio.': 1e6, 'Mrd.': 1e9 };

const prefixes: readonly [QuantityKind, RegExp][] = [
  ['about', /^(?:etwa|rund|ungefähr|ca\.)\s+/],
  ['at-least', /^(?:mindestens|mehr als|über)\s+/],
  ['at-most', /^(?:höchstens|bis zu|weniger als|unter)\s+/],
];

/** Reads a quantity in German spelling: point for thousands, comma for decimals, words for the kind. */
export function parseQuantity(text: string): QuantityResult {
  const tidy = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const vague = /^([^=]*\p{L}[^=]*?)\s*=\s*(.+)$/u.exec(tidy);
  if (vague) return named(text, parseRange(text, vague[2]!, 'vague'), vague[1]!);
  for (const [kind, prefix] of prefixes) {
    const match = prefix.exec(tidy);
    if (match) return bounded(text, kind, tidy.slice(match[0].length));
  }
  if (/\sbis\s|\S\s*–/.test(tidy)) return parseRange(text, tidy, 'range');
  return bounded(text, 'exact', tidy);
}

/** The quantity, for texts that the check has already accepted; throws on any other. */
export function quantityOf(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(`Not a quantity: ${text}`);
  return result.quantity;
}

type NumberResult = { ok: true; value: number } | { ok: false; reason: QuantityFault };

/** The one rule for German numbers: `254.920`, `1,5`, `4,8 Mio.`; `1.10` and `15 000` are faults. */
export function parseNumber(text: string): NumberResult {
  const match = /^([\d.,\s]+?)(?:\s*(Tsd\.|Mio\.|Mrd\.))?$/.exec(text.trim());
  const digits = match?.[1]?.trim();
  if (/^[-−–]\s*\d/.test(text.trim())) return { ok: false, reason: { kind: 'negative' } };
  if (!digits || !/^\d/.test(digits)) return { ok: false, reason: { kind: 'syntax' } };
  if (!/^(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?$/.test(digits))
    return { ok: false, reason: { kind: 'grouping', number: digits } };
  if (digits.replace(/\D/g, '').length > mostDigits) return { ok: false, reason: { kind: 'too-large' } };
  const value = Number(digits.replaceAll('.', '').replace(',', '.')) * (multipliers[match?.[2] ?? ''] ?? 1);
  if (value > Number.MAX_SAFE_INTEGER) return { ok: false, reason: { kind: 'too-large' } };
  return { ok: true, value: round(value) };
}

function bounded(text: string, kind: QuantityKind, rest: string): QuantityResult {
  const number = parseNumber(rest);
  if (!number.ok) return number;
  return {
    ok: true,
    quantity: {
      text,
      kind,
      min: kind === 'at-most' ? undefined : number.value,
      max: kind === 'at-least' ? undefined : number.value,
    },
  };
}

function parseRange(text: string, range: string, kind: 'range' | 'vague'): QuantityResult {
  const [from, to, ...more] = range.split(/\s+bis\s+|\s*–\s*/);
  if (from === undefined || to === undefined || more.length) return { ok: false, reason: { kind: 'syntax' } };
  const word = /(?:Tsd|Mio|Mrd)\.$/.exec(to.trim())?.[0];
  // „17 bis 18 Mio.“ means millions twice; to read it as 17 would be as wrong as to guess.
  if (word && /\d$/.test(from))
    return { ok: false, reason: { kind: 'multiplier', number: from.trim(), word } };
  const min = parseNumber(from);
  const max = parseNumber(to);
  if (!min.ok) return min;
  if (!max.ok) return max;
  if (min.value > max.value) return { ok: false, reason: { kind: 'order' } };
  return { ok: true, quantity: { text, kind, min: min.value, max: max.value } };
}

function named(text: string, result: QuantityResult, words: string): QuantityResult {
  return result.ok ? { ok: true, quantity: { ...result.quantity, text, words } } : result;
}

/** More than a floating point number can tell apart. */
const mostDigits = 15;

/** 4,8 × 1e6 must be 4.800.000 and not 4.799.999,9999. */
const round = (value: number): number => Number(value.toPrecision(mostDigits));
