import { type CodeOf, quoted } from '../../source/problem.ts';
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

/**
 * A visible sign that none of our fonts has; half a character is refused elsewhere (K-TXT-02). The outlines themselves, src/charts/letters/letters.json, would be too much for
 * the form in the browser; a test holds the two against each other.
 */
export const undrawn =
  /[^\p{Z}\p{Cf}\p{Cc}\p{Cs}\p{M}\u0020-\u007e\u00a1-\u0131\u0134-\u0148\u014a-\u017e\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01c4-\u01cc\u01d4\u01e6\u01e7\u01ea\u01eb\u01fa-\u021b\u022a-\u022d\u0230-\u0233\u0237\u0259\u02b9-\u02bc\u02c6\u02c7\u02da\u02dc\u02dd\u1e0c\u1e0d\u1e24\u1e25\u1e44\u1e45\u1e5a\u1e5b\u1e62\u1e63\u1e6c\u1e6d\u1e80-\u1e85\u1e92\u1e93\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20a1\u20a3\u20a4\u20a6\u20a7\u20a9\u20ab-\u20ad\u20b1\u20b2\u20b5\u20b9\u20ba\u20bc\u20bd\u2113\u2122\u2190-\u2193\u2212\u2215\u2248\u2260\u2264\u2265]/u;

/** Fields that end up in a picture for sharing or in the file of a chart. */
const drawn = new Set('title subtitle kicker question short name label from to note text'.split(' '));

/** Signs that a picture shows as an empty box. */
export const undrawnLetters: LintRule = ({ text, field }, note) => {
  const match = field && drawn.has(field.key) ? undrawn.exec(text) : undefined;
  if (match)
    note(match.index, 'K-TYP-07', {
      what: `${quoted(match[0])} fehlt unserer Schrift`,
      why: 'in Bildern zum Teilen und in Schaubildern als Datei steht dort ein leeres Kästchen',
      remedy: 'anders schreiben, Namen in lateinischer Schrift',
    });
};
