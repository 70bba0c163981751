import { collectionNames, type CollectionName } from '../../schema/meta.ts';
import type { WrittenDossier } from '../../domain/model.ts';
import { decode } from '../../source/files/decode.ts';
import { parseFile, type Entry, entryOf, writeDossier } from '../../source/parse-file.ts';

/** The committed bytes of files that are different now or gone, by path below the content folder; none for a new file. */
export type Committed = ReadonlyMap<string, Uint8Array>;

/** The dossier with nothing but those entries, as they were; one that our schemas cannot read is left out. */
export function committedDossier(committed: Committed, { dossier }: WrittenDossier): WrittenDossier {
  const root: Entry = { collection: 'dossier', written: { id: 'dossier', data: dossier } };
  const entries = [...committed].flatMap(([path, bytes]) => committedEntry(path, bytes) ?? []);
  return writeDossier([root, ...entries])!;
}

function committedEntry(path: string, bytes: Uint8Array): Entry | undefined {
  const [, folder, id, ending] = /^([a-z]+)\/([^/]+)\.(md|yaml)$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || id === undefined || (collection === 'articles') !== (ending === 'md')) return undefined;
  return entryOf(parseFile({ file: path, collection, id, text: decode(bytes, path).text }));
}

/** The dossier as it was: what is different now or gone is put back. What is new stays. */
export function restored(before: WrittenDossier, now: WrittenDossier): WrittenDossier {
  const putBack = (name: CollectionName) => {
    const old = new Set(before[name].map(({ id }) => id));
    return [...before[name], ...now[name].filter(({ id }) => !old.has(id))];
  };
  return {
    ...now,
    ...Object.fromEntries(collectionNames.map((name) => [name, putBack(name)])),
  };
}
