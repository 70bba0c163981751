import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { onFullDisk } from './full-disk.ts';
import { run, smallDossier } from './run.ts';

const { folder, parent, remove } = smallDossier();
afterAll(remove);

const make = (...args: string[]) => run('new', [...args, '--content', folder, '--now', '2026-11-21']);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('npm run new', () => {
  it('writes an entry and says what it is called', async () => {
    const { code, err, out } = await make('actor', '--name', 'Ina Neu', '--kind', 'person', '--role', 'x');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('actors/ina-neu.yaml ist angelegt.\n  Kennung: ina-neu');
    expect(read('actors/ina-neu.yaml')).toMatch(/^name: "Ina Neu"$/m);
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
    expect(err).toMatch(/Feld „basis“ · Das Feld fehlt: .*stated[\s\S]*Feld „lane“ · Das Feld fehlt: .*haus/);
    expect(existsSync(join(folder, 'events/ohne-tag.yaml'))).toBe(false);
  });

  it('says everything that is wrong, with the nearest word', async () => {
    const flags = '--title x --lane hause --date 2021-13 --actors gemeind --basis stated';
    const { code, err } = await make('event', ...flags.split(' '));
    expect(code).toBe(2);
    expect(err).toMatch(/Feld „date“ · „2021-13“ gibt es nicht: einen 13\. Monat hat kein Jahr/);
    expect(err).toMatch(/Feld „lane“ · „hause“ .* Meinten Sie „haus“\?/);
    expect(err).toMatch(/Feld „actors\[1\]“ · „gemeind“ .* Meinten Sie „gemeinde“\?/);
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
    expect((await make('actor', '--nam', 'x')).err).toContain('--nam gibt es nicht. Meinten Sie --name?');
    expect((await make('question')).err).toContain('Feld „kind“ · Das Feld fehlt');
    expect((await make('question', '--kind', 'choice', '--steps', 'a|b')).err).toContain(
      '--steps gehört nicht zu --kind choice.',
    );
    expect((await run('new', [])).code).toBe(2);
    expect((await run('new', ['--help'])).code).toBe(0);
  });

  it('keeps a file name inside the folder', async () => {
    const flags = '--name x --kind body --role x --id ../../böse';
    const { code, out } = await make('actor', ...flags.split(' '));
    expect(code).toBe(0);
    expect(out).toContain('actors/boese.yaml ist angelegt.');
  });
});
