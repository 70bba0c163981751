import { swap, type Changes } from '../variant.ts';
import { type Case, comment, opening } from './case.ts';
import { measure, type MadeValue } from './made.ts';

const figure = (value: string, more: readonly string[] = [], of = 'verlust', speaker = 'gemeinde') =>
  [
    'figures:',
    '  - id: zahl',
    `    measure: ${of}`,
    '    passage: leser',
    `    value: "${value}"`,
    `    speaker: ${speaker}`,
    '    modality: reports',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** The second article with a figure; its one passage has no note, which would explain everything. */
const commenting = (text: string): Changes => ({
  [comment]: (old) => old.replace(/notes:[^]*?(?=---)/, text),
});

const valued = (...values: MadeValue[]): Changes => ({ 'measures/verlust.yaml': measure(values) });
const may = '2021-05-01';

/** Numbers that cannot all be right. */
export const contradictionCases: Case[] = [
  {
    title: 'two numbers of one speaker and day',
    code: 'K-ZAH-01',
    changes: valued({ value: '100', asOf: may }, { value: '120', asOf: may }),
  },
  {
    title: 'an article that gives another number than was looked up',
    code: 'K-ZAH-01',
    changes: {
      ...valued({ value: '100', asOf: may }),
      ...commenting(figure('120', [`asOf: "${may}"`])),
    },
  },
  {
    title: 'another number beside a note that says nothing about it',
    code: 'K-ZAH-01',
    changes: valued({ value: '100', asOf: may, note: 'Ohne die 20 alten.' }, { value: '120', asOf: may }),
  },
  {
    title: 'more confirmed than claimed',
    code: 'K-ZAH-02',
    changes: valued(
      { value: '100', asOf: may },
      { value: '120', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ),
  },
  {
    title: 'more confirmed than a total that was claimed later',
    code: 'K-ZAH-02',
    changes: valued(
      { value: '100', asOf: '2021-06' },
      { value: '120', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ),
  },
  {
    title: 'an increase that is not the difference of the totals',
    code: 'K-ZAH-03',
    changes: {
      ...valued({ value: '1.000', asOf: may }, { value: '1.090', asOf: '2021-05-02' }),
      'measures/zuwachs.yaml': measure([{ value: '90', asOf: '2021-05-02' }], { nature: 'flow', order: 3 }),
      ...commenting(figure('100', ['asOf: "2021-05-02"', 'note: "Gerundet."'], 'zuwachs')),
    },
  },
];

/** Numbers that differ and may. */
export const soundNumbers: Record<string, Changes> = {
  'of different days': valued({ value: '100', asOf: may }, { value: '120', asOf: '2021-05-02' }),
  'of different speakers': valued(
    { value: '100', asOf: may },
    { value: '120', asOf: may, speaker: 'leitung' },
  ),
  'without date': valued({ value: '100' }, { value: '120' }),
  'explained by a note': valued(
    { value: '100', asOf: may },
    { value: '120', asOf: may, note: 'Am Abend neu gezählt; am Morgen waren es 100.' },
  ),
  'where one is not meant exactly': valued({ value: '100', asOf: may }, { value: 'mehr als 90', asOf: may }),
  'where less was claimed before more was confirmed': valued(
    { value: '100', asOf: may },
    { value: '120', basis: 'confirmed', asOf: '2021-06', speaker: 'leitung' },
  ),
  'where the increase is the difference over several days': {
    ...valued(
      { value: '1.000', asOf: may },
      { value: '1.050', asOf: '2021-05-02' },
      { value: '1.090', asOf: '2021-05-03' },
    ),
    'measures/zuwachs.yaml': measure(
      [
        { value: '90', asOf: '2021-05-03' },
        { value: 'etwa 52', asOf: '2021-05-02' },
      ],
      { nature: 'flow', order: 3 },
    ),
  },
};

/** Where the computed comparison and what editors wrote do not go together. */
export const comparisonCases: Case[] = [
  {
    title: 'a note that counts more answers than there are',
    code: 'K-VGL-06',
    changes: {
      'questions/nutzen.yaml': (text) =>
        text.replace(/note: ".*"/, 'note: "Alle vier sprechen über Kommendes."'),
    },
  },
  {
    title: 'a contradiction noted as a matter of degree',
    code: 'K-VGL-01',
    changes: { 'questions/nutzen.yaml': swap('kind: forecast', 'kind: degree') },
  },
  {
    title: 'a difference noted where one article only answers',
    code: 'K-VGL-01',
    changes: { 'questions/oeffnung.yaml': swap('kind: none', 'kind: contradiction') },
  },
  {
    title: 'exact numbers of two articles that nobody explains',
    code: 'K-VGL-02',
    changes: {
      [opening]: swap('"etwa 4.200"', '"4.200"'),
      ...commenting(figure('4.000', [], 'baende', 'leitung')),
    },
  },
  {
    title: 'the words of others told as facts',
    code: 'K-VGL-03',
    changes: {
      [opening]: swap(
        'Die Leitung erwarte, dass sich die Bücherei bald wieder lohne',
        'Die Bücherei lohnt sich bald wieder',
      ),
    },
  },
  {
    title: 'an expectation of the article told as a fact',
    code: 'K-VGL-03',
    changes: {
      [comment]: (text) =>
        text
          .replace('modality: judges', 'modality: expects')
          .replace('bleibe der Nutzen', 'bleibt der Nutzen')
          .replace(
            '    short:',
            '    outcome: { result: open, text: "Das kann niemand wissen.", checked: "2026-11-20" }\n    short:',
          ),
    },
  },
  {
    title: 'a position that rests on a supposition alone, without the words that say it',
    code: 'K-VGL-04',
    changes: { [comment]: swap('modality: judges', 'modality: suspects') },
  },
  {
    title: 'a note that says an article leaves open what it answers',
    code: 'K-VGL-05',
    changes: { 'questions/nutzen.yaml': swap('der andere bezweifelt.', 'der Kommentar lässt es offen.') },
  },
];
