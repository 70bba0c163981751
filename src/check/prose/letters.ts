import { quoted } from '../../source/problem.ts';
import type { LintRule } from './prose.ts';

/**
 * A visible sign that none of our fonts has; half a character is refused elsewhere (K-TXT-02). The outlines themselves, src/charts/letters/letters.json, would be too much for
 * the form in the browser; a test holds the two against each other.
 */
export const undrawn =
  /[^\p{Z}\p{Cf}\p{Cc}\p{Cs}\p{M}\u0020-\u007e\u00a1-\u0131\u0134-\u0148\u014a-\u017e\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01c4-\u01cc\u01d4\u01e6\u01e7\u01ea\u01eb\u01fa-\u021b\u022a-\u022d\u0230-\u0233\u0237\u0259\u02b9-\u02bc\u02c6\u02c7\u02da\u02dc\u02dd\u1e0c\u1e0d\u1e24\u1e25\u1e44\u1e45\u1e5a\u1e5b\u1e62\u1e63\u1e6c\u1e6d\u1e80-\u1e85\u1e92\u1e93\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20a1\u20a3\u20a4\u20a6\u20a7\u20a9\u20ab-\u20ad\u20b1\u20b2\u20b5\u20b9\u20ba\u20bc\u20bd\u2113\u2122\u2190-\u2193\u2212\u2215\u2248\u2260\u2264\u2265]/u;

/** Fields that end up in a picture for sharing or in the file of a chart. */
const drawn = new Set([
  'title',
  'subtitle',
  'kicker',
  'question',
  'short',
  'name',
  'label',
  'from',
  'to',
  'note',
  'text',
]);

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
