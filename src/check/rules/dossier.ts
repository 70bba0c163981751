import type { Problem } from '../../source/problems/problem.ts';
import { problemAt, wholeFile } from '../../source/problems/problem.ts';
import type { Field } from '../../source/field.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { example, plural, quoted } from '../../source/problems/words.ts';
import { actorProblems } from './actors.ts';
import { articleCountProblems } from './article-count.ts';
import { findingProblems } from './findings.ts';
import { formerAddressProblems } from './addresses.ts';
import { chartProblems } from './charts.ts';
import { circleProblems } from './circles.ts';
import { eventProblems } from './events.ts';
import { percentProblems } from './percent.ts';
import { seriesProblems } from './series.ts';
import { dossierRoot } from './body/root.ts';

/** What must hold between the entries of a dossier. */
export function* dossierProblems(shelf: ContentIndex): Generator<Problem> {
  yield* monogramProblems(shelf);
  yield* listProblems(shelf);
  yield* orderProblems(shelf);
  yield* lengthProblems(shelf);
  yield* findingProblems(shelf);
  yield* formerAddressProblems(shelf);
  yield* actorProblems(shelf);
  yield* circleProblems(shelf);
  yield* eventProblems(shelf);
  yield* chartProblems(shelf);
  yield* percentProblems(shelf);
  yield* seriesProblems(shelf);
  yield* articleCountProblems(shelf);
  const root = dossierRoot(shelf);
  if (root && shelf.ids('articles').size === 0)
    yield problemAt(root.sheet.file, wholeFile, 'K-DOS-12', {
      what: 'Das Dossier hat noch keinen Artikel',
      remedy: `${shelf.folder}/articles/mein-artikel.md anlegen`,
    });
}

function* monogramProblems(shelf: ContentIndex): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const article of shelf.entries('articles').sort(byStanding)) {
    const field = article.at('monogram');
    if (field.text === undefined) continue;
    const owner = owners.get(field.text);
    if (owner)
      yield field.problem('K-DOS-01', {
        what: `Das Kürzel ${quoted(field.text)} trägt schon der Artikel ${quoted(owner)}`,
        remedy: 'zwei andere Großbuchstaben wählen',
      });
    else owners.set(field.text, article.sheet.id);
  }
}

/** What is published before what is a draft, the older before the newer: whoever comes last must give way. */
function byStanding(a: Field, b: Field): number {
  const standing = (article: Field) =>
    `${article.at('draft').value === true ? 1 : 0} ${article.at('published').text ?? ''}`;
  return standing(a) < standing(b) ? -1 : standing(a) > standing(b) ? 1 : 0;
}

/** Lists whose items have ids: options, references, the lists of the dossier. */
function* listProblems(shelf: ContentIndex): Generator<Problem> {
  const root = dossierRoot(shelf);
  const lists = [
    ...shelf.entries('questions').map((question) => question.at('options')),
    ...shelf.entries('measures').flatMap((measure) => [measure.at('references'), measure.at('series')]),
    ...(root ? ['topics', 'lanes', 'groups'].map((key) => root.at(key)) : []),
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const item of list.items.map((one) => one.at('id'))) {
      if (item.text === undefined) continue;
      if (seen.has(item.text))
        yield item.problem('K-DOS-03', {
          what: `Zwei Einträge der Liste heißen ${quoted(item.text)}`,
          remedy: example(`id: ${item.text}-2`),
        });
      seen.add(item.text);
    }
  }
}

function* orderProblems(shelf: ContentIndex): Generator<Problem> {
  const places = new Map<string, string>();
  const put = function* (entry: Field, room: string): Generator<Problem> {
    const field = entry.at('order');
    if (typeof field.value !== 'number') return;
    const key = `${room}/${field.value}`;
    const other = places.get(key);
    if (other)
      yield field.problem('K-DOS-07', {
        what: `Den Platz ${field.value} hat schon ${quoted(other)}`,
        remedy: 'einen freien Platz eintragen',
      });
    else places.set(key, entry.sheet.id);
  };
  for (const question of shelf.entries('questions')) yield* put(question, 'questions');
  for (const chart of shelf.entries('charts')) yield* put(chart, 'charts');
  for (const measure of shelf.entries('measures'))
    yield* put(measure, `measures/${measure.at('group').text}`);
}

/** Texts for which there is only so much room. */
function* lengthProblems(shelf: ContentIndex): Generator<Problem> {
  const root = dossierRoot(shelf);
  for (const question of shelf.entries('questions')) yield* tooLong(question.at('short'), 32);
  if (root) yield* tooLong(root.at('description'), 160);
}

function* tooLong(field: Field, most: number): Generator<Problem> {
  const length = Array.from(field.text ?? '').length;
  if (length > most)
    yield field.problem('K-FEL-19', {
      what: plural(length, 'Zeichen', 'Zeichen'),
      why: `Platz ist für ${most}`,
      remedy: 'kürzen',
    });
}
