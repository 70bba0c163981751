import { defOf, unwrap } from '../../schema/meta.ts';
import { Field, fieldsOf } from '../../source/field.ts';
import { type Problem, example, quoted } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Lists that hold the same twice: a word, or an id. */
export function* listProblems(sheet: SourceFile): Generator<Problem> {
  for (const { field: list, schema } of fieldsOf(sheet)) {
    const { element } = defOf(schema);
    if (!element) continue;
    for (const [item] of repeated(list.items, ({ text }) => text))
      yield item.problem('K-VER-03', {
        what: `${quoted(item.text!)} steht zweimal in der Liste`,
        remedy: 'einmal löschen',
      });
    // What was removed has an address, and that is told with the addresses.
    const hasIds = defOf(unwrap(element)).shape?.['id'] && list.key !== 'removed';
    if (!hasIds) continue;
    const ids = list.items.map((item) => item.at('id'));
    for (const [again, first] of repeated(ids, ({ text }) => text)) yield sameId(list.key, again, first);
  }
}

/** Claims and figures have names of their own, which the whole article uses. */
const named = {
  claims: { code: 'K-AUS-01', kind: 'Aussage' },
  figures: { code: 'K-AUS-02', kind: 'Zahl' },
} as const;

function sameId(list: string, id: Field, { line }: Field): Problem {
  const remedy = example(`id: ${id.text}-2`);
  if (!Object.hasOwn(named, list))
    return id.problem('K-DOS-03', { what: `Zwei Einträge der Liste heißen ${quoted(id.text!)}`, remedy });
  const { code, kind } = named[list as keyof typeof named];
  return id.problem(code, {
    what: `Zwei Einträge heißen ${quoted(id.text!)}`,
    why: `schon in Zeile ${line}; jede ${kind} braucht im Artikel ihren eigenen Namen`,
    remedy,
  });
}

/** Every item whose key an earlier one has, with that one; what has no key is left out. */
export function* repeated<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | undefined,
): Generator<[again: Item, first: Item]> {
  const known = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = known.get(key);
    if (first === undefined) known.set(key, item);
    else yield [item, first];
  }
}
