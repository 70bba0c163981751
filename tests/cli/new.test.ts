import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/check/check-folder.ts';
import { isError } from '../../src/source/problems/problem.ts';
import { onFullDisk } from './full-disk.ts';
import { run, smallDossier } from './run.ts';

const { folder, parent, remove } = smallDossier();
afterAll(remove);

const make = (...args: string[]) => run('new', [...args, '--content', folder, '--now', '2026-11-21']);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('npm run new', () => {
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
    expect(err).toContain('--date: „2021-13“ gibt es nicht: einen 13. Monat hat kein Jahr');
    expect(err).toContain(`--actors: „gemeind“ gibt es in ${folder}/actors nicht. Meinten Sie „gemeinde“?`);
  });

  it('says which kinds there are if none is named, and takes no notice of a bare --', async () => {
    const { code, err } = await make();
    expect([code, err]).toEqual([2, expect.stringContaining('ART: article, question, event,')]);
    expect(err).not.toContain('„--content“');
    const named = ['--name', 'Bare', '--kind', 'body', '--role', 'x'];
    expect((await make('--', 'actor', ...named)).out).toContain('actors/bare.yaml ist angelegt.');
  });

  it('makes no folder of a mistyped name, and begins a dossier in an empty one', async () => {
    const place = ['place', '--name', 'Ort', '--lat', '1', '--lon', '2', '--content'];
    const mistyped = join(parent, 'TIPPFEHLER');
    const { code, err } = await run('new', [...place, mistyped]);
    expect([code, err]).toEqual([1, expect.stringContaining(`Den Ordner „`)]);
    expect(err).toContain('gibt es nicht. Ein neues Dossier legt an: npm run new -- dossier ');
    expect(existsSync(mistyped)).toBe(false);
    mkdirSync(join(parent, 'neu'));
    expect(await run('new', [...place, join(parent, 'neu')])).toMatchObject({ code: 0 });
  });

  it('leaves nothing behind on a full disk', async () => {
    const named = ['--name', 'Voll', '--kind', 'body', '--role', 'x', '--content', folder];
    const { code, err } = await onFullDisk('new', ['actor', ...named]);
    expect([code, err]).toEqual([1, expect.stringContaining('actors/voll.yaml lässt sich nicht schreiben.')]);
    expect(existsSync(join(folder, 'actors/voll.yaml'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
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
