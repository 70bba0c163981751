import { compareChronology, compareDates, compareText, dateOf } from '../values/date.ts';
import { parseNumber, quantityOf } from '../values/quantity.ts';
import { linkCorrections } from './corrections.ts';
import type {
  Actor,
  Article,
  Chart,
  Claim,
  Dossier,
  Event,
  Figure,
  Measure,
  Mention,
  Note,
  Option,
  Passage,
  Place,
  Question,
  Reference,
  Series,
  Source,
  Speaker,
  Records as Entry,
  WrittenArticle,
  WrittenDossier,
  WrittenMeasure,
} from './model.ts';
import { numberParts } from './parts.ts';

/**
 * Turns what editors wrote into linked objects.
 *
 * Expects content that the check has accepted: an id that leads nowhere throws.
 * Every list comes out in a total order that does not depend on the order of files.
 */
export function link(written: WrittenDossier): Dossier {
  const sources = index(written.sources, ({ id, data }): Source => ({ id, entry: data, part: 1 }));
  const places = index(written.places, ({ id, data }): Place => ({ id, entry: data, events: [] }));
  const actors = linkActors(written.actors);
  const measures = linkMeasures(written, { sources, actors });
  const questions = linkQuestions(written, { sources, measures });
  const events = linkEvents(written, { sources, places, actors });
  const known: Known = { sources, places, actors, measures, questions, events };
  const articles = written.articles.map((article) => linkArticle(article, known)).sort(byPublication);
  for (const article of articles) enter(article);
  const corrections = linkCorrections(articles, [...events.values()], [...measures.values()]);
  const dossier: Dossier = {
    corrections,
    entry: written.dossier,
    articles,
    questions: [...questions.values()].sort(byOrder),
    events: [...events.values()].sort(byTime),
    actors: [...actors.values()].sort(byName),
    measures: [...measures.values()].sort(byGroup(written.dossier.groups)),
    charts: written.charts.map(({ id, data }) => linkChart(id, data, known, articles)).sort(byOrder),
    sources: [...sources.values()].sort(
      (a, b) => collator.compare(a.entry.title, b.entry.title) || compareText(a.id, b.id),
    ),
    places: [...places.values()].sort(byName),
  };
  numberParts(dossier);
  return dossier;
}

/** What is linked by its id. */
interface Known {
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, Place>;
  actors: ReadonlyMap<string, Actor>;
  measures: ReadonlyMap<string, Measure>;
  questions: ReadonlyMap<string, Question>;
  events: ReadonlyMap<string, Event>;
}

const collator = new Intl.Collator('de-DE');

const byName = (a: Actor | Place, b: Actor | Place): number =>
  collator.compare(a.entry.name, b.entry.name) || compareText(a.id, b.id);

const byOrder = (a: Question | Chart, b: Question | Chart): number =>
  a.entry.order - b.entry.order || compareText(a.id, b.id);

/** Publication, then name of the file. */
const byPublication = (a: Article, b: Article): number =>
  compareDates(a.published, b.published) || compareText(a.id, b.id);

const byTime = (a: Event, b: Event): number =>
  Number(a.date === undefined) - Number(b.date === undefined) ||
  (a.date && b.date ? compareChronology(a.date, b.date) : 0) ||
  compareText(a.id, b.id);

const byGroup = (groups: readonly Option[]) => {
  const place = new Map(groups.map(({ id }, at) => [id, at]));
  return (a: Measure, b: Measure): number =>
    (place.get(a.group.id) ?? 0) - (place.get(b.group.id) ?? 0) ||
    a.entry.order - b.entry.order ||
    compareText(a.id, b.id);
};

function index<Entry extends { id: string }, Linked>(
  entries: readonly Entry[],
  make: (entry: Entry) => Linked,
) {
  return new Map(entries.map((entry) => [entry.id, make(entry)]));
}

function get<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nothing is called ${id}; run the check first.`);
  return value;
}

function pick(list: readonly Option[], id: string): Option {
  const option = list.find((entry) => entry.id === id);
  if (!option) throw new Error(`Nothing in the list is called ${id}; run the check first.`);
  return option;
}

const all = <Value>(map: ReadonlyMap<string, Value>, ids: readonly string[] | undefined): Value[] =>
  (ids ?? []).map((id) => get(map, id));

const dayOf = (text: string | undefined) => (text === undefined ? undefined : dateOf(text).latest);

const dated = (text: string | undefined) => (text === undefined ? undefined : dateOf(text));

const voice = (actors: ReadonlyMap<string, Actor>, id: string): Speaker =>
  id === 'self' ? 'self' : get(actors, id);

function linkActors(entries: WrittenDossier['actors']) {
  const actors = index(entries, ({ id, data }): Actor => ({
    id,
    entry: data,
    partOf: undefined,
    parts: [],
    claims: [],
    carried: [],
    figures: [],
    events: [],
  }));
  for (const actor of actors.values()) {
    if (actor.entry.partOf === undefined) continue;
    actor.partOf = get(actors, actor.entry.partOf);
    actor.partOf.parts.push(actor);
  }
  return actors;
}

function linkMeasures(written: WrittenDossier, known: Pick<Known, 'sources' | 'actors'>) {
  const measures = index(written.measures, ({ id, data, table }): Measure => ({
    id,
    entry: data,
    group: pick(written.dossier.groups, data.group),
    figures: [],
    references: [],
    series: (data.series ?? []).map((entry) => linkSeries(entry, table ?? [], known)),
    corrections: [],
  }));
  for (const measure of measures.values())
    measure.references = measure.entry.references.map((entry): Reference => ({
      key: `${measure.id}/${entry.id}`,
      id: entry.id,
      entry,
      measure,
      quantity: quantityOf(entry.value),
      speaker: get(known.actors, entry.speaker),
      asOf: dated(entry.asOf),
      sources: all(known.sources, entry.sources),
      corrections: [],
    }));
  return measures;
}

function linkSeries(
  entry: Series['entry'],
  [columns = [], ...rows]: NonNullable<WrittenMeasure['table']>,
  known: Pick<Known, 'sources' | 'actors'>,
): Series {
  const column = columns.indexOf(entry.id);
  return {
    id: entry.id,
    entry,
    speaker: get(known.actors, entry.speaker),
    sources: all(known.sources, entry.sources),
    points: rows.flatMap((cells) => {
      const number = parseNumber(cells[column] ?? '');
      return number.ok ? [{ day: cells[0]!, value: number.value }] : [];
    }),
  };
}

function linkQuestions(written: WrittenDossier, known: Pick<Known, 'sources' | 'measures'>) {
  return index(written.questions, ({ id, data }): Question => ({
    id,
    entry: data,
    topic: pick(written.dossier.topics, data.topic),
    arose: dated(data.arose),
    measure: data.kind === 'quantity' ? get(known.measures, data.measure) : undefined,
    claims: [],
    sources: all(known.sources, data.outcome?.sources),
  }));
}

function linkEvents(written: WrittenDossier, known: Pick<Known, 'sources' | 'places' | 'actors'>) {
  const events = index(written.events, ({ id, data }): Event => ({
    id,
    entry: data,
    date: dated(data.date),
    reported: dated(data.reported),
    lane: pick(written.dossier.lanes, data.lane),
    place: data.place === undefined ? undefined : get(known.places, data.place),
    actors: all(known.actors, data.actors),
    became: undefined,
    mentions: [],
    sources: all(known.sources, data.sources),
    corrections: [],
    part: 1,
  }));
  for (const event of [...events.values()].sort(byTime)) {
    if (event.entry.became !== undefined) event.became = get(events, event.entry.became);
    event.place?.events.push(event);
    for (const actor of event.actors) actor.events.push(event);
  }
  return events;
}

/** What the records of an article are linked with. */
type Within = Known & { article: Article; passages: ReadonlyMap<string, Passage> };

const noStatements = () => ({ claims: [], figures: [], mentions: [], notes: [] });

function linkArticle({ id, data, body, root, marks, appears }: WrittenArticle, known: Known): Article {
  const article: Article = {
    id,
    entry: data,
    body,
    root,
    monogram: data.monogram,
    added: dayOf(data.added ?? data.publishAt),
    published: dateOf(data.published),
    appears,
    passages: [],
    ...noStatements(),
    corrections: [],
  };
  article.passages = marks.map(({ name, wording }, at): Passage => ({
    article,
    id: name,
    number: at + 1,
    wording,
    ...noStatements(),
  }));
  const passages = new Map(article.passages.map((passage) => [passage.id, passage]));
  const within: Within = { ...known, article, passages };
  article.figures = data.figures.map((entry) => linkFigure(entry, within));
  article.claims = data.claims.map((entry) => linkClaim(entry, within));
  article.mentions = data.events.map((entry): Mention => ({
    entry,
    article,
    passage: get(passages, entry.passage),
    event: get(known.events, entry.event),
    date: dated(entry.date),
  }));
  article.notes = data.notes.map((entry): Note => ({
    entry,
    article,
    passage: get(passages, entry.passage),
    sources: all(known.sources, entry.sources),
  }));
  return inReadingOrder(article);
}

/** What claims and figures have alike. */
const said = <Kind extends 'claim' | 'figure'>(
  entry: Entry[Kind],
  { article, passages, actors }: Within,
) => ({
  key: `${article.id}/${entry.id}`,
  id: entry.id,
  entry,
  article,
  passage: get(passages, entry.passage),
  speaker: voice(actors, entry.speaker),
  via: all(actors, entry.via),
  corrections: [],
  part: 1,
});

const linkFigure = (entry: Entry['figure'], within: Within): Figure => ({
  ...said<'figure'>(entry, within),
  measure: get(within.measures, entry.measure),
  quantity: quantityOf(entry.value),
  asOf: dated(entry.asOf),
  sources: all(within.sources, entry.sources),
});

function linkClaim(entry: Entry['claim'], within: Within): Claim {
  const question = entry.question === undefined ? undefined : get(within.questions, entry.question);
  const claim = said<'claim'>(entry, within);
  return {
    ...claim,
    question,
    ...answerOf(entry.answer, question, within.article),
    origin: entry.origin === undefined ? claim.speaker : get(within.actors, entry.origin),
    sources: all(within.sources, entry.outcome?.sources),
  };
}

function answerOf(
  answer: Entry['claim']['answer'],
  question: Question | undefined,
  article: Article,
): Pick<Claim, 'step' | 'option' | 'figure'> {
  const none = { step: undefined, option: undefined, figure: undefined };
  switch (answer === undefined ? undefined : question?.entry.kind) {
    case undefined:
      return none;
    case 'scale':
      return { ...none, step: Number(answer) };
    case 'choice':
      return { ...none, option: pick(optionsOf(question), String(answer)) };
    case 'quantity':
      return { ...none, figure: article.figures.find((figure) => figure.id === answer) };
  }
}

const optionsOf = (question: Question | undefined): readonly Option[] =>
  question?.entry.kind === 'choice' ? question.entry.options : [];

/** Sorts what an article says by where it says it, and hangs it on its passages. */
function inReadingOrder(article: Article): Article {
  const byPlace = (a: { passage: Passage }, b: { passage: Passage }) => a.passage.number - b.passage.number;
  for (const kind of ['claims', 'figures', 'mentions', 'notes'] as const)
    for (const record of article[kind].sort(byPlace))
      (record.passage[kind] as (typeof record)[]).push(record);
  return article;
}

/** Enters an article's claims, figures and mentions at what they speak of. */
function enter(article: Article): void {
  for (const claim of article.claims) {
    claim.question?.claims.push(claim);
    if (claim.speaker !== 'self') claim.speaker.claims.push(claim);
    for (const actor of claim.via) actor.carried.push(claim);
  }
  for (const figure of article.figures) {
    figure.measure.figures.push(figure);
    if (figure.speaker !== 'self') figure.speaker.figures.push(figure);
  }
  for (const mention of article.mentions) mention.event.mentions.push(mention);
}

function linkChart(id: string, entry: Chart['entry'], known: Known, articles: Article[]): Chart {
  return {
    id,
    entry,
    measures: all(known.measures, entry.measures),
    asOf: dated(entry.asOf),
    emphasis: new Set(entry.emphasis.map((name) => known.measures.get(name) ?? get(known.actors, name))),
    articles,
    sources: all(known.sources, entry.sources),
  };
}
