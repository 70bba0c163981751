import type { WrittenArticle } from '../../domain/model.ts';
import type { Field } from '../../source/field.ts';
import { problemIn } from '../../source/source-file.ts';
import { quoted } from '../../source/problem.ts';
import { areAlike, plain, quotationsIn } from '../../source/prose/plain.ts';
import { type Change, itemOf, tellerOf } from './change.ts';

/** The marked words that claims and figures rest on. */
export const passageChanges = (before: WrittenArticle, { marks, data }: WrittenArticle, article: Field) =>
  before.marks.flatMap(({ name, wording }): Change[] => {
    const is = marks.find((mark) => mark.name === name)?.wording;
    const concerns = [...data.claims, ...data.figures].filter(({ passage }) => passage === name);
    const [first] = concerns;
    if (is === undefined || !first || plain(is) === plain(wording)) return [];
    const list = article.at(data.claims.some((claim) => claim === first) ? 'claims' : 'figures');
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

/** Quoted words of the text that are still quoted, and differently; one that is left out was not wrong. */
export function quotationChanges(before: WrittenArticle, after: WrittenArticle, { sheet }: Field): Change[] {
  const [old, now] = [before, after].map(({ body }) => quotationsIn(withoutMarks(body))) as [
    string[],
    string[],
  ];
  const without = (list: readonly string[], others: readonly string[]) =>
    list.filter((one) => !others.some((other) => plain(other) === plain(one)));
  const fresh = without(now, old);
  return without(old, now).flatMap((was): Change[] => {
    const is = fresh.find((one) => areAlike(one, was));
    if (is === undefined) return [];
    const offset = (sheet.body?.offset ?? 0) + Math.max(0, sheet.body?.text.indexOf(is) ?? 0);
    const quoting = after.marks.filter(({ wording }) => wording.includes(is)).map(({ name }) => name);
    return [
      {
        tell: (code, finding) => problemIn(sheet, offset, code, finding),
        what: 'Ein Zitat',
        was,
        is,
        // Whoever corrects the claim that rests on it has said so.
        concerns: after.data.claims.flatMap(({ id, passage }) => (quoting.includes(passage) ? id : [])),
      },
    ];
  });
}

/** Marks of passages may begin and end within a quotation. */
const withoutMarks = (body: string): string => body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
