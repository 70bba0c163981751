import { parseQuantity } from '../../values/quantity.ts';
import type { Described } from './matches.ts';
import type { FoundNumber } from './numbers.ts';
import { rarityIn } from './rarity.ts';
import { isKin, kinAmong, sharedStems, stemsOf } from '../../source/prose/stems.ts';
import { dimensionOf, shortUnit } from './units.ts';

/** A measure of the dossier with what is known of it so far. */
export interface Measure extends Described {
  unit: string | undefined;
  /** Comparison values and figures of articles, in the spelling of the field `value`. */
  values: readonly { value: string; from: string }[];
  /** The words of the articles that give a figure of it: „Bücher“ where the measure says „Bände“. */
  wordings: readonly string[];
}

/** A measure a number may belong to, with what speaks for it. */
export interface MeasureMatch {
  entry: Measure;
  reasons: string[];
}

/** The words around a number name a thing only together with a unit, a value or one another. */
const leastScore = 2;
const mostMatches = 2;

/** Finds the measures a number may belong to, the likeliest first, at most two; none where nothing fits. */
export function measureFinder(measures: readonly Measure[]): (number: FoundNumber) => MeasureMatch[] {
  const known = measures.map((entry): KnownMeasure => ({
    entry,
    name: stemsOf(entry.label),
    unit: stemsOf(entry.unit ?? ''),
    words: stemsOf([entry.text, ...entry.wordings].join(' ')),
  }));
  const rarity = rarityIn(known.map(({ words }) => words));
  const kin = kinAmong(known.flatMap(({ words }) => [...words]));
  return (number) => {
    const counted = stemsOf(number.unit);
    const own = [...stemsOf(number.wording)];
    const around = [...stemsOf(wordsAround(number))].filter(
      (word) => !own.some((other) => isKin(word, other)),
    );
    const told = [...new Set(around.flatMap(kin))];
    return known
      .flatMap((one) => {
        const { entry, words } = one;
        if (isOther(number.unit, entry.unit)) return [];
        const clues = [
          unitClue(number.unit, counted, one),
          contextClue(
            told.filter((word) => words.has(word)),
            rarity,
          ),
          // Minutes and decades are both a time, but their numbers cannot be compared.
          dimensionOf(number.unit) && !isSameUnit(number.unit, entry)
            ? { score: 0 }
            : valueClue(number.value, entry),
        ];
        const score = clues.reduce((sum, clue) => sum + clue.score, 0);
        return score >= leastScore ? [{ entry, score, reasons: clues.flatMap(({ why }) => why ?? []) }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, mostMatches)
      .map(({ entry, reasons }) => ({ entry, reasons }));
  };
}

/** The sentence; in a list of many numbers only the item, for the others are about something else. */
function wordsAround({ sentence: { text }, index }: FoundNumber): string {
  if ((text.match(/\d[\d.]*/g)?.length ?? 0) < 4) return text;
  const start = Math.max(text.lastIndexOf(',', index), text.lastIndexOf(';', index)) + 1;
  return text.slice(start).split(/[,;](?=\s)/)[0]!;
}

/** A measure with the stems of its name, its unit and everything said about it. */
interface KnownMeasure {
  entry: Measure;
  name: ReadonlySet<string>;
  unit: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

interface Clue {
  score: number;
  why?: string;
}

/** Kilometres are no euros, and neither counts things; „achtmal“ may count cases as well as multiply. */
function isOther(unit: string, of: string | undefined): boolean {
  if (unit === '' || of === undefined) return false;
  const [one, other] = [dimensionOf(unit), dimensionOf(of)];
  return one !== other && !(one === 'Vielfaches' && other === undefined);
}

/** What is counted tells more than what it is measured in: many things are measured in kilometres. */
function unitClue(
  written: string,
  counted: ReadonlySet<string>,
  { entry, name, unit, words }: KnownMeasure,
): Clue {
  if (written === '') return { score: 0 };
  const dimension = dimensionOf(written);
  if (dimension !== undefined) {
    if (dimension !== dimensionOf(entry.unit ?? '')) return { score: 0 };
    return { score: isSameUnit(written, entry) ? 1.2 : 1, why: `Einheit ${entry.unit ?? ''}` };
  }
  // „Kampffahrzeuge“ are named by „Kampffahrzeuge“ before they are by „Fahrzeuge“.
  const isNamed = sharedStems(counted, name).length > 0;
  const exact = [...counted].some((word) => name.has(word)) ? 1 : 0;
  if ([...counted].some((word) => unit.has(word)))
    return { score: isNamed ? 2.5 + exact : 1.5, why: `Einheit ${entry.unit ?? ''}` };
  if (isNamed) return { score: 2 + exact, why: `„${written}“ im Namen` };
  if (sharedStems(counted, words).length > 0) return { score: 1, why: `„${written}“ in der Beschreibung` };
  return { score: -1 };
}

const isSameUnit = (written: string, { unit = '' }: Measure): boolean =>
  shortUnit(written).replace(/n$/, '') === shortUnit(unit).replace(/n$/, '');

/** Words that measure and sentence share, rare ones more. */
function contextClue(shared: readonly string[], rarity: (word: string) => number): Clue {
  const telling = [...shared].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
  const score = Math.min(
    3,
    telling.reduce((sum, word) => sum + 1.2 * rarity(word), 0),
  );
  return telling.length === 0
    ? { score: 0 }
    : { score, why: `gemeinsame Wörter: ${telling.slice(0, 4).join(', ')}` };
}

/** The nearer a known value is, up to a tenth or the tenfold, the more it speaks for a measure; a thousandfold speaks against. */
function valueClue(value: string, { values }: Measure): Clue {
  const own = middleOf(value);
  if (own === undefined || values.length === 0) return { score: 0 };
  const [nearest] = values
    .flatMap((known) => {
      const middle = middleOf(known.value);
      return middle === undefined ? [] : [{ ...known, steps: Math.abs(Math.log10(own / middle)) }];
    })
    .sort((a, b) => a.steps - b.steps);
  if (!nearest) return { score: 0 };
  if (nearest.steps > 1) return { score: nearest.steps > 3 ? -1 : 0 };
  // Small numbers meet by chance.
  const weight = Math.min(1, Math.log10(own + 1) / 2);
  return {
    score: 1.2 * weight * (1 - nearest.steps),
    why: `${nearest.steps < 0.005 ? 'derselbe Wert wie' : 'Größenordnung wie'} „${nearest.value}“ (${nearest.from})`,
  };
}

/** The geometric middle of what a quantity can stand for; undefined for nothing. */
function middleOf(value: string): number | undefined {
  const parsed = parseQuantity(value);
  if (!parsed.ok) return undefined;
  const { min, max } = parsed.quantity;
  const middle = Math.sqrt((min ?? max ?? 0) * (max ?? min ?? 0));
  return middle > 0 ? middle : undefined;
}
