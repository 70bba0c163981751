import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  Actor,
  Article,
  Chart,
  Claim,
  Dossier,
  Event,
  Figure,
  Note,
  Passage,
  Place,
  Question,
  Speaker,
} from '../domain/model.ts';
import { formatDate } from '../format/date.ts';
import { findMarks } from '../markdown/marks.ts';
import { routes } from '../routes.ts';
import { noteKinds } from '../schema/article.ts';
import { comparisonText } from '../text/pages/comparison.ts';
import { searchKinds, searchText as words, type SearchKind } from '../text/pages/search.ts';
import { capital } from '../text/words.ts';
import { claimAnswer, valueInWords } from './record/answer.ts';
import { withoutBase } from './data/export.ts';
import { articleName, attributionByName, genreOf, outletOf } from './names.ts';
import { saying } from './record/claim.ts';
import { spellingsOf } from './spellings.ts';
import { waysIn } from './ways.ts';

/** One thing the search can find. */
export interface SearchRecord {
  kind: SearchKind;
  /** As the data files name it, `article/claim`; of a paragraph or a remark, its article. */
  id: string;
  /** Where it leads, without the path the site is served under. */
  address: string;
  title: string;
  /** What the result shows. */
  text: string;
  /** Where it stands, in words. */
  place: string;
  /** Words it is found by besides, such as other spellings of names. */
  also: string[];
  /** Ids of the articles and actors it belongs to. */
  articles: string[];
  actors: string[];
}

/** The search page. */
export type SearchView = ReturnType<typeof searchView>;

export const searchView = (dossier: Dossier) => ({
  kinds: Object.entries(searchKinds).map(([id, label]) => ({ id, label })),
  articles: dossier.articles.map((article) => ({
    id: article.id,
    label: `${article.monogram} · ${articleName(article)}`,
  })),
  actors: dossier.actors.map(({ id, entry }) => ({ id, label: entry.name })),
  /** Where the index lies. */
  index: routes.file('pagefind/'),
  base: routes.home(),
  /** Whether there is nothing to be found yet. */
  empty:
    dossier.articles.length + dossier.events.length + dossier.questions.length + dossier.actors.length === 0,
  ways: waysIn(dossier),
});

/** Everything the search can find, in a fixed order; src/cli/search makes the index of it. */
export function searchRecords(dossier: Dossier): SearchRecord[] {
  const { articles, actors, charts, events, questions, places } = dossier;
  const found = [
    ...articles.flatMap((article) => [
      articleRecord(article),
      ...paragraphRecords(article),
      ...article.claims.map(claimRecord),
      ...article.figures.map(figureRecord),
      ...article.notes.map(noteRecord),
    ]),
    ...events.map(eventRecord),
    ...questions.map(questionRecord),
    ...charts.map(chartRecord),
    ...actors.map(actorRecord),
  ];
  return found.map((record) => withNames(record, actors, places));
}

/** The record with all spellings of whom and what it names, so that it is found by each of them. */
function withNames(record: SearchRecord, actors: readonly Actor[], places: readonly Place[]): SearchRecord {
  const text = [record.kind === 'artikel' ? '' : record.title, record.text, ...record.also].join(' ');
  const named = actors.filter((actor) => record.actors.includes(actor.id) || isNamed(actor, text));
  return {
    ...record,
    also: [...record.also, ...named.flatMap(allNames), ...placeNames(text, places)],
    actors: named.map(({ id }) => id),
  };
}

/** A stretch of a body that is one result: paragraphs, an item, a row of a table, a footnote. */
interface Stretch {
  text: string;
  passages: string[];
  footnote?: string;
  /** Of a paragraph without passages, which leads where the one before it does. */
  isBetween?: boolean;
}

/** Paragraphs that lead to one place are one result up to this many letters: more are found no better. */
const mostLetters = 600;

/** An article as a whole, found by its title and by the name of its outlet. */
const articleRecord = (article: Article): SearchRecord => ({
  kind: 'artikel',
  id: article.id,
  address: withoutBase(routes.article(article.id)),
  title: article.entry.title,
  text: `${[genreOf(article), outletOf(article), formatDate(article.published)].join(', ')}.`,
  place: articleName(article),
  also: [article.entry.title],
  articles: [article.id],
  actors: [],
});

function paragraphRecords(article: Article): SearchRecord[] {
  const stretches = article.root.children.flatMap(stretchesOf).reduce(joined, []);
  const numbers = new Map(article.passages.map((passage) => [passage.id, passage]));
  let last: Passage | undefined;
  return stretches.map(({ text, passages, footnote }) => {
    const passage = numbers.get(passages[0] ?? '') ?? last;
    last = numbers.get(passages.at(-1) ?? '') ?? last;
    return {
      kind: 'artikel',
      id: article.id,
      address: withoutBase(routes.article(article.id, footnote ?? passage?.id)),
      title: article.entry.title,
      text,
      place: footnote ? words.footnote(articleName(article)) : placeOf(article, passage),
      also: [],
      articles: [article.id],
      actors: [],
    };
  });
}

function joined(all: Stretch[], next: Stretch): Stretch[] {
  const last = all.at(-1);
  if (last?.isBetween && next.isBetween && last.text.length + next.text.length < mostLetters)
    last.text += ` ${next.text}`;
  else all.push(next);
  return all;
}

function stretchesOf(block: RootContent): Stretch[] {
  switch (block.type) {
    case 'list':
      return block.children.map(stretchOf);
    case 'table':
      return block.children.map((row) => ({
        ...stretchOf(row),
        text: row.children.map((cell) => toString(cell)).join(' '),
      }));
    case 'footnoteDefinition':
      return [{ ...stretchOf(block), footnote: footnoteId(block) }];
    case 'heading':
    case 'paragraph':
    case 'blockquote':
      return [stretchOf(block)]
        .filter(({ text }) => text !== '')
        .map((one) => ({ ...one, isBetween: block.type === 'paragraph' && one.passages.length === 0 }));
    default:
      return [];
  }
}

function stretchOf(node: Nodes): Stretch {
  const root: Root = { type: 'root', children: [node as RootContent] };
  return {
    text: toString(node, { includeImageAlt: false }),
    passages: findMarks(root).map(({ name }) => name),
  };
}

/** The id that the renderer of the body gives it. */
const footnoteId = ({ identifier }: FootnoteDefinition): string => `fn-${identifier.toLowerCase()}`;

const claimRecord = (claim: Claim): SearchRecord => {
  const { entry, article, passage, question, speaker, via, origin } = claim;
  const speakers = actorsOf(speaker, ...via, origin);
  const answer = claimAnswer(claim);
  return {
    kind: 'aussage',
    id: claim.key,
    address: addressOf(passage),
    title: entry.short,
    text: `${saying(claim)}: ${entry.paraphrase}`,
    place: placeOf(article, passage),
    also: [entry.quote ?? '', question?.entry.question ?? '', answer ?? '', passage.wording],
    articles: [article.id],
    actors: speakers.map(({ id }) => id),
  };
};

const figureRecord = (figure: Figure): SearchRecord => {
  const { entry, article, passage, measure, speaker, via } = figure;
  const speakers = actorsOf(speaker, ...via);
  return {
    kind: 'zahl',
    id: figure.key,
    address: addressOf(passage),
    title: `${measure.entry.name}: ${valueInWords(figure)}`,
    text: [`${capital(attributionByName(figure))}: ${measure.entry.counts}.`, entry.note]
      .filter(Boolean)
      .join(' '),
    place: placeOf(article, passage),
    also: [entry.value, passage.wording, measure.group.label],
    articles: [article.id],
    actors: speakers.map(({ id }) => id),
  };
};

const noteRecord = ({ entry, article, passage }: Note): SearchRecord => ({
  kind: 'anmerkung',
  id: article.id,
  address: addressOf(passage),
  title: `${capital(noteKinds[entry.kind])}: ${passage.wording}`,
  text: entry.text,
  place: placeOf(article, passage),
  also: [],
  articles: [article.id],
  actors: [],
});

const eventRecord = ({ id, entry, date, place, lane, actors, mentions, part }: Event): SearchRecord => ({
  kind: 'ereignis',
  id,
  address: withoutBase(routes.event({ id, part })),
  title: entry.title,
  text: [entry.text, entry.note].filter(Boolean).join(' '),
  place: [date ? formatDate(date) : comparisonText.note.dateUnknown, place?.entry.name]
    .filter(Boolean)
    .join(', '),
  also: [lane.label, place?.entry.name ?? '', ...mentions.map(({ passage }) => passage.wording)],
  articles: [...new Set(mentions.map(({ article }) => article.id))],
  actors: actors.map((actor) => actor.id),
});

const questionRecord = ({ id, entry, topic, claims }: Question): SearchRecord => ({
  kind: 'frage',
  id,
  address: withoutBase(routes.question(id)),
  title: entry.question,
  text: [entry.difference.note, entry.outcome?.text].filter(Boolean).join(' '),
  place: topic.label,
  also: [
    entry.short,
    topic.label,
    ...(entry.kind === 'choice' ? entry.options.map(({ label }) => label) : []),
    ...(entry.difference.kind === 'contradiction' ? [comparisonText.differences.contradiction] : []),
  ],
  articles: [...new Set(claims.map(({ article }) => article.id))],
  actors: [...new Set(claims.flatMap(({ speaker }) => (speaker === 'self' ? [] : speaker.id)))],
});

const chartRecord = ({ id, entry, measures }: Chart): SearchRecord => ({
  kind: 'diagramm',
  id,
  address: withoutBase(routes.chart(id)),
  title: entry.title,
  text: [`${entry.subtitle}.`, entry.note, entry.interest].join(' '),
  place: [...new Set(measures.map(({ group }) => group.label))].join(', '),
  also: measures.map((measure) => measure.entry.name),
  articles: [...new Set(measures.flatMap(({ figures }) => figures.map(({ article }) => article.id)))],
  actors: [],
});

const actorRecord = (actor: Actor): SearchRecord => ({
  kind: 'akteur',
  id: actor.id,
  address: withoutBase(routes.actor(actor.id)),
  title: actor.entry.name,
  text: [actor.entry.role, actor.entry.note].filter(Boolean).join('. '),
  place: actor.partOf?.entry.name ?? '',
  // Whoever looks for a name looks for its bearer first.
  also: allNames(actor).map((name) => `${name} ${name} ${name}`),
  articles: [
    ...new Set([...actor.claims, ...actor.carried, ...actor.figures].map(({ article }) => article.id)),
  ],
  actors: [actor.id],
});

const addressOf = ({ article, id }: Passage): string => withoutBase(routes.article(article.id, id));

const placeOf = (article: Article, passage: Passage | undefined): string =>
  passage ? words.place(articleName(article), passage.number) : articleName(article);

const actorsOf = (...speakers: Speaker[]): Actor[] => [
  ...new Set(speakers.filter((speaker) => speaker !== 'self')),
];

const names = ({ entry }: Actor): string[] => [entry.name, ...entry.spellings];

/** What tells that a text names an actor: of people also the last name alone. */
const isNamed = (actor: Actor, text: string): boolean => {
  const last = actor.entry.kind === 'person' ? (actor.entry.name.split(' ').at(-1) ?? '') : '';
  return [...names(actor), last].some((name) => name !== '' && occurs(name, text));
};

/** What an actor is found by: people are spelled in many ways. */
const allNames = (actor: Actor): string[] =>
  actor.entry.kind === 'person' ? [...names(actor), ...spellingsOf(actor.entry.name)] : names(actor);

/** Other spellings of the places that a text names. */
const placeNames = (text: string, places: readonly Place[]): string[] =>
  places.flatMap(({ entry: { name, spellings } }) =>
    occurs(name, text) ? [...spellings, ...spellingsOf(name)] : [],
  );

/** Whether a name stands in a text as a word of its own, in the genitive too. */
function occurs(name: string, text: string): boolean {
  // Most names stand in no more than a few of many thousand texts, and an expression for each is dear.
  if (!text.includes(name)) return false;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${escaped}(?:s|’)?(?![\\p{L}])`, 'u').test(text);
}
