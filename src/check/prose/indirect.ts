import { isHedged } from '../../domain/hedging.ts';
import type { LintRule } from './rule.ts';

/** Words by which the summary tells what the article says. */
const frames =
  /(?<!\p{L})(?:Artikel|Text|Beitrag|Kommentar|Autor|Autorin|Analyse|Bericht|Gastbeitrag|Interview|Verfasser|Blatt)(?:s|in)?(?!\p{L})/u;

/** A summary none of whose sentences says that it tells what an article claims. */
export const flatSummary: LintRule = (prose, note, sheet) => {
  if (prose.field?.key !== 'summary' || sheet.collection !== 'articles') return;
  if (frames.test(prose.text) || isHedged(prose.text) || prose.text.split(/\s+/).length < 6) return;
  note(0, 'K-SPR-03', {
    what: 'Die Zusammenfassung macht sich die Aussagen zu eigen',
    why: 'kein Satz sagt, dass hier der Artikel spricht',
    remedy: 'z. B.: „Der Artikel hält … für …“, „… sei …“',
  });
};
