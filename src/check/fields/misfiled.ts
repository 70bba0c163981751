import { collectionNames, type CollectionName } from '../../schema/fields.ts';
import { schemas } from '../../schema/index.ts';
import { Field } from '../../source/field.ts';
import { type Problem, problemAt, wholeFile } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { defOf, isOptional, unwrap } from '../../source/walk.ts';
import { quoted } from '../../source/problems/words.ts';

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
