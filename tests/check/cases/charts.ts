import type { Changes } from '../variant.ts';
import { casesOf } from './case.ts';
import { chart, measure, type MadeValue } from './made.ts';

/** A chart `probe` of one measure `verlust`. */
const drawn = (
  form: string,
  values: readonly MadeValue[],
  more: readonly string[] = [],
  words: { title?: string; note?: string } = {},
): Changes => ({
  'measures/verlust.yaml': measure(values),
  'charts/probe.yaml': chart(form, ['verlust'], more, words),
});

const may = '2021-05-01';
const june = '2021-06-01';
const two: MadeValue[] = [
  { value: '100', asOf: may },
  { value: '120', asOf: june },
];
const pair: MadeValue[] = [
  { value: '200', asOf: may },
  { value: '150', basis: 'confirmed', asOf: may, speaker: 'leitung' },
];
const many = (count: number, more: Partial<MadeValue> = {}): MadeValue[] =>
  Array.from({ length: count }, (_, at) => ({
    value: String(100 + at),
    asOf: `2021-05-${String(at + 1).padStart(2, '0')}`,
    ...more,
  }));
const annotated = (date: string, text = 'Ein Fest') => [
  'annotations:',
  `  - date: "${date}"`,
  `    text: "${text}"`,
];

const seriesOf = (csv: string | null, values: readonly MadeValue[] = two): Changes => ({
  'measures/verlust.yaml': `${measure(values)}series:\n  - id: amt\n    basis: claimed\n    speaker: gemeinde\n    sources: [jahresbericht]\n`,
  ...(csv === null ? {} : { 'measures/verlust.csv': csv }),
});

/** Series beside a measure: files, days and numbers. */
export const seriesCases = casesOf({
  'K-REI-01': {
    'a series without its file': seriesOf(null),
    'a file without its measure': { 'measures/fremd.csv': 'date,amt\n' },
    'columns that are missing or nobody knows': seriesOf('date,x\n2021-05-01,100\n'),
  },
  'K-REI-02': {
    'days that are none, twice or out of order': seriesOf(
      'date,amt\n2021-02-30,90\n2021-05-02,100\n2021-05-02,101\n2021-05-01,100\n',
    ),
  },
  'K-REI-03': {
    'cells that are no numbers, or too many of them': seriesOf(
      'date;amt\n2021-04-01;17.3\n2021-05-02;viele\n2021-05-03;1;2\n',
    ),
    'numbers with commas between commas': seriesOf('date,amt\n2021-04-01,17,3\n2021-04-02,17.5\n'),
  },
  'K-REI-04': {
    'a value that a reference gives otherwise': seriesOf('date,amt\n2021-05-01,101\n2021-06-01,120\n'),
  },
});

/** Charts that their form, their numbers or their words do not carry. */
export const chartCases = casesOf({
  'K-SCH-01': { 'bars on a logarithmic axis': drawn('bars', two, ['scale: log']) },
  'K-SCH-02': {
    'a bar of no certain length': drawn('bars', [
      ...two,
      { value: 'mehr als 90' },
      { value: 'viele = 20 bis 90' },
    ]),
  },
  'K-SCH-03': {
    'half a pair': drawn('pairs', two),
    'a pair whose other half the chart leaves out': drawn('pairs', pair, [
      `asOf: "${may}"`,
      'basis: [confirmed]',
    ]),
  },
  'K-SCH-04': {
    'a line through a number without date': drawn('lines', [...two, { value: '130' }]),
    'a line through a number of some year': drawn('lines', [...two, { value: '130', asOf: '2022' }]),
  },
  'K-SCH-05': {
    'a line of one date': drawn('lines', pair),
    'days without a series': drawn('days', two),
  },
  'K-SCH-06': {
    'an annotation beside bars': drawn('bars', two, annotated('2021-05-10')),
    'an annotation over bars of days': drawn('days', two, annotated('2021-05-10')),
  },
  'K-SCH-07': { 'an annotation after the end of the lines': drawn('lines', two, annotated('2021-06-02')) },
  'K-SCH-08': {
    'a date on which there is no number': drawn('bars', two, ['asOf: "2021-05-02"']),
    'a kind of number that there is not': drawn('bars', two, ['basis: [confirmed, established]']),
  },
  'K-SCH-09': {
    'seventeen bars': drawn('bars', many(17)),
    'thirteen intervals': drawn('intervals', many(13)),
    'fifteen pairs': drawn('pairs', [
      ...many(15),
      { value: '90', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ]),
    'seventeen values in time': drawn('lines', many(17)),
    'six annotations': drawn('lines', two, [
      'annotations:',
      ...[1, 2, 3, 4, 5, 6].flatMap((day) => [`  - date: "2021-05-1${day}"`, '    text: "Ein Fest"']),
    ]),
  },
  'K-SCH-10': {
    'a long annotation': drawn(
      'lines',
      two,
      annotated('2021-05-10', 'Das Fest zur Wiedereröffnung der Bücherei'),
    ),
  },
  'K-SCH-11': {
    'a word that the measure says to avoid': drawn('bars', two, [], {
      title: '120 Bände wurden verkauft',
      note: 'Es sind Verkaufte.',
    }),
  },
  'K-SCH-12': {
    'a percentage that no pair has': drawn('pairs', pair, [], {
      title: 'Bestätigt sind 70\u00a0Prozent',
      note: '75\u00a0% sind bestätigt, rund 73\u00a0Prozent, 25\u00a0% nicht, 30\u00a0% fehlen.',
    }),
  },
  'K-SCH-13': {
    'words for a value and an emphasis that the chart does not show': drawn('lines', two, [
      'emphasis: [niemand]',
      'labels:',
      '  - value: verlust/wert-9',
      '    text: "Amt"',
    ]),
    'a chain without links': drawn('chain', two),
  },
  'K-DOS-10': {
    'a measure whose numbers the chart leaves out': {
      ...drawn('bars', two),
      'measures/verlust-3.yaml': measure([{ value: '90', asOf: june }], { order: 3 }),
      'charts/probe.yaml': chart('bars', ['verlust', 'verlust-3'], [`asOf: "${may}"`]),
    },
  },
  'K-DOS-11': {
    'nothing on a logarithmic axis': drawn('intervals', [...two, { value: '0 bis 5' }], ['scale: log']),
  },
});

/** Charts about which there is nothing to say. */
export const soundSeries: Record<string, Changes> = {
  'between semicolons, with grouped and missing numbers': seriesOf(
    'date;amt\r\n2021-05-01;100\r\n2021-05-02;1.100\r\n2021-05-03;\r\n2021-06-01;"120,0"\r\n',
  ),
};

export const soundCharts: Record<string, Changes> = {
  'bars of exact and approximate numbers': drawn('bars', [...two, { value: 'etwa 90' }]),
  'intervals of all kinds': drawn('intervals', [
    { value: '100' },
    { value: 'mehr als 90' },
    { value: 'viele = 20 bis 90' },
  ]),
  'pairs with the share they name': drawn('pairs', pair, [], {
    title: 'Bestätigt sind 75\u00a0Prozent',
    note: 'Rund 73\u00a0% sind es also, und 25\u00a0% nicht; 3\u00a0Prozentpunkte tun nichts.',
  }),
  'lines by day and month with an annotation': drawn(
    'lines',
    [...two, { value: '90', asOf: '2021-04' }],
    annotated('2021-05'),
  ),
  'percentages where no pair is shown': drawn('bars', two, [], { title: '20\u00a0Prozent mehr' }),
  'a line drawn between lost and sold': drawn('bars', two, [], {
    note: 'Verloren heißt nicht verkauft; ob Verkaufte gezählt werden, ist offen. Die Zahl ist um 20 gefallen.',
  }),
  'a nought that the chart leaves out': drawn(
    'intervals',
    [...two, { value: '0', asOf: '2020' }],
    ['scale: log', `asOf: "${may}"`],
  ),
};
