import {
  chartValues,
  keysOf,
  showsNamedOnly,
  type Value,
  valuesOf,
  numberOf,
  type Pair,
  pairsOf,
} from '../../domain/figures.ts';
import type { Chart, Dossier } from '../../domain/model.ts';
import type { Field } from '../../source/field.ts';
import { type Problem, either, quoted } from '../../source/problem.ts';
import { type Drawn, formProblems } from './chart-forms.ts';
import { dateName, type Finder, placeName, sentencesOf } from './finder.ts';
import { parseNumber } from '../../values/quantity.ts';

/** What a chart would show wrongly, or not at all, after its date and kind of number are applied. */
export function* chartProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  for (const chart of dossier.charts) {
    const field = find.chart(chart);
    const groups = chartValues(chart);
    const values = groups.flatMap((group) => group.values);
    yield* labelProblems(chart, field);
    if (values.length === 0) yield* nothingLeft(chart, field);
    else {
      const drawn: Drawn = { chart, field, groups, values, find };
      yield* missingMeasures(drawn);
      yield* zeroProblems(drawn);
      yield* formProblems(drawn);
      yield* shareProblems(drawn);
    }
  }
}

/** That there is no number at all has been said by then; here the chart hides all there are. */
function* nothingLeft(chart: Chart, field: Field): Generator<Problem> {
  const all = chart.measures.flatMap((measure) => valuesOf(measure));
  if (all.length === 0 || showsNamedOnly(chart)) return;
  const byDate = chart.asOf !== undefined && chartValues({ ...chart, asOf: undefined }).some(hasValues);
  yield field.at(byDate ? 'asOf' : 'basis').problem('K-SCH-08', {
    what: 'Danach bleibt dem Schaubild keine Zahl',
    why: byDate
      ? `den Stand ${dateName(chart.asOf!)} hat keine; es gibt ${datesOf(all)}`
      : `keine ist ${either(chart.entry.basis ?? [])}; es gibt ${[...new Set(all.map(({ basis }) => basis))].join(', ')}`,
    remedy: 'eine der vorhandenen Angaben eintragen oder die Zeile löschen',
  });
}

const hasValues = ({ values }: { values: Value[] }): boolean => values.length > 0;

/** Dates as they would be written, the first few of them. */
function datesOf(values: readonly Value[]): string {
  const dates = [...new Set(values.map(({ asOf }) => asOf && quoted(asOf.edtf)))].map(
    (date) => date ?? 'Zahlen ohne Stand',
  );
  return dates.length > 4 ? `${dates.slice(0, 4).join(', ')} …` : dates.join(', ');
}

/** Measures that the chart names and does not show. Pairs say more exactly what is missing. */
function* missingMeasures({ chart, field, groups }: Drawn): Generator<Problem> {
  if (chart.entry.form === 'pairs' || chart.entry.form === 'shares') return;
  for (const [at, { measure, values }] of groups.entries())
    if (values.length === 0 && valuesOf(measure).length > 0)
      yield field.at('measures', at).problem('K-DOS-10', {
        what: `Für ${quoted(measure.id)} bleibt keine Zahl`,
        why: 'keine hat den Stand (asOf) und die Art (basis), die das Schaubild zeigt',
        remedy: 'eine Zahl eintragen oder die Größe aus dem Schaubild nehmen',
      });
}

/** Words for values that the chart does not show; forms that show only what is named need two at least. */
function* labelProblems(chart: Chart, field: Field): Generator<Problem> {
  const known = new Set(chart.measures.flatMap((measure) => valuesOf(measure, true)).flatMap(keysOf));
  const sample = (text: string, at: number) =>
    `{ value: "${[...known][at] ?? 'artikel/zahl'}", text: "${text}" }`;
  if (showsNamedOnly(chart) && chart.entry.labels.length < 2)
    yield field.at('form').problem('K-SCH-13', {
      what: `form: ${chart.entry.form} braucht mindestens zwei labels`,
      why: 'sie sagen, welche Werte es sind und in welcher Folge',
      remedy: `eintragen, z. B. labels: [${['Anfang', 'Ende'].map(sample).join(', ')}]`,
    });
  for (const [at, { value }] of chart.entry.labels.entries())
    if (!known.has(value))
      yield field.at('labels', at, 'value').problem('K-SCH-13', {
        what: `${quoted(value)} ist kein Wert dieses Schaubilds`,
        why: `seine Werte sind ${[...known].slice(0, 6).join(', ')}${known.size > 6 ? ' …' : ''}`,
        remedy: 'einen davon eintragen',
      });
}

function* zeroProblems({ chart, field, values, find }: Drawn): Generator<Problem> {
  if (chart.entry.scale === 'linear') return;
  for (const value of values)
    if (value.quantity.min === 0 || value.quantity.max === 0)
      yield field.at('scale').problem('K-DOS-11', {
        what: 'Auf einer logarithmischen Achse gibt es keine Null',
        why: `${placeName(find.value(value)[0]!)} nennt ${quoted(value.quantity.text)}`,
        remedy: 'scale: linear eintragen',
      });
}

const fields = ['title', 'subtitle', 'note'] as const;

/** Percentages in the words of a chart that none of its pairs of claimed and confirmed amounts to. */
function* shareProblems({ chart, field, values }: Drawn): Generator<Problem> {
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
