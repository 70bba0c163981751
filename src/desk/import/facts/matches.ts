import { parseDate } from '../../../values/date.ts';
import type { Named } from './names.ts';
import { findNames } from './names.ts';
import type { FoundNumber } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { sharedStems, stemsOf } from './stems.ts';
import type { FoundTime } from './times.ts';

/** A known question or measure or event with the words by which it can be recognised. */
export interface Described {
  id: string;
  label: string;
  /** Everything the entry says about itself. */
  text: string;
  /** Of a measure. */
  unit?: string | undefined;
}

export interface DescribedEvent extends Described {
  date: string | undefined;
  place: string | undefined;
  actors: readonly string[];
  /** No article mentions it yet. */
  context: boolean;
}

/** What a sentence seems to be about, with the words that say so. */
export interface Match<Entry> {
  entry: Entry;
  sentence: Sentence;
  shared: string[];
}

/** Known questions the text may answer, the surest first; each with the sentence that fits best. */
export function questionsFor(
  sentences: readonly Sentence[],
  questions: readonly Described[],
): Match<Described>[] {
  const weigh = weights(questions);
  const told = sentences.map((sentence) => ({ sentence, stems: stemsOf(sentence.text) }));
  return questions
    .flatMap((entry) => {
      const own = stemsOf(entry.text);
      const best = told
        .map(({ sentence, stems }) => ({ entry, sentence, shared: sharedStems(own, stems) }))
        .sort((a, b) => weigh(b.shared) - weigh(a.shared))[0];
      return best && best.shared.length >= 2 && weigh(best.shared) >= 1.2 ? [best] : [];
    })
    .sort((a, b) => weigh(b.shared) - weigh(a.shared) || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, 12);
}

/** The measure a number belongs to, by its unit and the words around it. */
export function measureFor(number: FoundNumber, measures: readonly Described[]): Described | undefined {
  const unit = stemsOf(number.unit);
  const near = stemsOf(number.sentence.text);
  return measures
    .map((entry) => {
      const name = stemsOf(entry.label);
      const own = stemsOf(entry.text);
      const exact = [...unit].filter((key) => name.has(key)).length;
      const sameUnit = entry.unit !== undefined && shortUnit(number.unit) === entry.unit ? 2 : 0;
      const score =
        4 * exact + sameUnit + 2 * sharedStems(unit, own).length + Math.min(3, sharedStems(near, own).length);
      return { entry, score };
    })
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))[0]?.entry;
}

const units: Record<string, string> = {
  Kilometer: 'km',
  Millimeter: 'mm',
  Zentimeter: 'cm',
  Meter: 'm',
  Tonne: 't',
  Kilogramm: 'kg',
  Prozent: '%',
};

/** The unit as measures write it: „Kilometern“ is „km“. */
const shortUnit = (unit: string): string => {
  const first = unit.split(' ')[0]!;
  return units[first.replace(/n$/, '')] ?? first;
};

/** Known events a sentence may mention: place, actors, words and date must not speak against each other. */
export function eventsFor(
  sentences: readonly Sentence[],
  times: readonly FoundTime[],
  events: readonly DescribedEvent[],
  names: { actors: readonly Named[]; places: readonly Named[] },
): (Match<DescribedEvent> & { time: FoundTime | undefined })[] {
  const weigh = weights(events);
  return events.flatMap((entry) => {
    const own = stemsOf(entry.text);
    const best = sentences
      .map((sentence) => {
        const time = times.find(
          (candidate) => candidate.sentence === sentence && candidate.date !== undefined,
        );
        const shared = sharedStems(own, stemsOf(sentence.text)).filter((key) => weigh([key]) > 0);
        const here = new Set(
          findNames(sentence.text, [...names.actors, ...names.places]).map(({ id }) => id),
        );
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
  const overlap =
    (a.date.earliest ?? '') <= (b.date.latest ?? '~') && (b.date.earliest ?? '') <= (a.date.latest ?? '~');
  return overlap ? 0.8 : -1;
}
