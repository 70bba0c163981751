import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/check/check-files.ts';
import { fieldOf, type Kind, writeEntry } from '../../src/scaffold/new-entry.ts';
import { indexContent } from '../../src/source/field.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { parseFile } from '../../src/source/parse-file.ts';
import { isError } from '../../src/source/problem.ts';

const { files, problems } = await readFolder(
  join(import.meta.dirname, '../fixtures/content-minimal'),
  'content',
);
const index = indexContent(files.map(parseFile), 'content');

describe('A new entry', () => {
  it.each<[Kind, string, Record<string, string>]>([
    [
      'source',
      'sources/amt-bericht.yaml',
      { title: 'Amt: Bericht', url: 'https://www.example.org/', kind: 'primary' },
    ],
    [
      'actor',
      'actors/erika-beispiel.yaml',
      {
        name: 'Erika Beispiel',
        kind: 'person',
        role: 'Müllerin',
        spellings: 'Beispiel|E. Beispiel',
        partOf: 'gemeinde',
      },
    ],
    [
      'place',
      'places/vorderwalden.yaml',
      { name: 'Vorderwalden', lat: '48.5', lon: '9.5', source: 'jahresbericht' },
    ],
    [
      'measure',
      'measures/raeder.yaml',
      { name: 'Räder', counts: 'Mühlräder im Tal', unit: 'Stück', nature: 'stock', group: 'bestand' },
    ],
    [
      'event',
      'events/das-rad-steht.yaml',
      {
        title: 'Das Rad steht',
        date: '2021-06',
        basis: 'established',
        sources: 'jahresbericht',
        lane: 'haus',
        place: 'hinterwalden',
        actors: '[gemeinde, leitung]',
      },
    ],
    [
      'chart',
      'charts/die-regale-sind-voll.yaml',
      {
        title: 'Die Regale sind voll',
        subtitle: 'Bände',
        form: 'bars',
        measures: 'baende',
        note: 'Vorsicht',
        interest: 'Gemeinde',
        sources: 'jahresbericht',
      },
    ],
    [
      'question',
      'questions/haelt-es.yaml',
      {
        kind: 'scale',
        question: 'Hält das Rad?',
        short: 'Hält es?',
        topic: 'zukunft',
        'difference.kind': 'none',
        'difference.note': 'Noch offen.',
        poles: 'nein|ja',
        steps: 'nein|eher nein|offen|eher ja|ja',
      },
    ],
    [
      'question',
      'questions/wer-zahlt.yaml',
      {
        kind: 'choice',
        question: 'Wer zahlt das Rad?',
        short: 'Wer zahlt?',
        topic: 'zukunft',
        'difference.kind': 'none',
        'difference.note': 'Noch offen.',
        options: 'gemeinde=Die Gemeinde|niemand=Niemand',
      },
    ],
    [
      'question',
      'questions/wie-viele.yaml',
      {
        kind: 'quantity',
        question: 'Wie viele sind es?',
        short: 'Wie viele?',
        topic: 'betrieb',
        'difference.kind': 'none',
        'difference.note': 'Noch offen.',
        measure: 'baende',
      },
    ],
    [
      'article',
      'articles/wer-das-rad-dreht.md',
      { title: 'Wer das Rad dreht', outlet: 'Talblatt', date: '2021-06-02', genre: 'news' },
    ],
  ])('%s %s is complete and without an error', (kind, file, flags) => {
    const given = new Map(Object.entries(flags).map(([flag, value]) => [fieldOf(kind, flag), value]));
    const entry = writeEntry(kind, given, index, { today: '2026-11-21' });
    expect(entry.file).toBe(file);
    const added = { ...entry, file: `content/${file}` };
    const inspection = examine({ files: [...files, added], problems }, { now: new Date('2026-11-21') });
    expect(inspection.problems.filter(isError)).toEqual([]);
    expect(entry.text).toMatchSnapshot();
  });
});
