import type { CodeOf } from '../../source/problem.ts';
import { around, type LintRule } from './prose.ts';

/** Abbreviations of several words, in the spelling of a regular expression but for their spaces. */
const abbreviations = [
  ...['z. B', 'd. h', 'u. a', 'o. ä', 'o. Ä', 'i. d. R', 's. o', 's. u', 'u. U', 'v. a', 'z. T', 'i. e'],
  ...['u. v. m', 'v. Chr', 'n. Chr', 'a. D', 'i. V', 'e. V', 'm. E', 'b. w'],
];

/** @param between what stands between their words. */
const abbreviated = (between: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${abbreviations.join('|').replaceAll('. ', `\\.${between}`)})\\.`, 'gu');

/**
 * Where German typography wants a non-breaking space, as it must not break over two lines.
 *
 * Each is global; its match contains the spaces in question and nothing else that has one.
 */
export const hardSpaces: readonly RegExp[] = [
  /(?<=\d) (?=(?:km|mm|cm|m|kg|g|t|kt|Mt|ha|l|kW|MW|GW|kWh|MWh|V|W|Hz|MHz|GHz|MB|GB|TB|km²|m²|m³|km\/h|°C|°|%|‰|€|\$|£|US-Dollar|Euro|Prozent)(?![\p{L}\p{N}]))/gu,
  /(?<=\d) (?=(?:Tsd|Mio|Mrd|Bio)\.)/g,
  /(?<=\b(?:§|§§|Nr\.|Art\.|Abs\.|S\.|Bd\.|Kap\.|Jg\.)) (?=\d)|(?<=§) (?=\d)/g,
  abbreviated(' '),
];

/** Where the space is missing altogether; not in „30%ig“, which is written in one, nor in „155mm-Rohr“. */
export const missingSpaces: readonly RegExp[] = [
  /(?<=\d)(?=(?:[%‰€$]|°C|km|mm|cm|kg|kWh|MWh|MW|GW|MB|GB)(?![\p{L}\p{N}-]))/gu,
  abbreviated(''),
];

/** A sign that German typography sets otherwise. */
interface Misprint {
  code: CodeOf<'TYP'>;
  pattern: RegExp;
  /** What is wrong, from what is written and from the right signs in the place of the wrong ones. */
  what: (written: string, signs: string) => string;
  /** The right signs; undefined where nothing is wrong. */
  mend: (match: RegExpExecArray, text: string) => string | undefined;
  /** How the right spelling is shown. */
  remedy?: (right: string) => string;
  /** Whether it is shown without the words next to it. */
  isAlone?: true;
}

const plainly = (right: string) => `richtig: ${right}`;
const hardSpace = (right: string) => `geschütztes Leerzeichen (U+00A0) setzen, richtig: „${right}“`;

const misprints: readonly Misprint[] = [
  {
    code: 'K-TYP-01',
    pattern: /["”«»‹›]|(?<=\p{L})['´`](?=\p{L})|(?<!\p{L})'(?=\p{L})|“/gu,
    what: (written, sign) => `${sign === '’' ? 'Gerader Apostroph' : 'Anführungszeichen'} in ${written}`,
    // A closing “ belongs to „ and only then is right.
    mend: (match, text) => (match[0] === '“' && opens(text, match.index) ? undefined : markFor(text, match)),
  },
  {
    code: 'K-TYP-02',
    pattern: /(?<=\S) (?:-|--|—) (?=\S)|(?<=\p{L})(?:--|—)(?=\p{L})/gu,
    what: (written) => `Ein Gedankenstrich fehlt in ${written}`,
    mend: () => ' – ',
  },
  {
    code: 'K-TYP-02',
    pattern: /\b(1\d{3}|20\d{2})-(1\d{3}|20\d{2})\b(?!-)/g,
    what: (written) => `Bindestrich in ${written}`,
    mend: ([, from, to]) => `${from}–${to}`,
  },
  { code: 'K-TYP-05', pattern: /\.{3}/g, what: (written) => `Drei Punkte in ${written}`, mend: () => '…' },
  ...hardSpaces.map((pattern): Misprint => ({
    code: 'K-TYP-03',
    pattern,
    what: (written) => `Vor oder in „${written}“ kann die Zeile brechen`,
    mend: ([signs]) => signs.replaceAll(' ', '\u00a0'),
    remedy: hardSpace,
  })),
  ...missingSpaces.map((pattern): Misprint => ({
    code: 'K-TYP-03',
    pattern,
    what: (written) => `In „${written}“ fehlt ein Leerzeichen`,
    // Before a unit the match is empty; within an abbreviation a space belongs after every point but the last.
    mend: ([signs]) => (signs === '' ? '\u00a0' : signs.replace(/\.(?!$)/g, '.\u00a0')),
    remedy: hardSpace,
  })),
  {
    code: 'K-TYP-06',
    pattern: /(?<=\p{L}\s?) +(?=[,;.!?](?:\s|$))|(?<=\S) {2,}(?=\S)/gu,
    what: () => 'Leerzeichen zu viel',
    mend: () => '',
    remedy: () => 'löschen',
  },
  {
    code: 'K-TYP-04',
    pattern: /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.,]*\d)/g,
    what: (written) => `Zahl mit Leerzeichen: ${written}`,
    mend: ([number]) => number.replace(/\s/g, '.'),
    isAlone: true,
  },
  {
    code: 'K-TYP-04',
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g,
    what: (written) => `Zahl mit Kommas: ${written}`,
    mend: ([number]) => number.replaceAll(',', '.'),
    isAlone: true,
  },
  {
    code: 'K-TYP-04',
    pattern: /(?<![\d.,\p{L}/=+-])[1-9]\d{4,}(?![\d\p{L}-]|[.,]\d)/gu,
    what: (written) => `Lange Zahl ohne Gliederung: ${written}`,
    mend: ([number]) => Number(number).toLocaleString('de-DE'),
    isAlone: true,
  },
];

/** Straight and foreign marks, dashes, spaces and digits that German typography sets otherwise. */
export const typography: LintRule = ({ text }, note) => {
  for (const { code, pattern, what, mend, remedy = plainly, isAlone } of misprints)
    for (const match of text.matchAll(pattern)) {
      const signs = mend(match, text);
      if (signs === undefined) continue;
      const [before, after] = isAlone ? ['', ''] : around(text, match);
      note(match.index, code, {
        what: what(before + match[0] + after, signs),
        remedy: remedy(before + signs + after),
      });
    }
};

/** The German mark in the place of another: within „…“ single ones, if they begin there. */
function markFor(text: string, { 0: sign, index }: RegExpExecArray): string {
  const isBegin = /(?:^|[\s(–„‚])$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + 1));
  if (/['´`]/.test(sign)) return isBegin && text.includes(sign, index + 1) ? '‚' : '’';
  const within = text.slice(text.lastIndexOf('„', index) + 1, index);
  const isInner = opens(text, index) && (isBegin || (within.match(/["«»‹›]/g) ?? []).length % 2 === 1);
  if (isBegin) return isInner ? '‚' : '„';
  return isInner ? '‘' : '“';
}

/** Whether a „ stands open before this mark. */
function opens(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (before.match(/„/g)?.length ?? 0) > (before.match(/[“”]/g)?.length ?? 0);
}
