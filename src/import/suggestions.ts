import type { Modality } from '../schema/fields.ts';
import { fold } from '../values/nearest.ts';
import { type AsOf, asOfFor } from './facts/as-of.ts';
import { type Attribution, attributionOf, ownModality } from './facts/attribution.ts';
import { eventsFor } from './facts/matches.ts';
import type { MeasureMatch } from './facts/measures.ts';
import { findNames, type Named } from '../source/prose/names.ts';
import { countedIn } from './facts/counted.ts';
import { type Interview, interviewIn } from './facts/interview.ts';
import type { FoundNumber, LooseNumber } from './facts/numbers.ts';
import { type Quotation, quotationsOf } from './facts/quotations.ts';
import { questionsFor } from './facts/questions.ts';
import type { Sentence } from '../source/prose/sentence.ts';
import { sentencesOf } from '../source/prose/sentence.ts';
import { strangersIn } from './facts/strangers.ts';
import { stemsOf } from '../source/prose/stems.ts';
import { type FoundTime, timesOf } from './facts/times.ts';
import type { Known } from './known.ts';

/** A stretch of the text to mark and the name it would get. */
interface Passage {
  name: string;
  wording: string;
  sentence: Sentence;
}

export interface ClaimSuggestion extends Passage {
  /** Id of the actor, `self`, or undefined if the speaker is not known to the dossier. */
  speaker: string | undefined;
  /** As the text calls the speaker; undefined if nobody is named. */
  who: string | undefined;
  /** The same for editors, and the word that shows it. */
  said: string;
  modality: Modality;
  quote: string | undefined;
}

export interface FigureSuggestion extends Passage {
  /** Its id; the name is that of its passage. */
  id: string;
  value: string;
  unit: string;
  /** The measures it may belong to, the likeliest first. */
  measures: MeasureMatch[];
  speaker: string | undefined;
  /** Why it is somebody whom the sentence does not name; undefined where it names the speaker. */
  said: string | undefined;
  modality: Modality;
  asOf: AsOf | undefined;
}

export interface EventSuggestion extends Passage {
  event: string;
  /** No article mentioned it before: its entry says so and must no longer. */
  context: boolean;
  label: string;
  phrase: string | undefined;
  date: string | undefined;
  from: string | undefined;
  shared: readonly string[];
}

/** How often a text names an entry, by spelling. */
export interface Tally {
  id: string;
  count: number;
  spellings: string[];
}

/** Everything an import proposes about a text. */
export interface Suggestions {
  claims: ClaimSuggestion[];
  figures: FigureSuggestion[];
  events: EventSuggestion[];
  /** Dated sentences that fit no known event. */
  newEvents: { sentence: Sentence; date: string; phrase: string; places: string[]; actors: string[] }[];
  questions: { id: string; label: string; sentence: Sentence; shared: string[] }[];
  actors: Tally[];
  places: Tally[];
  /** Speakers the dossier does not know. */
  unknownSpeakers: string[];
  times: FoundTime[];
  loose: LooseNumber[];
}

/** Reads a clean text for what could become a claim, a figure or an event. */
export function suggest(text: string, known: Known, published: string | undefined): Suggestions {
  const sentences = sentencesOf(text);
  const names = nameGiver();
  const times = timesOf(sentences, published);
  const { counted, loose } = countedIn(sentences, known.measures);
  const questions = questionsFor(sentences, known.questions).map(({ entry, sentence, shared }) => ({
    id: entry.id,
    label: entry.label,
    sentence,
    shared,
  }));
  const interview = interviewIn(sentences);
  const actors = [...known.actors, ...strangersIn(sentences, known.actors)];
  const reading: Reading = { actors, names, interview };
  const claims = claimsFrom(sentences, reading, new Set(questions.map(({ sentence }) => sentence)));
  const figures = counted.map((one) => figureFrom(one, reading, { times, published, claims }));
  const events = eventsFor(sentences, times, known.events, known).map((match) =>
    eventFrom(match, names, claims),
  );
  return {
    claims,
    figures,
    events,
    newEvents: newEventsFrom(times, events, known),
    questions,
    actors: tally(text, known.actors),
    places: tally(text, known.places),
    unknownSpeakers: unknownSpeakersIn(claims),
    times,
    loose,
  };
}

type NameGiver = (text: string) => string;

/** What is known of a whole text while its sentences are read. */
interface Reading {
  actors: readonly Named[];
  names: NameGiver;
  interview: Interview;
}

function figureFrom(
  { number, measures }: ReturnType<typeof countedIn>['counted'][number],
  { actors, names, interview }: Reading,
  found: { times: readonly FoundTime[]; published: string | undefined; claims: readonly ClaimSuggestion[] },
): FigureSuggestion {
  const { wording, sentence, value, unit } = number;
  const attribution = attributionOf(sentence.text, actors);
  const isAnswer = interview(sentence.paragraph) === 'answers';
  const digits = /\d[\d.]*/.exec(wording)?.[0].replaceAll('.', '') ?? wording.split(' ')[0]!;
  const id = names(`${unit.split(' ').at(-1) || 'zahl'} ${digits}`);
  return {
    id,
    ...withinClaim({ name: id, wording, sentence }, number.index, found.claims),
    value,
    unit,
    measures,
    // Of words in quotation marks, and of answers, the article is never the speaker.
    speaker: attribution || isAnswer || isQuoted(number) ? attribution?.actor : 'self',
    said: attribution || !isAnswer ? undefined : answerer,
    modality: attribution?.modality ?? ownModality(sentence.text),
    asOf: asOfFor(number, found.times, found.published),
  };
}

function eventFrom(
  { entry, sentence, shared, time }: ReturnType<typeof eventsFor>[number],
  names: NameGiver,
  claims: readonly ClaimSuggestion[],
): EventSuggestion {
  const wording = wordingOf(sentence.text, time?.phrase);
  const passage = { name: names(entry.id), wording, sentence };
  return {
    ...withinClaim(passage, sentence.text.indexOf(wording), claims),
    event: entry.id,
    context: entry.context,
    label: entry.label,
    phrase: time?.phrase,
    date: time?.date,
    from: time?.from,
    shared,
  };
}

/** A mark cannot stand in another: what overlaps the words of a claim shares its passage. */
function withinClaim(passage: Passage, index: number, claims: readonly ClaimSuggestion[]): Passage {
  const { sentence } = passage;
  const claim = claims.find((one) => {
    const start = sentence.text.indexOf(one.wording);
    return (
      one.sentence === sentence &&
      index < start + one.wording.length &&
      start < index + passage.wording.length
    );
  });
  return claim ? { name: claim.name, wording: claim.wording, sentence } : passage;
}

/** Speakers of claims whom the dossier does not know. */
const unknownSpeakersIn = (claims: readonly ClaimSuggestion[]): string[] =>
  [...new Set(claims.flatMap(({ speaker, who }) => (speaker === undefined ? (who ?? []) : [])))].sort();

/** Whether a number stands within quotation marks. */
const isQuoted = ({ sentence: { text }, index }: FoundNumber): boolean =>
  text.lastIndexOf('„', index) > text.lastIndexOf('“', index);

const answerer = 'wer hier antwortet';

const longestQuote = 10;

/**
 * One claim for every sentence with a quotation or a speaker, or that seems to answer a known question; of what
 * somebody answers in an interview, besides these, the first sentence that says something.
 */
function claimsFrom(
  sentences: readonly Sentence[],
  { actors, names, interview }: Reading,
  answers: ReadonlySet<Sentence>,
): ClaimSuggestion[] {
  const quotations = quotationsOf(sentences, actors);
  const heard = new Set<number>();
  return sentences.flatMap((sentence) => {
    const { text, paragraph } = sentence;
    const longest = quotations
      .filter((quotation) => quotation.sentence === sentence)
      .sort((a, b) => b.words.length - a.words.length)[0];
    const said = longest ? longest.attribution : attributionOf(text, actors);
    // What an interviewer asks is no claim of anybody.
    if (!said && interview(paragraph) === 'asks') return [];
    const isAnswer = interview(paragraph) === 'answers';
    if (
      !said &&
      !(isAnswer && !heard.has(paragraph) && saysSomething(text)) &&
      !answers.has(sentence) &&
      longest?.words.includes(' ') !== true
    )
      return [];
    heard.add(paragraph);
    const quote = longest && clipQuote(longest.words);
    const wording = quote ?? wordingOf(text, undefined);
    const modality = said?.modality ?? ownModality(text);
    return [
      { name: names(wording), wording, sentence, ...speechOf(said, isAnswer, longest), modality, quote },
    ];
  });
}

/** Who says a sentence: whom it names, else whoever answers in an interview, else the article. */
function speechOf(
  said: Attribution | undefined,
  isAnswer: boolean,
  quotation: Quotation | undefined,
): Pick<ClaimSuggestion, 'speaker' | 'who' | 'said'> {
  const through = isAnswer ? '; so erzählt es, wer hier antwortet: das gehört unter via' : '';
  if (said)
    return {
      speaker: said.actor,
      who: said.name,
      said: `${said.name} (${quotation?.carried ? 'vermutlich; spricht im Satz davor' : `„${said.cue}“`}${through})`,
    };
  // Of words in quotation marks neither the article nor who uses them is the speaker.
  if (quotation || isAnswer)
    return {
      speaker: undefined,
      who: undefined,
      said: quotation ? 'wer das sagt, ist nicht erkannt' : answerer,
    };
  return { speaker: 'self', who: undefined, said: 'der Artikel selbst' };
}

/** „Ja, sehr.“ and „Wissen Sie, was dann passiert?“ leave it to the next sentence. */
const saysSomething = (sentence: string): boolean =>
  !sentence.endsWith('?') && (sentence.match(/\p{L}{2,}/gu) ?? []).length > 4;

/** Dated sentences in which somebody acts somewhere, without a known event. */
function newEventsFrom(
  times: readonly FoundTime[],
  events: readonly EventSuggestion[],
  known: Known,
): Suggestions['newEvents'] {
  const covered = new Set(events.map(({ sentence }) => sentence));
  const seen = new Set<Sentence>();
  return times.flatMap(({ sentence, date, phrase }) => {
    if (date === undefined || covered.has(sentence) || seen.has(sentence)) return [];
    seen.add(sentence);
    const idsIn = (entries: Known['actors']) => [
      ...new Set(findNames(sentence.text, entries).map(({ id }) => id)),
    ];
    const [places, actors] = [idsIn(known.places), idsIn(known.actors)];
    return places.length + actors.length > 0 ? [{ sentence, date, phrase, places, actors }] : [];
  });
}

function tally(text: string, entries: Known['actors']): Tally[] {
  const counts = new Map<string, Tally>();
  for (const { id, spelling } of findNames(text, entries)) {
    const { count, spellings } = counts.get(id) ?? { count: 0, spellings: [] };
    counts.set(id, { id, count: count + 1, spellings: [...new Set([...spellings, spelling])] });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Gives every passage a name of its own from the most telling words. */
function nameGiver(): NameGiver {
  const taken = new Set<string>();
  return (text) => {
    const telling = [...stemsOf(text)];
    const all = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const words =
      all.length < 3
        ? all
        : all.filter((word) => /\d/.test(word) || telling.some((stem) => fold(word).startsWith(stem)));
    const short = fold((words.length > 0 ? words : all).slice(0, 3).join(' '))
      .slice(0, 40)
      .replace(/-+$/, '');
    const base =
      /^[a-z]/.test(short) && !/^(?:null|true|false|self|yes|no|on|off)$/.test(short)
        ? short
        : `stelle-${short}`.replace(/-$/, '');
    let name = base;
    for (let at = 2; taken.has(name); at++) name = `${base}-${at}`;
    taken.add(name);
    return name;
  };
}

/** A few words of a sentence that stand there literally: around the time if there is one, else its beginning. */
function wordingOf(sentence: string, phrase: string | undefined): string {
  if (phrase && sentence.includes(phrase)) return phrase;
  return clip(
    sentence
      .split(/[„“,;:]/)
      .find((part) => part.trim().split(' ').length > 2)
      ?.trim() ?? sentence,
    7,
  );
}

/** The first words of a quotation, up to the end of a clause if one is near: half a clause may say the opposite. */
function clipQuote(words: string): string {
  const most = clip(words, longestQuote);
  if (most.length >= words.replace(/[.,;:!?–\s]+$/, '').length) return most;
  const clause = /^(.*[^,;:.!?–\s])\s?[,;:.!?–]/u.exec(most)?.[1];
  return clause !== undefined && clause.split(' ').length >= 4 ? clause : most;
}

/** The first words, cut at a space, without a stop at the end. */
const clip = (text: string, most: number): string =>
  text
    .split(' ')
    .slice(0, most)
    .join(' ')
    .replace(/[.,;:!?–\s]+$/, '');
