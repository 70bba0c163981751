import type { CollectionName } from '../../schema/meta.ts';
import { inWords, numberOf } from '../../values/german.ts';
import { type ContentIndex, Field } from '../../source/field.ts';
import { type Problem, problemAt, wholeFile, plural, quoted } from '../../source/problem.ts';
import { repeated } from '../fields/fields.ts';
import { formerAddressProblems } from './addresses.ts';
import { chartProblems } from './charts.ts';
import { percentProblems, seriesProblems } from './figures.ts';
import { findingProblems } from './findings.ts';

/** What must hold between the entries of a dossier. */
export function* dossierProblems(index: ContentIndex): Generator<Problem> {
  yield* monogramProblems(index);
  yield* orderProblems(index);
  yield* findingProblems(index);
  yield* formerAddressProblems(index);
  yield* spellingProblems(index);
  yield* circles(index, 'events', 'became');
  yield* circles(index, 'actors', 'partOf');
  yield* eventProblems(index);
  yield* chartProblems(index);
  yield* percentProblems(index);
  yield* seriesProblems(index);
  yield* articleCountProblems(index);
}

function* monogramProblems(index: ContentIndex): Generator<Problem> {
  const monograms = index
    .entries('articles')
    .sort(byStanding)
    .map((article) => article.at('monogram'));
  for (const [again, first] of repeated(monograms, ({ text }) => text))
    yield again.problem('K-DOS-01', {
      what: `Das Kürzel ${quoted(again.text!)} trägt schon der Artikel ${quoted(first.file.id)}`,
      remedy: 'zwei andere Großbuchstaben wählen',
    });
}

/** What is published before what is a draft, the older before the newer: whoever comes last must give way. */
function byStanding(a: Field, b: Field): number {
  const standing = (article: Field) =>
    `${article.at('draft').value === true ? 1 : 0} ${article.at('published').text ?? ''}`;
  return standing(a) < standing(b) ? -1 : standing(a) > standing(b) ? 1 : 0;
}

/** A place in the order of a page, or of a group of measures, that two entries have. */
function* orderProblems(index: ContentIndex): Generator<Problem> {
  const entries = (['questions', 'charts', 'measures'] as const).flatMap((name) => index.entries(name));
  const placeOf = (entry: Field) =>
    typeof entry.at('order').value === 'number'
      ? `${entry.file.collection}/${entry.at('group').text}/${String(entry.at('order').value)}`
      : undefined;
  for (const [again, first] of repeated(entries, placeOf))
    yield again.at('order').problem('K-DOS-07', {
      what: `Den Platz ${String(again.at('order').value)} hat schon ${quoted(first.file.id)}`,
      remedy: 'einen freien Platz eintragen',
    });
}

/** A spelling belongs to one actor, else nobody could tell whom a text means. */
function* spellingProblems(index: ContentIndex): Generator<Problem> {
  const spellings = index
    .entries('actors')
    .flatMap((actor) => [actor.at('name'), ...actor.at('spellings').items]);
  for (const [again, { file }] of repeated(spellings, ({ text }) => text?.toLowerCase())) {
    const spelling = quoted(again.text!);
    if (again.file !== file)
      yield again.problem('K-DOS-02', {
        what: `Auch ${quoted(file.id)} schreibt sich ${spelling}`,
        remedy: 'die Schreibung bei einem der beiden löschen oder ergänzen, etwa um den Vornamen',
      });
    // „Bild“ and „BILD“ of one actor are two spellings, of two actors a confusion.
    else if (again.text === Field.root(file).at('name').text)
      yield again.problem('K-DOS-02', {
        what: `Die Schreibung ${spelling} steht zweimal da`,
        remedy: 'einmal löschen',
      });
  }
}

/** Chains that lead back to where they began: what an event became, what an actor is part of. */
function* circles(index: ContentIndex, collection: CollectionName, key: string): Generator<Problem> {
  const told = new Set<string>();
  for (const entry of index.entries(collection)) {
    const chain = follow(index, collection, key, entry.file.id);
    if (!chain || told.has(entry.file.id)) continue;
    for (const id of chain) told.add(id);
    if (chain.length === 1)
      yield entry.at(key).problem('K-VER-04', {
        what: `${quoted(entry.file.id)} verweist auf sich selbst`,
        remedy: 'die Zeile löschen oder einen anderen Eintrag nennen',
      });
    else
      yield entry.at(key).problem('K-VER-05', {
        what: 'Die Verweise drehen sich im Kreis',
        why: [...chain, chain[0]].join(' → '),
        remedy: 'einen der Verweise löschen',
      });
  }
}

/** The ids of the circle that begins and ends at this one; undefined if there is none. */
function follow(
  index: ContentIndex,
  collection: CollectionName,
  key: string,
  start: string,
): string[] | undefined {
  const chain: string[] = [];
  for (let id: string | undefined = start; id !== undefined; id = index.entry(collection, id)?.at(key).text) {
    if (id === start && chain.length > 0) return chain;
    if (chain.includes(id)) return undefined;
    chain.push(id);
  }
  return undefined;
}

const counted = /(?<![\p{L}\p{N}])(\p{L}+|\d+)[ \u00a0](Artikeln?|Lesarten|Texten?)(?!\p{L})/gu;

/** No article, or words of dossier.yaml that say another number: nobody thinks of them when one is added. */
function* articleCountProblems(index: ContentIndex): Generator<Problem> {
  const root = index.root;
  if (!root) return;
  if (index.ids('articles').size === 0)
    yield problemAt(root.file.path, wholeFile, 'K-DOS-12', {
      what: 'Das Dossier hat noch keinen Artikel',
      remedy: `${index.folder}/articles/mein-artikel.md anlegen`,
    });
  const count = index.entries('articles').filter((article) => article.at('draft').value !== true).length;
  if (count === 0 || !index.isComplete('articles')) return;
  for (const field of ['kicker', 'title', 'lead', 'description'].map((key) => root.at(key)))
    for (const [wording, number, noun] of field.text?.matchAll(counted) ?? []) {
      const said = numberOf(number!);
      if (said === undefined || said === count) continue;
      yield field.problem('K-DOS-13', {
        what: `${quoted(wording)} steht hier, das Dossier hat aber ${plural(count, 'Artikel', 'Artikel')}`,
        remedy: `${quoted(`${inWords(count)} ${noun!}`)} schreiben oder den Satz ändern`,
      });
    }
}

/** Events that say one thing about themselves while articles say another. */
function* eventProblems(index: ContentIndex): Generator<Problem> {
  const mentioned = new Map<string, string>();
  for (const article of index.entries('articles'))
    for (const mention of article.at('events').items) {
      const id = mention.at('event').text;
      if (id !== undefined && !mentioned.has(id)) mentioned.set(id, article.file.id);
    }
  for (const event of index.entries('events')) {
    const by = mentioned.get(event.file.id);
    if (event.at('context').value === true && by !== undefined)
      yield event.at('context').problem('K-DOS-08', {
        what: 'Als Hintergrund gekennzeichnet, aber ein Artikel nennt es',
        why: `der Artikel ${quoted(by)}`,
        remedy: 'die Zeile context löschen',
      });
    if (isNot(event.at('context')) && by === undefined && index.isComplete('articles'))
      yield event.problem('K-DOS-08', {
        what: 'Kein Artikel nennt dieses Ereignis',
        remedy: 'context: true eintragen oder das Ereignis in einem Artikel nennen',
      });
    for (const key of ['became', 'becameText'])
      if (isNot(event.at('expected')) && event.at(key).value !== undefined)
        yield event.at(key).problem('K-DOS-09', {
          what: 'Nur aus Erwartetem kann etwas werden',
          why: 'dem Ereignis fehlt expected: true',
          remedy: `expected: true eintragen oder ${key} löschen`,
        });
  }
}

/** Left out or false; anything else that is not true has been told already. */
const isNot = ({ value }: Field): boolean => value === undefined || value === false;
