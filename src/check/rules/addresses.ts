import type { Field, ContentIndex } from '../../source/field.ts';
import { type Problem, quoted } from '../../source/problem.ts';
import { repeated } from '../fields/lists.ts';

/** Former addresses that are taken: by something that stands there now, or by another former address. */
export function* formerAddressProblems(shelf: ContentIndex): Generator<Problem> {
  const articles = shelf.entries('articles');
  const removed = shelf.root?.at('removed').items ?? [];
  yield* taken(
    [
      ...articles.flatMap((article) => article.at('aliases').items),
      ...removed.flatMap((entry) => [entry.at('id'), ...entry.at('aliases').items]),
    ],
    new Map([...shelf.ids('articles')].map((id) => [id, `der Artikel ${quoted(id)}`])),
    (id) => `/artikel/${id}/`,
  );
  const questions = shelf.entries('questions');
  yield* taken(
    questions.flatMap((question) => question.at('aliases').items),
    new Map([...shelf.ids('questions')].map((id) => [id, `die Frage ${quoted(id)}`])),
    (id) => `/vergleich/${id}/`,
  );
  yield* taken(
    ['charts', 'measures'].flatMap((name) =>
      shelf.entries(name as 'charts').flatMap((entry) => entry.at('aliases').items),
    ),
    new Map([...shelf.ids('charts')].map((id) => [id, `das Schaubild ${quoted(id)}`])),
    (id) => `/zahlen/${id}/`,
  );
  const claims = articles.flatMap((article) => article.at('claims').items);
  yield* taken(
    [
      ...claims.flatMap((claim) => claim.at('aliases').items),
      ...articles.flatMap((article) => article.at('corrections').items).flatMap(withdrawn),
      ...removed.flatMap((entry) => entry.at('claims').items),
    ],
    new Map(articles.flatMap(claimSlugs)),
    (slug) => `/a/${slug}/`,
  );
}

const withdrawn = (correction: Field): Field[] => correction.at('withdrawn').items;

/** What stands behind /a/ for each claim of an article, with where it is. */
function claimSlugs(article: Field): [slug: string, where: string][] {
  const monogram = article.at('monogram').text?.toLowerCase();
  return article.at('claims').items.flatMap((claim): [string, string][] => {
    const id = claim.at('id').text;
    return monogram === undefined || id === undefined
      ? []
      : [[`${monogram}-${id}`, `die Aussage ${quoted(id)} in ${article.sheet.file}`]];
  });
}

function* taken(
  former: readonly Field[],
  present: ReadonlyMap<string, string>,
  addressOf: (name: string) => string,
): Generator<Problem> {
  for (const field of former) {
    const owner = present.get(field.text ?? '');
    if (owner !== undefined)
      yield field.problem('K-ADR-01', {
        what: `Unter ${addressOf(field.text!)} steht heute ${owner}`,
        why: 'eine frühere Adresse kann nicht zugleich eine gültige sein',
        remedy: 'die Zeile löschen oder den heutigen Eintrag umbenennen',
      });
  }
  const free = former.filter(({ text }) => text !== undefined && !present.has(text));
  for (const [again, first] of repeated(free, ({ text }) => text))
    yield again.problem('K-ADR-02', {
      what: `Die frühere Adresse ${addressOf(again.text!)} ist zweimal vergeben`,
      why: `auch in ${first.sheet.file}, ${first.name}`,
      remedy: 'an einer der beiden Stellen löschen',
    });
}
