import type { Root } from 'mdast';
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

/** What has a file of its own, under the name of the file. */
interface Linked<Entry> {
  id: string;
  entry: Entry;
}

/** What an article says, or we remark, at a passage. */
interface Marked<Entry> {
  entry: Entry;
  article: Article;
  passage: Passage;
}

/** What somebody says in an article. */
interface Said<Entry> extends Marked<Entry> {
  /** `<article>/<record>`, unique in the dossier. */
  key: string;
  id: string;
  speaker: Speaker;
  via: Actor[];
  sources: Source[];
  corrections: Correction[];
  /** The page of its list on which it stands, 1 for the first; so with sources and events. */
  part: number;
}

export interface Source extends Linked<SourceEntry> {
  part: number;
}

export interface Place extends Linked<PlaceEntry> {
  events: Event[];
}

export interface Actor extends Linked<ActorEntry> {
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

/** What an article says, in reading order; of a passage, what it says there. */
interface Statements {
  claims: Claim[];
  figures: Figure[];
  mentions: Mention[];
  notes: Note[];
}

export interface Passage extends Statements {
  article: Article;
  /** The name in the body; the element's id on the article's page. */
  id: string;
  /** Running number in the body, 1 for the first. */
  number: number;
  wording: string;
}

export interface Claim extends Said<Records['claim']> {
  question: Question | undefined;
  /** Answer to a scale question: 1 to 5. */
  step: number | undefined;
  /** Answer to a choice question. */
  option: Option | undefined;
  /** Answer to a quantity question. */
  figure: Figure | undefined;
  /** Who the claim goes back to, as far as known. */
  origin: Speaker;
}

export interface Figure extends Said<Records['figure']> {
  measure: Measure;
  quantity: Quantity;
  asOf: DateSpan | undefined;
}

/** A value of a measure from outside the articles. */
export interface Reference extends Linked<Records['reference']> {
  key: string;
  measure: Measure;
  quantity: Quantity;
  speaker: Actor;
  asOf: DateSpan | undefined;
  sources: Source[];
  corrections: Correction[];
}

/** Many values of one speaker, in order of their days. */
export interface Series extends Linked<Records['series']> {
  speaker: Actor;
  sources: Source[];
  points: { day: Day; value: number }[];
}

export interface Mention extends Marked<Records['mention']> {
  event: Event;
  /** What the article's own words for the time were resolved to. */
  date: DateSpan | undefined;
}

export interface Note extends Marked<Records['note']> {
  sources: Source[];
}

/** What was wrong and is right now; it stands in the file of what it corrects. */
export interface Correction extends Linked<Pick<Records['correction'], 'wrong' | 'right' | 'withdrawn'>> {
  /** Fragment of its entry among the corrections; lasting, because they are only ever added. */
  id: string;
  date: DateSpan;
  of: { article: Article } | { event: Event } | { measure: Measure };
  claims: Claim[];
  figures: Figure[];
  events: Event[];
  references: Reference[];
}

export interface Article extends Linked<ArticleEntry>, Statements {
  body: string;
  root: Root;
  monogram: string;
  published: DateSpan;
  /** The day it appeared in this dossier; undefined where nobody says so. */
  added: Day | undefined;
  /** The day it will appear; only in a preview, and only while it is held back. */
  appears: Day | undefined;
  /** In reading order. */
  passages: Passage[];
  corrections: Correction[];
}

export interface Option {
  id: string;
  label: string;
}

export interface Question extends Linked<QuestionEntry> {
  topic: Option;
  arose: DateSpan | undefined;
  measure: Measure | undefined;
  /** In order of the articles' publication, then of the body. */
  claims: Claim[];
  sources: Source[];
}

export interface Event extends Linked<EventEntry> {
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

export interface Measure extends Linked<MeasureEntry> {
  group: Option;
  figures: Figure[];
  references: Reference[];
  series: Series[];
  corrections: Correction[];
}

export interface Chart extends Linked<ChartEntry> {
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
  /** The Markdown below the front matter, as it is written and as the check has parsed it; nobody changes the tree. */
  body: string;
  root: Root;
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
