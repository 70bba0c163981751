import GithubSlugger from 'github-slugger';
import { meet, parseDate } from '../values/date.ts';
import { fold } from '../values/nearest.ts';
import { findNames, type Named } from '../source/prose/names.ts';
import { type Sentence, sentencesOf } from '../source/prose/sentence.ts';
import { type FoundNumber, numbersOf } from './facts/numbers.ts';
import { quotationsIn, speechIn } from './facts/speech.ts';
import { type FoundTime, timesOf } from './facts/times.ts';
import type { DatedEvent, Known } from './known.ts';

/** A stretch of the text to mark and the name it would get. */
interface Passage {
  name: string;
  wording: string;
  sentence: Sentence;
}

export interface ClaimSuggestion extends Passage {
  /** Id of the actor, or undefined if the sentence names none that the dossier knows. */
  speaker: string | undefined;
  /** The word that shows that somebody is quoted; undefined where only quotation marks do. */
  cue: string | undefined;
  quote: string | undefined;
}

export interface FigureSuggestion extends Passage, Pick<FoundNumber, 'value' | 'unit' | 'measures'> {
  /** Its id; the name is that of its passage. */
  id: string;
  /** Id of the actor, `self`, or undefined if somebody is quoted whom the dossier does not know. */
  speaker: string | undefined;
}

/** Everything an import proposes about a text. */
export interface Suggestions {
  claims: ClaimSuggestion[];
  figures: FigureSuggestion[];
  /** With the ids of the events that happened then. */
  times: (FoundTime & { events: string[] })[];
  /** Ids of those that the text names. */
  actors: string[];
  places: string[];
}

/** Reads a clean text for the sentences that editors will want to look at: those with a speaker, a number, a time. */
export function suggest(text: string, known: Known, published: string | undefined): Suggestions {
  const sentences = sentencesOf(text);
  const slugger = new GithubSlugger();
  const name = (words: string) => {
    const slug = fold(words.split(' ').slice(0, 3).join(' '));
    return slugger.slug(/^[a-z]+-/.test(slug) ? slug : `stelle-${slug}`);
  };
  const claims = sentences.flatMap((sentence) => claimIn(sentence, known.actors, name) ?? []);
  const namedIn = (entries: readonly Named[]) => [...new Set(findNames(text, entries).map(({ id }) => id))];
  return {
    claims,
    figures: numbersOf(sentences, known.measures).map((number) => figureFrom(number, claims, known, name)),
    times: timesOf(sentences, published).map((time) => ({ ...time, events: eventsAt(time, known.events) })),
    actors: namedIn(known.actors),
    places: namedIn(known.places),
  };
}

type Namer = (words: string) => string;

/** One for every sentence with a quotation or a speaker. */
function claimIn(sentence: Sentence, actors: Known['actors'], name: Namer): ClaimSuggestion | undefined {
  const speech = speechIn(sentence.text, actors);
  const longest = quotationsIn(sentence.text).sort((a, b) => b.length - a.length)[0];
  // Of words in quotation marks somebody else is the speaker, but a single word says nothing.
  if (!speech && longest?.includes(' ') !== true) return undefined;
  const quote = longest && clipQuote(longest);
  const wording = quote ?? beginningOf(sentence.text);
  return { name: name(wording), wording, sentence, speaker: speech?.actor, cue: speech?.cue, quote };
}

function figureFrom(
  { wording, value, unit, measures, sentence, index }: FoundNumber,
  claims: readonly ClaimSuggestion[],
  { actors }: Known,
  name: Namer,
): FigureSuggestion {
  const digits = /\d[\d.]*/.exec(wording)?.[0].replaceAll('.', '') ?? wording.split(' ')[0]!;
  const id = name(`${unit.split(' ').at(-1) || 'zahl'} ${digits}`);
  const { text } = sentence;
  const speech = speechIn(text, actors);
  const isQuoted = text.lastIndexOf('„', index) > text.lastIndexOf('“', index);
  // A mark cannot stand in another: what overlaps the words of a claim shares its passage.
  const around = claims.find((claim) => {
    const start = text.indexOf(claim.wording);
    return (
      claim.sentence === sentence && index < start + claim.wording.length && start < index + wording.length
    );
  });
  return {
    id,
    name: around?.name ?? id,
    wording: around?.wording ?? wording,
    sentence,
    value,
    unit,
    measures,
    speaker: speech || isQuoted ? speech?.actor : 'self',
  };
}

/** The events of a time that is known to the month. */
function eventsAt({ date }: FoundTime, events: readonly DatedEvent[]): string[] {
  if (date === undefined || !/^\d{4}-\d{2}/.test(date)) return [];
  const time = parseDate(date);
  return events.flatMap((event) => {
    const of = parseDate(event.date);
    return time.ok && of.ok && meet(time.date, of.date) ? [event.id] : [];
  });
}

const longestBeginning = 7;
const longestQuote = 10;

/** A few words of a sentence that stand there literally. */
const beginningOf = (sentence: string): string =>
  clip(
    sentence
      .split(/[„“,;:]/)
      .find((part) => part.trim().split(' ').length > 2)
      ?.trim() ?? sentence,
    longestBeginning,
  );

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
