import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/desk/desk.ts';
import { isError } from '../../src/desk/problem.ts';
import { run, smallDossier } from './run.ts';

const { folder, remove } = smallDossier();
afterAll(remove);

const make = (...args: string[]) => run('new', [...args, '--content', folder, '--now', '2026-11-21']);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('npm run new', { timeout: 120_000 }, () => {
  it.each([
    [
      'source',
      'sources/amt-bericht.yaml',
      ['--title', 'Amt: Bericht', '--url', 'https://www.example.org/', '--kind', 'primary'],
    ],
    [
      'actor',
      'actors/erika-beispiel.yaml',
      [
        '--name',
        'Erika Beispiel',
        '--kind',
        'person',
        '--role',
        'Müllerin',
        '--spellings',
        'Beispiel|E. Beispiel',
        '--partOf',
        'gemeinde',
      ],
    ],
    [
      'place',
      'places/vorderwalden.yaml',
      ['--name', 'Vorderwalden', '--lat', '48.5', '--lon', '9.5', '--source', 'jahresbericht'],
    ],
    [
      'measure',
      'measures/raeder.yaml',
      [
        '--name',
        'Räder',
        '--counts',
        'Mühlräder im Tal',
        '--unit',
        'Stück',
        '--nature',
        'stock',
        '--group',
        'bestand',
      ],
    ],
    [
      'event',
      'events/das-rad-steht.yaml',
      [
        '--title',
        'Das Rad steht',
        '--date',
        '2021-06',
        '--basis',
        'established',
        '--sources',
        'jahresbericht',
        '--lane',
        'haus',
        '--place',
        'hinterwalden',
        '--actors',
        '[gemeinde, leitung]',
      ],
    ],
    [
      'chart',
      'charts/die-regale-sind-voll.yaml',
      [
        '--title',
        'Die Regale sind voll',
        '--subtitle',
        'Bände',
        '--form',
        'bars',
        '--measures',
        'baende',
        '--note',
        'Vorsicht',
        '--interest',
        'Gemeinde',
        '--sources',
        'jahresbericht',
      ],
    ],
    [
      'question',
      'questions/haelt-es.yaml',
      [
        '--kind',
        'scale',
        '--question',
        'Hält das Rad?',
        '--short',
        'Hält es?',
        '--topic',
        'zukunft',
        '--difference.kind',
        'none',
        '--difference.note',
        'Noch offen.',
        '--poles',
        'nein|ja',
        '--steps',
        'nein|eher nein|offen|eher ja|ja',
      ],
    ],
    [
      'question',
      'questions/wer-zahlt.yaml',
      [
        '--kind',
        'choice',
        '--question',
        'Wer zahlt das Rad?',
        '--short',
        'Wer zahlt?',
        '--topic',
        'zukunft',
        '--difference.kind',
        'none',
        '--difference.note',
        'Noch offen.',
        '--options',
        'gemeinde=Die Gemeinde|niemand=Niemand',
      ],
    ],
    [
      'question',
      'questions/wie-viele.yaml',
      [
        '--kind',
        'quantity',
        '--question',
        'Wie viele sind es?',
        '--short',
        'Wie viele?',
        '--topic',
        'betrieb',
        '--difference.kind',
        'none',
        '--difference.note',
        'Noch offen.',
        '--measure',
        'baende',
      ],
    ],
    [
      'article',
      'articles/wer-das-rad-dreht.md',
      ['--title', 'Wer das Rad dreht', '--outlet', 'Talblatt', '--date', '2021-06-02', '--genre', 'news'],
    ],
  ])('writes %s %s, complete and without an error', async (kind, file, flags) => {
    const { code, err, out } = await make(kind, ...flags);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${file} ist angelegt.`);
    expect(read(file)).toMatchSnapshot();
  });

  it('leaves a dossier that passes the check', async () => {
    const { problems } = await inspect(folder, { now: new Date('2026-11-21') });
    expect(problems.filter(isError)).toEqual([]);
  });

  it('never overwrites', async () => {
    const before = read('actors/gemeinde.yaml');
    const { code, err } = await make('actor', '--name', 'Gemeinde', '--kind', 'body', '--role', 'x');
    expect(code).toBe(1);
    expect(err).toContain(
      'actors/gemeinde.yaml gibt es schon und bleibt, wie es ist. Mit --id einen anderen Namen angeben.',
    );
    expect(read('actors/gemeinde.yaml')).toBe(before);
  });

  it('says everything that is missing', async () => {
    const { code, err } = await make('event', '--title', 'Ohne Tag');
    expect(code).toBe(2);
    expect(err).toMatch(/--basis .*stated[\s\S]*--lane .*haus[\s\S]*--date /);
  });

  it('says everything that is wrong, with the nearest word', async () => {
    const { code, err } = await make(
      'event',
      '--title',
      'x',
      '--lane',
      'hause',
      '--date',
      '2021-13',
      '--actors',
      'gemeind',
      '--basis',
      'stated',
    );
    expect(code).toBe(2);
    expect(err).toContain('--lane: „hause“ gibt es nicht. Meinten Sie „haus“?');
    expect(err).toContain('--date: „2021-13“ ist kein Datum in EDTF');
    expect(err).toContain('--actors: „gemeind“ gibt es in content/actors nicht. Meinten Sie „gemeinde“?');
  });

  it('knows neither other kinds nor other flags', async () => {
    expect((await make('evnt')).err).toContain('Meinten Sie „event“?');
    expect((await make('actor', '--nam', 'x')).err).toContain('--nam gibt es nicht. Meinten Sie „name“?');
    expect((await make('question')).err).toContain('Es fehlt --kind: scale, choice oder quantity.');
    expect((await run('new', [])).code).toBe(2);
    expect((await run('new', ['--help'])).code).toBe(0);
  });

  it('keeps a file name inside the folder', async () => {
    const { code, out } = await make(
      'actor',
      '--name',
      'x',
      '--kind',
      'body',
      '--role',
      'x',
      '--id',
      '../../böse',
    );
    expect(code).toBe(0);
    expect(out).toContain('actors/boese.yaml ist angelegt.');
  });
});
