import { swap, type Changes } from '../variant.ts';
import { casesOf, comment, opening } from './case.ts';
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
export const contradictionCases = casesOf({
  'K-ZAH-01': {
    'two numbers of one speaker and day': valued({ value: '100', asOf: may }, { value: '120', asOf: may }),
    'an article that gives another number than was looked up': {
      ...valued({ value: '100', asOf: may }),
      ...commenting(figure('120', [`asOf: "${may}"`])),
    },
    'another number beside a note that says nothing about it': valued(
      { value: '100', asOf: may, note: 'Ohne die 20 alten.' },
      { value: '120', asOf: may },
    ),
  },
  'K-ZAH-02': {
    'more confirmed than claimed': valued(
      { value: '100', asOf: may },
      { value: '120', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ),
    'more confirmed than a total that was claimed later': valued(
      { value: '100', asOf: '2021-06' },
      { value: '120', basis: 'confirmed', asOf: may, speaker: 'leitung' },
    ),
  },
  'K-ZAH-03': {
    'an increase that is not the difference of the totals': {
      ...valued({ value: '1.000', asOf: may }, { value: '1.090', asOf: '2021-05-02' }),
      'measures/zuwachs.yaml': measure([{ value: '90', asOf: '2021-05-02' }], { nature: 'flow', order: 3 }),
      ...commenting(figure('100', ['asOf: "2021-05-02"', 'note: "Gerundet."'], 'zuwachs')),
    },
  },
});

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

/** One more article that answers what the first two answer. */
const another = (outlet: string, monogram: string) => `---
title: "Noch ein Blick auf die Bücherei"
summary: "Der Bericht sieht die Bücherei auf gutem Weg."
monogram: ${monogram}
published: "2021-05-20"
source: { outlet: "${outlet}", title: "Ein Blick", genre: news }
claims:
  - { id: gut, passage: gut, question: nutzen, answer: 4, paraphrase: "Die Bücherei lohne sich eher." }
---

Sie [lohnt sich](#gut) eher.
`;

/** Where the computed comparison and what editors wrote do not go together. */
export const comparisonCases = casesOf({
  'K-VGL-06': {
    'a note that counts more answers than there are': {
      'questions/nutzen.yaml': (text) =>
        text.replace(/note: ".*"/, 'note: "Alle vier sprechen über Kommendes."'),
    },
    'a note that says only one answers': {
      'questions/nutzen.yaml': (text) =>
        text.replace(/note: ".*"/, 'note: "Eine Antwort gibt bisher nur ein Artikel."'),
    },
    'a note that names some outlets and not another that answers by now': {
      [opening]: swap('Mühlbachbote', 'Talzeitung'),
      'questions/nutzen.yaml': (text) =>
        text.replace(/note: ".*"/, 'note: "Talzeitung und Seeblatt sagen beinahe dasselbe."'),
      'articles/dritter.md': another('Seeblatt', 'SB'),
    },
    'a note that speaks of a time when no article appeared': {
      'questions/nutzen.yaml': (text) =>
        text.replace(/note: ".*"/, 'note: "Der Kommentar vom Herbst 2019 zweifelt."'),
    },
    'a note that dates all articles as one of them is not': {
      'questions/nutzen.yaml': (text) =>
        text.replace(
          /note: ".*"/,
          'note: "Beide erschienen am Anfang, im Mai 2021. Alle schrieben im März 2021."',
        ),
    },
  },
  'K-VGL-01': {
    'a contradiction noted as a matter of degree': {
      'questions/nutzen.yaml': swap('kind: forecast', 'kind: degree'),
    },
    'a difference noted where one article only answers': {
      'questions/oeffnung.yaml': swap('kind: none', 'kind: contradiction'),
    },
  },
  'K-VGL-02': {
    'exact numbers of two articles that nobody explains': {
      [opening]: swap('"etwa 4.200"', '"4.200"'),
      ...commenting(figure('4.000', [], 'baende', 'leitung')),
    },
  },
  'K-VGL-03': {
    'the words of others told as facts': {
      [opening]: swap(
        'Die Leitung erwarte, dass sich die Bücherei bald wieder lohne',
        'Die Bücherei lohnt sich bald wieder',
      ),
    },
    'an expectation of the article told as a fact': {
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
  'K-VGL-04': {
    'a position that rests on a supposition alone, without the words that say it': {
      [comment]: swap('modality: judges', 'modality: suspects'),
    },
  },
  'K-VGL-05': {
    'a note that says an article leaves open what it answers': {
      'questions/nutzen.yaml': swap('der andere bezweifelt.', 'der Kommentar lässt es offen.'),
    },
  },
});
