import {
  defOf,
  isOptional,
  unwrap,
  metaOf,
  collectionNames,
  type CollectionName,
} from '../../schema/meta.ts';
import { schemas } from '../../schema/index.ts';
import { Field, type ContentIndex, fieldsOf } from '../../source/field.ts';
import { type Problem, problemAt, wholeFile, quoted, plural, example } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { countWords } from '../../schema/article-defaults.ts';

/** A file in the wrong folder: told once, instead of every field that is missing or unknown there. */
export function misfiled(file: SourceFile, index: ContentIndex): Problem | undefined {
  if (file.collection === 'dossier' || file.collection === 'articles') return undefined;
  const keys = Field.root(file).keys;
  const strange = keys.filter((key) => !(key in shapeOf(file.collection as CollectionName)));
  if (strange.length < 2) return undefined;
  const home = collectionNames.find((name) => name !== 'articles' && fits(keys, shapeOf(name)));
  return (
    home &&
    problemAt(file.path, wholeFile, 'K-NAM-09', {
      what: `Die Datei liegt im falschen Ordner: ihre Felder (${strange.slice(0, 3).join(', ')}) sind die eines Eintrags aus ${quoted(home)}`,
      remedy: `nach ${index.folder}/${home} verschieben`,
    })
  );
}

type Shape = NonNullable<ReturnType<typeof defOf>['shape']>;

/** The fields of a collection; none where they depend on the kind of entry. */
const shapeOf = (name: CollectionName): Shape => defOf(unwrap(schemas[name])).shape ?? {};

/** Whether an entry has every field that must be there and no other than may be. */
const fits = (keys: readonly string[], shape: Shape): boolean =>
  Object.keys(shape).length > 0 &&
  keys.every((key) => key in shape) &&
  Object.entries(shape).every(([key, schema]) => keys.includes(key) || isOptional(schema));

/** Texts for which there is only so much room, as their schema says. */
export function* roomProblems(file: SourceFile): Generator<Problem> {
  for (const { field, schema } of fieldsOf(file)) {
    const { most = Infinity, mostWords = Infinity } = metaOf(schema);
    const text = field.text ?? '';
    const [length, words] = [Array.from(text).length, countWords(text)];
    if (words > mostWords)
      yield field.problem('K-AUS-08', {
        what: `${words} Wörter`,
        why:
          field.key === 'short' ? `in die Vergleichstafel passen ${mostWords}` : `Platz ist für ${mostWords}`,
        remedy: 'kürzen',
      });
    if (length > most)
      yield file.collection === 'charts'
        ? field.problem('K-SCH-10', {
            what: `${quoted(text)} hat ${length} Zeichen`,
            why: `neben der Linie ist Platz für ${most}`,
            remedy: 'kürzen',
          })
        : field.problem('K-FEL-19', {
            what: plural(length, 'Zeichen', 'Zeichen'),
            why: `Platz ist für ${most}`,
            remedy: 'kürzen',
          });
  }
}

/** Lists that hold the same twice: a word, or an id. */
export function* listProblems(file: SourceFile): Generator<Problem> {
  for (const { field: list, schema } of fieldsOf(file)) {
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
