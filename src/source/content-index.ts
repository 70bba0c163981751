import { collectionNames, type CollectionName, type DossierList } from '../schema/fields.ts';
import { Field } from './field.ts';
import type { SourceFile } from './source-file.ts';

/**
 * All sheets together, and which names there are. An entry exists as soon as its file does, so that
 * a fault in one file is not reported again by every file that refers to it.
 */
export interface ContentIndex {
  sheets: readonly SourceFile[];
  /** The content folder, as editors name it. */
  folder: string;
  /** The fields of dossier.yaml; undefined if it is missing or cannot be read. */
  root: Field | undefined;
  /** The ids of a collection. */
  ids(collection: CollectionName): ReadonlySet<string>;
  /** The ids of a list in dossier.yaml; undefined if it cannot be read. */
  listed(list: DossierList): ReadonlySet<string> | undefined;
  /** The entry with this id, as far as it can be read. */
  entry(collection: CollectionName, id: string): Field | undefined;
  /** Whether every entry of a collection can be read: only then does it mean something that one is missing. */
  isComplete(collection: CollectionName): boolean;
  /** All entries of a collection that can be read. */
  entries(collection: CollectionName): Field[];
}

/** Puts the sheets in order; `folder` is the content folder as editors name it. */
export function indexContent(sheets: readonly SourceFile[], folder = 'content'): ContentIndex {
  const byCollection = new Map(
    collectionNames.map((name) => [name, sheets.filter((sheet) => sheet.collection === name)]),
  );
  const ids = new Map([...byCollection].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  const entries = new Map(
    [...byCollection].map(([name, list]) => [
      name,
      new Map(list.filter(isReadable).map((sheet) => [sheet.id, Field.root(sheet)])),
    ]),
  );
  const sheet = sheets.find(({ collection, data }) => collection === 'dossier' && data !== undefined);
  const root = sheet && Field.root(sheet);
  return {
    sheets,
    folder,
    root,
    ids: (collection) => ids.get(collection)!,
    listed: (list) => (root && isReadable(root.sheet) ? idsOf(root.at(list)) : undefined),
    entry: (collection, id) => entries.get(collection)!.get(id),
    isComplete: (collection) => byCollection.get(collection)!.every(isReadable),
    entries: (collection) => [...entries.get(collection)!.values()],
  };
}

/** What was put right to be read says nothing that other files could rely on. */
const isReadable = ({ data, problems }: SourceFile): boolean =>
  data !== undefined && !problems.some(({ code }) => code.startsWith('K-YML'));

const idsOf = (list: Field): Set<string> => new Set(list.items.flatMap((item) => item.at('id').text ?? []));
