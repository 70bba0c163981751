import type { Changes } from '../variant.ts';
import type { Case } from './case.ts';
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
export const seriesCases: Case[] = [
  { title: 'a series without its file', code: 'K-REI-01', changes: seriesOf(null) },
  { title: 'a file without its measure', code: 'K-REI-01', changes: { 'measures/fremd.csv': 'date,amt\n' } },
  {
    title: 'columns that are missing or nobody knows',
    code: 'K-REI-01',
    changes: seriesOf('date,x\n2021-05-01,100\n'),
  },
  {
    title: 'days that are none, twice or out of order',
    code: 'K-REI-02',
    changes: seriesOf('date,amt\n2021-02-30,90\n2021-05-02,100\n2021-05-02,101\n2021-05-01,100\n'),
  },
  {
    title: 'cells that are no numbers, or too many of them',
    code: 'K-REI-03',
    changes: seriesOf('date;amt\n2021-05-01;17.3\n2021-05-02;viele\n2021-05-03;1;2\n'),
  },
  {
    title: 'a value that a reference gives otherwise',
    code: 'K-REI-04',
    changes: seriesOf('date,amt\n2021-05-01,101\n2021-06-01,120\n'),
  },
];

/** Charts that their form, their numbers or their words do not carry. */
export const chartCases: Case[] = [
  {
    title: 'bars on a logarithmic axis',
    code: 'K-SCH-01',
    changes: drawn('bars', two, ['scale: log']),
  },
  {
    title: 'a bar of no certain length',
    code: 'K-SCH-02',
    changes: drawn('bars', [...two, { value: 'mehr als 90' }, { value: 'viele = 20 bis 90' }]),
  },
  {
    title: 'half a pair',
    code: 'K-SCH-03',
    changes: drawn('pairs', two),
  },
  {
    title: 'a pair whose other half the chart leaves out',
    code: 'K-SCH-03',
    changes: drawn('pairs', pair, [`asOf: "${may}"`, 'basis: [confirmed]']),
  },
  {
    title: 'a line through a number without date',
    code: 'K-SCH-04',
    changes: drawn('lines', [...two, { value: '130' }]),
  },
  {
    title: 'a line through a number of some year',
    code: 'K-SCH-04',
    changes: drawn('lines', [...two, { value: '130', asOf: '2022' }]),
  },
  { title: 'a line of one date', code: 'K-SCH-05', changes: drawn('lines', pair) },
  {
    title: 'an annotation beside bars',
    code: 'K-SCH-06',
    changes: drawn('bars', two, annotated('2021-05-10')),
  },
  {
    title: 'an annotation after the end of the lines',
    code: 'K-SCH-07',
    changes: drawn('lines', two, annotated('2021-06-02')),
  },
  {
    title: 'a date on which there is no number',
    code: 'K-SCH-08',
    changes: drawn('bars', two, ['asOf: "2021-05-02"']),
  },
  {
    title: 'a kind of number that there is not',
    code: 'K-SCH-08',
    changes: drawn('bars', two, ['basis: [confirmed, established]']),
  },
  { title: 'seventeen bars', code: 'K-SCH-09', changes: drawn('bars', many(17)) },
  { title: 'thirteen intervals', code: 'K-SCH-09', changes: drawn('intervals', many(13)) },
  {
    title: 'fifteen pairs',
    code: 'K-SCH-09',
    changes: drawn('pairs', [
      ...many(15),
      { value: '90', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ]),
  },
  { title: 'seventeen values in time', code: 'K-SCH-09', changes: drawn('lines', many(17)) },
  {
    title: 'six annotations',
    code: 'K-SCH-09',
    changes: drawn('lines', two, [
      'annotations:',
      ...[1, 2, 3, 4, 5, 6].flatMap((day) => [`  - date: "2021-05-1${day}"`, '    text: "Ein Fest"']),
    ]),
  },
  {
    title: 'a long annotation',
    code: 'K-SCH-10',
    changes: drawn('lines', two, annotated('2021-05-10', 'Das Fest zur Wiedereröffnung der Bücherei')),
  },
  {
    title: 'a word that the measure says to avoid',
    code: 'K-SCH-11',
    changes: drawn('bars', two, [], { title: '120 Bände wurden verkauft', note: 'Es sind Verkaufte.' }),
  },
  {
    title: 'a percentage that no pair has',
    code: 'K-SCH-12',
    changes: drawn('pairs', pair, [], {
      title: 'Bestätigt sind 70\u00a0Prozent',
      note: '75\u00a0% sind bestätigt, rund 73\u00a0Prozent, 25\u00a0% nicht, 30\u00a0% fehlen.',
    }),
  },
  {
    title: 'words for a value and an emphasis that the chart does not show',
    code: 'K-SCH-13',
    changes: drawn('lines', two, [
      'emphasis: [niemand]',
      'labels:',
      '  - value: verlust/wert-9',
      '    text: "Amt"',
    ]),
  },
  { title: 'a chain without links', code: 'K-SCH-13', changes: drawn('chain', two) },
  { title: 'days without a series', code: 'K-SCH-05', changes: drawn('days', two) },
  {
    title: 'a measure whose numbers the chart leaves out',
    code: 'K-DOS-10',
    changes: {
      ...drawn('bars', two),
      'measures/verlust-3.yaml': measure([{ value: '90', asOf: june }], { order: 3 }),
      'charts/probe.yaml': chart('bars', ['verlust', 'verlust-3'], [`asOf: "${may}"`]),
    },
  },
  {
    title: 'nothing on a logarithmic axis',
    code: 'K-DOS-11',
    changes: drawn('intervals', [...two, { value: '0 bis 5' }], ['scale: log']),
  },
];

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
