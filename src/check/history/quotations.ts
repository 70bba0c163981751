import type { WrittenArticle } from '../../domain/written.ts';
import type { Field } from '../../source/field.ts';
import { quotationsIn } from '../../source/prose/quotations.ts';
import { problemIn } from '../../source/source-file.ts';
import { areAlike } from '../../source/prose/alike.ts';
import type { Change } from './change.ts';
import { plain } from '../../source/prose/plain.ts';

/** Quoted words of the text that are still quoted, and differently; one that is left out was not wrong. */
export function quotationChanges(before: WrittenArticle, after: WrittenArticle, article: Field): Change[] {
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
    const { sheet } = article;
    const offset = (sheet.body?.offset ?? 0) + Math.max(0, sheet.body?.text.indexOf(is) ?? 0);
    return [
      {
        tell: (code, finding) => problemIn(sheet, offset, code, finding),
        what: 'Ein Zitat',
        was,
        is,
        // Whoever corrects the claim that rests on it has said so.
        concerns: after.data.claims
          .filter(({ passage }) =>
            after.marks.some(({ name, wording }) => name === passage && wording.includes(is)),
          )
          .map(({ id }) => id),
      },
    ];
  });
}

/** Marks of passages may begin and end within a quotation. */
const withoutMarks = (body: string): string => body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
