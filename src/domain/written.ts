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
