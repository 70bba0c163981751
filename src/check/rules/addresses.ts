import type { CollectionName } from '../../schema/meta.ts';
import type { Field, ContentIndex } from '../../source/field.ts';
import { type Problem, quoted } from '../../source/problem.ts';
import { repeated } from '../fields/fields.ts';

/** Former addresses that are taken: by something that stands there now, or by another former address. */
export function* formerAddressProblems(index: ContentIndex): Generator<Problem> {
  const articles = index.entries('articles');
  const claims = articles.flatMap((article) => article.at('claims').items);
  const corrections = articles.flatMap((article) => article.at('corrections').items);
  const removed = index.root?.at('removed').items ?? [];
  const present = (name: CollectionName, noun: string) =>
    new Map([...index.ids(name)].map((id) => [id, `${noun} ${quoted(id)}`]));
  yield* taken(
    'artikel',
    [...aliasesOf(articles), ...removed.flatMap((entry) => [entry.at('id'), ...aliasesOf([entry])])],
    present('articles', 'der Artikel'),
  );
  yield* taken('vergleich', aliasesOf(index.entries('questions')), present('questions', 'die Frage'));
  yield* taken(
    'zahlen',
    aliasesOf([...index.entries('charts'), ...index.entries('measures')]),
    present('charts', 'das Schaubild'),
  );
  yield* taken(
    'a',
    [
      ...aliasesOf(claims),
      ...corrections.flatMap((correction) => correction.at('withdrawn').items),
      ...removed.flatMap((entry) => entry.at('claims').items),
    ],
    new Map(articles.flatMap(claimSlugs)),
  );
}

const aliasesOf = (entries: readonly Field[]): Field[] =>
  entries.flatMap((entry) => entry.at('aliases').items);

/** What stands behind /a/ for each claim of an article, with where it is. */
function claimSlugs(article: Field): [slug: string, where: string][] {
  const monogram = article.at('monogram').text?.toLowerCase();
  return article.at('claims').items.flatMap((claim): [string, string][] => {
    const id = claim.at('id').text;
    return monogram === undefined || id === undefined
      ? []
      : [[`${monogram}-${id}`, `die Aussage ${quoted(id)} in ${article.file.path}`]];
  });
}

function* taken(
  page: string,
  former: readonly Field[],
  present: ReadonlyMap<string, string>,
): Generator<Problem> {
  for (const field of former) {
    const owner = present.get(field.text ?? '');
    if (owner !== undefined)
      yield field.problem('K-ADR-01', {
        what: `Unter /${page}/${field.text!}/ steht heute ${owner}`,
        why: 'eine frühere Adresse kann nicht zugleich eine gültige sein',
        remedy: 'die Zeile löschen oder den heutigen Eintrag umbenennen',
      });
  }
  const free = former.filter(({ text }) => text !== undefined && !present.has(text));
  for (const [again, first] of repeated(free, ({ text }) => text))
    yield again.problem('K-ADR-02', {
      what: `Die frühere Adresse /${page}/${again.text!}/ ist zweimal vergeben`,
      why: `auch in ${first.file.path}, ${first.name}`,
      remedy: 'an einer der beiden Stellen löschen',
    });
}
