import { collectionNames, type CollectionName, defOf, partOf } from '../../schema/meta.ts';
import { idPattern } from '../../schema/fields.ts';
import { Field, fieldsOf, type ContentIndex } from '../../source/field.ts';
import { fold, nearest } from '../../values/nearest.ts';
import { type Problem, didYouMean, either, few, placeholderId, quoted } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** References that lead nowhere. */
export function* referenceProblems(file: SourceFile, index: ContentIndex): Generator<Problem> {
  for (const { field, schema } of fieldsOf(file)) {
    // The items of a list are fields of their own.
    const { refersTo, listedIn } = defOf(schema).type === 'array' ? {} : partOf(schema);
    if (refersTo) yield* unknownEntry(field, refersTo, index);
    if (listedIn) yield* unlisted(field, listedIn, index);
  }
  if (file.collection === 'articles' || file.collection === 'measures')
    yield* concerned(Field.root(file), index);
}

function* unknownEntry(field: Field, collection: CollectionName, index: ContentIndex): Generator<Problem> {
  const id = field.text;
  if (id === undefined || index.ids(collection).has(id)) return;
  if (id === 'self') return;
  if (id === placeholderId) {
    yield unfilled(field, collection, index);
    return;
  }
  const near = named(id, collection, index) ?? nearest(id, index.ids(collection));
  yield field.problem('K-VER-01', {
    what: `${quoted(id)} gibt es in ${index.folder}/${collection} nicht`,
    why: near ? undefined : elsewhere(id, index),
    remedy:
      didYouMean(near) ??
      `die Datei ${index.folder}/${collection}/${fold(id)}${collection === 'articles' ? '.md' : '.yaml'} anlegen${idPattern.test(id) ? '' : ` und hier ${fold(id)} eintragen`}`,
  });
}

/** Where an import could not tell who or what it is; nobody should make a file of that name. */
function unfilled(field: Field, collection: CollectionName, index: ContentIndex): Problem {
  const [known] = [...index.ids(collection)].sort();
  return field.problem('K-VER-01', {
    what: `${quoted(placeholderId)} steht noch da`,
    why: `hierher gehört eine Kennung aus ${index.folder}/${collection}`,
    remedy: `die Kennung eintragen${known === undefined ? '' : `, z. B. ${known}`}; gibt es den Eintrag noch nicht, legt ihn npm run new -- ${collection.slice(0, -1)} an`,
  });
}

/** The id of an entry that is called so, by its name, its title or another spelling. */
function named(text: string, collection: CollectionName, index: ContentIndex): string | undefined {
  const wanted = fold(text);
  return index
    .entries(collection)
    .find((entry) =>
      [
        ...['name', 'title', 'question', 'short'].map((key) => entry.at(key)),
        ...entry.at('spellings').items,
      ].some((name) => name.text !== undefined && fold(name.text) === wanted),
    )?.file.id;
}

/** A hint when the id exists, only in another folder. */
function elsewhere(id: string, index: ContentIndex): string | undefined {
  const other = collectionNames.find((collection) => index.ids(collection).has(id));
  return other && `eine Datei dieses Namens liegt in ${index.folder}/${other}`;
}

function* unlisted(
  field: Field,
  list: 'topics' | 'lanes' | 'groups',
  index: ContentIndex,
): Generator<Problem> {
  const known = index.listed(list);
  const id = field.text;
  if (id === undefined || known === undefined || known.has(id)) return;
  yield field.problem('K-VER-02', {
    what: `${quoted(id)} steht nicht in der Liste „${list}“ von ${index.folder}/dossier.yaml`,
    why: known.size > 0 ? `dort stehen ${few([...known].sort()).join(', ')}` : undefined,
    remedy:
      didYouMean(nearest(id, known)) ?? `einen der Einträge wählen: ${either([...known].sort().slice(0, 6))}`,
  });
}

/** What a correction concerns: of a measure its own references; of an article its claims and figures, or an event. */
function* concerned(entry: Field, index: ContentIndex): Generator<Problem> {
  const isMeasure = entry.file.collection === 'measures';
  const lists = isMeasure ? ['references'] : ['claims', 'figures'];
  const known = new Set([
    ...lists.flatMap((list) => entry.at(list).items.flatMap((item) => item.at('id').text ?? [])),
    ...(isMeasure ? [] : index.ids('events')),
  ]);
  const [no, instead] = isMeasure
    ? ['kein Vergleichswert dieser Größe', 'die id eines Eintrags unter references eintragen']
    : [
        'weder Aussage noch Zahl dieses Artikels noch ein Ereignis',
        'die id einer Aussage oder Zahl des Artikels oder eines Ereignisses eintragen',
      ];
  for (const field of entry.at('corrections').items.flatMap((item) => item.at('concerns').items))
    if (field.text !== undefined && !known.has(field.text))
      yield field.problem('K-VER-01', {
        what: `${quoted(field.text)} ist ${no}`,
        remedy: didYouMean(nearest(field.text, known)) ?? instead,
      });
}
