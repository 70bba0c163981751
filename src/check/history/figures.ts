import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import type { Field } from '../../source/field.ts';
import { quoted } from '../../source/problems/words.ts';
import { amountInWords, sameAmount } from './amount.ts';
import { type Change, itemOf, tellerOf } from './change.ts';

/** Numbers of an article that are others now, or gone. */
export function figureChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  article: Field,
  { measures }: WrittenDossier,
): Change[] {
  return before.data.figures.flatMap((figure): Change[] => {
    const now =
      after.data.figures.find(({ id }) => id === figure.id) ??
      // Under another name it is still there.
      after.data.figures.find((one) => one.measure === figure.measure && sameAmount(one, figure));
    if (now && sameAmount(now, figure)) return [];
    const measure = measures.find(({ id }) => id === figure.measure)?.data;
    return [
      {
        tell: tellerOf(now ? itemOf(article.at('figures'), now.id).at('value') : article.at('figures')),
        what: `Die Zahl ${quoted(figure.id)}`,
        was: amountInWords(figure.value, measure),
        is: now ? amountInWords(now.value, measure) : '',
        concerns: now ? [now.id] : [],
      },
    ];
  });
}
