import { inWords, numberOf } from '../../values/numerals.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { plural, quoted } from '../../source/problems/words.ts';
import { dossierRoot } from './body/root.ts';

const counted = /(?<![\p{L}\p{N}])(\p{L}+|\d+)[ \u00a0](Artikeln?|Lesarten|Texten?)(?!\p{L})/gu;

/** The words of dossier.yaml that say how many articles there are: nobody thinks of them when one is added. */
export function* articleCountProblems(shelf: ContentIndex): Generator<Problem> {
  const root = dossierRoot(shelf);
  const count = shelf.entries('articles').filter((article) => article.at('draft').value !== true).length;
  if (!root || count === 0 || !shelf.isComplete('articles')) return;
  for (const field of ['kicker', 'title', 'lead', 'description'].map((key) => root.at(key)))
    for (const [wording, number, noun] of field.text?.matchAll(counted) ?? []) {
      const said = numberOf(number!);
      if (said === undefined || said === count) continue;
      yield field.problem('K-DOS-13', {
        what: `${quoted(wording)} steht hier, das Dossier hat aber ${plural(count, 'Artikel', 'Artikel')}`,
        remedy: `${quoted(`${inWords(count)} ${noun!}`)} schreiben oder den Satz ändern`,
      });
    }
}
