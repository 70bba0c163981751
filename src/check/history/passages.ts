import type { WrittenArticle } from '../../domain/written.ts';
import type { Field } from '../../source/field.ts';
import { quoted } from '../../source/problems/words.ts';
import { type Change, itemOf, tellerOf } from './change.ts';
import { plain } from '../../source/prose/plain.ts';

/** The marked words that claims and figures rest on. */
export function passageChanges(before: WrittenArticle, after: WrittenArticle, article: Field): Change[] {
  const now = new Map(after.marks.map(({ name, wording }) => [name, wording]));
  return before.marks.flatMap(({ name, wording }): Change[] => {
    const is = now.get(name);
    const concerns = [...after.data.claims, ...after.data.figures].filter(({ passage }) => passage === name);
    const [first] = concerns;
    if (is === undefined || !first || plain(is) === plain(wording)) return [];
    const list = article.at(after.data.claims.some((claim) => claim === first) ? 'claims' : 'figures');
    return [
      {
        tell: tellerOf(itemOf(list, first.id).at('passage')),
        what: `Die Textstelle ${quoted(name)}`,
        was: wording,
        is,
        concerns: [...new Set(concerns.map(({ id }) => id))],
      },
    ];
  });
}
