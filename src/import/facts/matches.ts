import { meet, parseDate } from '../../values/date.ts';
import type { Named } from '../../source/prose/names.ts';
import { findNames } from '../../source/prose/names.ts';
import type { Sentence } from '../../source/prose/sentence.ts';
import { sharedStems, stemsOf } from '../../source/prose/stems.ts';
import type { FoundTime } from './times.ts';

/** A known question or measure or event with the words by which it can be recognised. */
export interface Described {
  id: string;
  label: string;
  /** Everything the entry says about itself. */
  text: string;
}

export interface DescribedEvent extends Described {
  date: string | undefined;
  place: string | undefined;
  actors: readonly string[];
  /** No article mentions it yet. */
  context: boolean;
}

/** What a sentence seems to be about, with the words that say so. */
export interface Match<Entry, Sent extends Sentence = Sentence> {
  entry: Entry;
  sentence: Sent;
  shared: string[];
}

/** Known events a sentence may mention: place, actors, words and date must not speak against each other. */
export function eventsFor(
  sentences: readonly Sentence[],
  times: readonly FoundTime[],
  events: readonly DescribedEvent[],
  names: { actors: readonly Named[]; places: readonly Named[] },
): (Match<DescribedEvent> & { time: FoundTime | undefined })[] {
  const weigh = weights(events);
  const told = sentences.map((sentence) => ({
    sentence,
    stems: stemsOf(sentence.text),
    here: new Set(findNames(sentence.text, [...names.actors, ...names.places]).map(({ id }) => id)),
    time: times.find((candidate) => candidate.sentence === sentence && candidate.date !== undefined),
  }));
  return events.flatMap((entry) => {
    const own = stemsOf(entry.text);
    const best = told
      .map(({ sentence, stems, here, time }) => {
        const shared = sharedStems(own, stems).filter((key) => weigh([key]) > 0);
        const place = entry.place !== undefined && here.has(entry.place) ? 0.4 : 0;
        const actors = Math.min(0.5, entry.actors.filter((id) => here.has(id)).length / 4);
        const day = dateScore(entry.date, time?.date);
        const score = weigh(shared) + place + actors + day;
        return {
          entry,
          sentence,
          shared,
          time,
          score,
          day,
          isPlaced: place + actors > 0 || time !== undefined,
        };
      })
      .sort((a, b) => b.score - a.score)[0];
    if (!best) return [];
    const isNamed = best.shared.length >= 3 || (best.shared.length === 2 && best.isPlaced);
    // One word is enough where the text names the very days.
    const isDated = best.shared.length > 0 && best.day > 0 && isShort(entry.date);
    return (isNamed && best.score >= 1.7) || (isDated && best.score >= 1.2) ? [best] : [];
  });
}

/** Rare words tell more than those every entry has; words that many entries have tell nothing. */
function weights(entries: readonly Described[]): (stems: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const key of stemsOf(entry.text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.max(entries.length, 2);
  const weight = (key: string) => {
    const rarity = Math.log(total / (counts.get(key) ?? 1)) / Math.log(total);
    return rarity > 0.4 || total < 5 ? Math.max(rarity, 0.4) : 0;
  };
  return (stems) => stems.reduce((sum, key) => sum + weight(key), 0);
}

/** Whether an event lies within a few days. */
function isShort(event: string | undefined): boolean {
  const parsed = event === undefined ? undefined : parseDate(event);
  if (!parsed?.ok || parsed.date.earliest === undefined || parsed.date.latest === undefined) return false;
  return Date.parse(parsed.date.latest) - Date.parse(parsed.date.earliest) <= 3 * 86_400_000;
}

function dateScore(event: string | undefined, time: string | undefined): number {
  if (event === undefined || time === undefined) return 0;
  const [a, b] = [parseDate(event), parseDate(time)];
  if (!a.ok || !b.ok) return 0;
  return meet(a.date, b.date) ? 0.8 : -1;
}
