import { isHedged } from '../../domain/hedging.ts';
import type { LintRule } from './prose.ts';
import { isQuoted } from './names.ts';
import { splitSentences } from '../../source/prose/sentence.ts';
import { placeholder, quoted } from '../../source/problem.ts';

/**
 * Adjectives that judge instead of telling. The list is short on purpose: each of them has no use in
 * a summary but to say what we think. Documented in content/README.md under K-SPR-02.
 */
export const judgements =
  'absurd angeblich beschämend brillant brutal dramatisch dreist empörend entlarvend erschreckend fatal grandios lächerlich peinlich perfide schamlos schockierend skandalös unerhört unfassbar ungeheuerlich vermeintlich zynisch'.split(
    ' ',
  );

const pattern = new RegExp(String.raw`(?<!\p{L})(?:${judgements.join('|')})(?:e[mnrs]?)?(?!\p{L})`, 'giu');

/** Fields in which we speak ourselves; a claim may judge, if its speaker does. */
const told = new Set(['summary', 'lead', 'title', 'subtitle']);

export const judgementWords: LintRule = (prose, note) => {
  if (!prose.field || !told.has(prose.field.key)) return;
  for (const match of prose.text.matchAll(pattern))
    if (!isQuoted(prose.text, match.index))
      note(match.index, 'K-SPR-02', {
        what: `„${match[0]}“ wertet`,
        remedy: `weglassen; sagt es der Artikel: „${match[0]}“`,
      });
};

/** Words by which the summary tells what the article says. */
const frames =
  /(?<!\p{L})(?:Artikel|Text|Beitrag|Kommentar|Autor|Autorin|Analyse|Bericht|Gastbeitrag|Interview|Verfasser|Blatt)(?:s|in)?(?!\p{L})/u;

/** A summary none of whose sentences says that it tells what an article claims. */
export const flatSummary: LintRule = (prose, note, file) => {
  if (prose.field?.key !== 'summary' || file.collection !== 'articles') return;
  if (frames.test(prose.text) || isHedged(prose.text) || prose.text.split(/\s+/).length < 6) return;
  note(0, 'K-SPR-03', {
    what: 'Die Zusammenfassung macht sich die Aussagen zu eigen',
    why: 'kein Satz sagt, dass hier der Artikel spricht',
    remedy: 'z. B.: „Der Artikel hält … für …“, „… sei …“',
  });
};

const longest = 40;

/** Sentences nobody can follow at one reading. */
export const longSentences: LintRule = (prose, note) => {
  let from = 0;
  for (const sentence of splitSentences(prose.text)) {
    const index = prose.text.indexOf(sentence, from);
    from = index + sentence.length;
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,’-]*/gu)?.length ?? 0;
    if (words > longest)
      note(index, 'K-SPR-04', {
        what: `Ein Satz mit ${words} Wörtern`,
        why: `ab ${longest + 1} Wörtern verliert man den Anfang`,
        remedy: 'in zwei Sätze teilen',
      });
  }
};

/** What an import or a skeleton left for the editor, once the article is no draft any more. */
export const placeholders: LintRule = (prose, note, file) => {
  const isDraft = (file.data as { draft?: unknown } | undefined)?.draft === true;
  const index = prose.text.indexOf(placeholder);
  if (index !== -1 && !isDraft)
    note(index, 'K-SPR-06', {
      what: 'Hier fehlt noch etwas',
      why: 'so läsen es die Leser',
      remedy:
        file.collection === 'articles'
          ? `${quoted(placeholder)} ersetzen, oder, solange der Artikel nicht fertig ist, draft: true eintragen`
          : `${quoted(placeholder)} ersetzen`,
    });
};
