import type {
  ActorEntry,
  ArticleEntry,
  ChartEntry,
  DossierEntry,
  EventEntry,
  MeasureEntry,
  PlaceEntry,
  QuestionEntry,
  SourceEntry,
} from '../schema/index.ts';
import type { DateSpan, Day } from '../values/date.ts';
import type { Quantity } from '../values/quantity.ts';

/** What the written entries mean: objects linked both ways. `link` builds them, nothing else does. */

export type Records = {
  claim: ArticleEntry['claims'][number];
  figure: ArticleEntry['figures'][number];
  mention: ArticleEntry['events'][number];
  note: ArticleEntry['notes'][number];
  correction: ArticleEntry['corrections'][number];
  reference: MeasureEntry['references'][number];
  series: NonNullable<MeasureEntry['series']>[number];
};

export interface Source {
  id: string;
  entry: SourceEntry;
  /** The page of the list on which it stands, 1 for the first; so with figures and events. */
  part: number;
}

export interface Place {
  id: string;
  entry: PlaceEntry;
  events: Event[];
}

export interface Actor {
  id: string;
  entry: ActorEntry;
  partOf: Actor | undefined;
  parts: Actor[];
  /** Claims the actor makes, in any article. */
  claims: Claim[];
  /** Claims that reached an article through the actor. */
  carried: Claim[];
  figures: Figure[];
  events: Event[];
}

/** Who speaks: an actor, or the article in its own voice. */
export type Speaker = Actor | 'self';

export interface Passage {
  article: Article;
  /** The name in the body; the element's id on the article's page. */
  id: string;
  /** Running number in the body, 1 for the first. */
  number: number;
  wording: string;
  claims: Claim[];
  figures: Figure[];
  mentions: Mention[];
  notes: Note[];
}

export interface Claim {
  /** `<article>/<claim>`, unique in the dossier. */
  key: string;
  id: string;
  entry: Records['claim'];
  article: Article;
  passage: Passage;
  question: Question | undefined;
  /** Answer to a scale question: 1 to 5. */
  step: number | undefined;
  /** Answer to a choice question. */
  option: Option | undefined;
  /** Answer to a quantity question. */
  figure: Figure | undefined;
  speaker: Speaker;
  via: Actor[];
  /** Who the claim goes back to, as far as known. */
  origin: Speaker;
  sources: Source[];
  corrections: Correction[];
  /** The page of its question on which it stands. */
  part: number;
}

export interface Figure {
  key: string;
  id: string;
  entry: Records['figure'];
  article: Article;
  passage: Passage;
  measure: Measure;
  quantity: Quantity;
  speaker: Speaker;
  via: Actor[];
  asOf: DateSpan | undefined;
  sources: Source[];
  corrections: Correction[];
  part: number;
}

/** A value of a measure from outside the articles. */
export interface Reference {
  key: string;
  id: string;
  entry: Records['reference'];
  measure: Measure;
  quantity: Quantity;
  speaker: Actor;
  asOf: DateSpan | undefined;
  sources: Source[];
  corrections: Correction[];
}

/** Many values of one speaker, in order of their days. */
export interface Series {
  id: string;
  entry: Records['series'];
  speaker: Actor;
  sources: Source[];
  points: { day: Day; value: number }[];
}

export interface Mention {
  entry: Records['mention'];
  article: Article;
  passage: Passage;
  event: Event;
  /** What the article's own words for the time were resolved to. */
  date: DateSpan | undefined;
}

export interface Note {
  entry: Records['note'];
  article: Article;
  passage: Passage;
  sources: Source[];
}

/** What was wrong and is right now; it stands in the file of what it corrects. */
export interface Correction {
  /** Fragment of its entry among the corrections; lasting, because they are only ever added. */
  id: string;
  entry: Pick<Records['correction'], 'wrong' | 'right' | 'withdrawn'>;
  date: DateSpan;
  of: { article: Article } | { event: Event } | { measure: Measure };
  claims: Claim[];
  figures: Figure[];
  events: Event[];
  references: Reference[];
}

export interface Article {
  id: string;
  entry: ArticleEntry;
  body: string;
  monogram: string;
  published: DateSpan;
  /** The day it appeared in this dossier; undefined where nobody says so. */
  added: Day | undefined;
  /** The day it will appear; only in a preview, and only while it is held back. */
  appears: Day | undefined;
  /** In reading order. */
  passages: Passage[];
  claims: Claim[];
  figures: Figure[];
  mentions: Mention[];
  notes: Note[];
  corrections: Correction[];
}

export interface Option {
  id: string;
  label: string;
}

export interface Question {
  id: string;
  entry: QuestionEntry;
  topic: Option;
  arose: DateSpan | undefined;
  measure: Measure | undefined;
  /** In order of the articles' publication, then of the body. */
  claims: Claim[];
  sources: Source[];
}

export interface Event {
  id: string;
  entry: EventEntry;
  date: DateSpan | undefined;
  reported: DateSpan | undefined;
  lane: Option;
  place: Place | undefined;
  actors: Actor[];
  became: Event | undefined;
  mentions: Mention[];
  sources: Source[];
  /** Its own, and those of articles that concern it. */
  corrections: Correction[];
  part: number;
}

export interface Measure {
  id: string;
  entry: MeasureEntry;
  group: Option;
  figures: Figure[];
  references: Reference[];
  series: Series[];
  corrections: Correction[];
}

export interface Chart {
  id: string;
  entry: ChartEntry;
  measures: Measure[];
  asOf: DateSpan | undefined;
  /** What the title speaks of. */
  emphasis: ReadonlySet<Measure | Actor>;
  /** All articles, in order of publication: a chart over time shows when they appeared. */
  articles: Article[];
  sources: Source[];
}

export interface Dossier {
  entry: DossierEntry;
  /** In order of publication. */
  articles: Article[];
  /** In the editors' order. */
  questions: Question[];
  /** In order of time; undated ones last. */
  events: Event[];
  /** By name. */
  actors: Actor[];
  /** By group, then in the editors' order. */
  measures: Measure[];
  /** In the editors' order. */
  charts: Chart[];
  sources: Source[];
  places: Place[];
  /** Of articles, events and measures; the newest first. */
  corrections: Correction[];
}

/** A stretch of an article's body that an editor marked: `[wording](#name)`. */
export interface Mark {
  name: string;
  wording: string;
}

/** An entry as an editor wrote it, under the name of its file. */
export interface Written<Entry> {
  id: string;
  data: Entry;
}

export interface WrittenArticle extends Written<ArticleEntry> {
  /** The Markdown below the front matter. */
  body: string;
  /** The marks of the body in reading order. */
  marks: readonly Mark[];
  /** The day it will appear; only while it is held back. */
  appears?: string;
}

export interface WrittenMeasure extends Written<MeasureEntry> {
  /** The lines of its CSV file, the names of the columns first; only where it has series. */
  table?: readonly (readonly string[])[];
}

/** Everything editors wrote, ids still as text: the input of `link`. */
export interface WrittenDossier {
  dossier: DossierEntry;
  articles: readonly WrittenArticle[];
  questions: readonly Written<QuestionEntry>[];
  events: readonly Written<EventEntry>[];
  actors: readonly Written<ActorEntry>[];
  measures: readonly WrittenMeasure[];
  charts: readonly Written<ChartEntry>[];
  sources: readonly Written<SourceEntry>[];
  places: readonly Written<PlaceEntry>[];
}
