import { parseQuantity } from '../../values/quantity.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { quoted } from '../../source/problems/words.ts';

/** A share of more than a hundred per cent; a growth of that size is written as a factor. */
export function* percentProblems(shelf: ContentIndex): Generator<Problem> {
  const figures = shelf.entries('articles').flatMap((article) => article.at('figures').items);
  for (const measure of shelf.entries('measures')) {
    if (!/^(?:%|Prozent)$/i.test(measure.at('unit').text ?? '')) continue;
    const own = figures.filter((figure) => figure.at('measure').text === measure.sheet.id);
    for (const { value } of [...own, ...measure.at('references').items].map((one) => ({
      value: one.at('value'),
    }))) {
      const result = value.text === undefined ? undefined : parseQuantity(value.text);
      if (!result?.ok || (result.quantity.max ?? result.quantity.min ?? 0) <= 100) continue;
      yield value.problem('K-MEN-05', {
        what: `${quoted(value.text!)} Prozent sind mehr als das Ganze`,
        remedy: 'den Wert prüfen; einen Zuwachs als Vielfaches angeben',
      });
    }
  }
}
