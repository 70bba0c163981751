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
import { type Problem, problemAt, wholeFile, quoted, plural } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { countWords } from '../../schema/article-defaults.ts';

/** A file in the wrong folder: told once, instead of every field that is missing or unknown there. */
export function misfiled(sheet: SourceFile, shelf: ContentIndex): Problem | undefined {
  if (sheet.collection === 'dossier' || sheet.collection === 'articles') return undefined;
  const keys = Field.root(sheet).keys;
  const strange = keys.filter((key) => !(key in shapeOf(sheet.collection as CollectionName)));
  if (strange.length < 2) return undefined;
  const home = collectionNames.find((name) => name !== 'articles' && fits(keys, shapeOf(name)));
  return (
    home &&
    problemAt(sheet.file, wholeFile, 'K-NAM-09', {
      what: `Die Datei liegt im falschen Ordner: ihre Felder (${strange.slice(0, 3).join(', ')}) sind die eines Eintrags aus ${quoted(home)}`,
      remedy: `nach ${shelf.folder}/${home} verschieben`,
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
export function* roomProblems(sheet: SourceFile): Generator<Problem> {
  for (const { field, schema } of fieldsOf(sheet)) {
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
      yield sheet.collection === 'charts'
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
