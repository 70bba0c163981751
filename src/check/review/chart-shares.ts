import { numberOf, type Pair, pairsOf } from '../../domain/figures.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import { parseNumber } from '../../values/quantity.ts';
import type { Drawn } from './chart-forms.ts';

const fields = ['title', 'subtitle', 'note'] as const;

/** Percentages in the words of a chart that none of its pairs of claimed and confirmed amounts to. */
export function* shareProblems({ chart, field, values }: Drawn): Generator<Problem> {
  const pairs = pairsOf(values);
  // Without pairs a percentage is about something that we cannot recompute.
  if (pairs.length === 0) return;
  for (const key of fields) {
    const percents = sentencesOf(chart.entry[key]).flatMap((sentence) =>
      percentagesIn(sentence).map((percent) => ({ ...percent, shares: sharesOf(pairs, sentence) })),
    );
    for (const percent of percents)
      if (!percent.shares.some((share) => isMeant(percent, share)))
        yield field.at(key).problem('K-SCH-12', {
          what: `${quoted(`${percent.text} Prozent`)} kommt bei keinem der Paare heraus`,
          why: `sie ergeben ${reckoning(pairs)}`,
          remedy: 'die Prozentzahl oder die Werte berichtigen',
        });
  }
}

interface Percent {
  text: string;
  value: number;
  digits: number;
  /** „rund“, „gut“, „knapp“. */
  rounded: boolean;
}

/** One number or the two ends of a range before „%“ or „Prozent“; points of percentage are differences. */
const percentages =
  /(?:(?<rounded>rund|etwa|gut|knapp|fast|ca\.)\s+)?(?<numbers>\d[\d,]*(?:\s*(?:bis|–|und|oder)\s*\d[\d,]*)?)\s*(?:%|Prozent(?!punkt))/giu;

const percentagesIn = (text: string): Percent[] =>
  [...text.matchAll(percentages)].flatMap(({ groups }) =>
    [...groups!['numbers']!.matchAll(/\d+(?:,\d+)?/g)].flatMap(([number]) => {
      const parsed = parseNumber(number);
      const digits = number.split(',')[1]?.length ?? 0;
      return parsed.ok
        ? [{ text: number, value: parsed.value, digits, rounded: groups!['rounded'] !== undefined }]
        : [];
    }),
  );

const sentencesOf = (text: string): string[] => text.split(/(?<=(?<!ca)[.!?;:])\s+/);

/** The share of each pair and of all together; what is left of it where the sentence is about what is not. */
function sharesOf(pairs: readonly Pair[], sentence: string): number[] {
  const sum = (side: 'claimed' | 'confirmed') =>
    pairs.reduce((total, pair) => total + numberOf(pair[side]), 0);
  const shares = [...pairs.map(({ share }) => share), sum('confirmed') / sum('claimed')];
  const rest = /(?<!\p{L})(?:nicht|kein\p{L}*|ohne|unbe\p{L}+|fehl\p{L}+|Rest)(?!\p{L})/iu.test(sentence);
  return [...shares, ...(rest ? shares.map((share) => 1 - share) : [])].map((share) => share * 100);
}

/** Equal after rounding to as many digits as are written. */
const isMeant = ({ value, digits, rounded }: Percent, share: number): boolean =>
  Math.abs(share - value) <= (rounded ? 2.5 : 0.5 / 10 ** digits + 1e-9);

/** „51,8 % (raeder)“; of one measure alone, „51,8 % (2023-08-15)“. */
function reckoning(pairs: readonly Pair[]): string {
  const one = pairs.every(({ measure }) => measure === pairs[0]!.measure);
  return pairs
    .slice(0, 5)
    .map(({ measure, claimed, share }) => {
      const percent = (share * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 });
      return `${percent} % (${one ? (claimed.asOf?.edtf ?? measure.id) : measure.id})`;
    })
    .join(', ');
}
