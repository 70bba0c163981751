import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { onFullDisk } from './full-disk.ts';

const root = join(import.meta.dirname, '../..');
const minimal = 'tests/fixtures/content-minimal';
const temporary = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const check = (...args: string[]) => run('check', args);

/** A folder with one more place that has a mistake in it. */
function broken(name: string, text: string): string {
  const folder = join(temporary, name);
  cpSync(join(root, minimal), folder, { recursive: true });
  writeFileSync(join(folder, 'places/ort.yaml'), text);
  return folder;
}

describe('The check', () => {
  it('ends with 0 and one line when nothing is wrong', async () => {
    const { code, out, err } = await check('--content', minimal);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^2 Artikel, .* geprüft: keine Fehler\n$/);
  });

  it('ends with 1 and names file, line and column on an error', async () => {
    const { code, out } = await check('--content', broken('error', 'name: "Ort"\nlat: 99\nlon: 2\n'));
    expect(code).toBe(1);
    expect(out).toContain('/places/ort.yaml:2:6 · Feld „lat“ · ');
    expect(out).toMatch(/geprüft: 1 Fehler\n$/);
  });

  it('lets hints pass, unless it is told to be strict', async () => {
    const folder = broken('hint', 'name: "O\u200brt"\nlat: 9\nlon: 2\n');
    expect(await check('--content', folder)).toMatchObject({ code: 0 });
    expect(await check('--content', folder, '--strict')).toMatchObject({ code: 1 });
  });

  it('with --watch looks again after every change, also of the words it should know', async () => {
    const folder = broken('watched', 'name: "Ort"\nlat: 9\nlon: 2\n');
    const dossier = join(folder, 'dossier.yaml');
    writeFileSync(dossier, readFileSync(dossier, 'utf8').replace('Bücherei', 'Bücherrei'));
    const child = spawn(process.execPath, ['src/cli/check.ts', '--watch', '--content', folder], {
      cwd: root,
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const heard = () => said;
    await expect.poll(heard).toMatch(/„Bücherrei“ steht nicht im Wörterbuch .* 1 Hinweis\n/s);
    said = '';
    appendFileSync(join(folder, 'woerter.txt'), 'Bücherrei\n');
    await expect.poll(heard).toMatch(/geprüft: keine Fehler\n$/);
    child.kill();
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
  });

  it('speaks JSON', async () => {
    const { code, out } = await check(
      '--json',
      '--content',
      broken('json', 'name: "Ort"\nlat: 99\nlon: 2\n'),
    );
    const report = JSON.parse(out) as { ok: boolean; counts: object; problems: object[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({
      ok: false,
      counts: { articles: 2, places: 2 },
      problems: [{ code: 'K-FEL-08', severity: 'error', line: 2, column: 6, field: 'lat' }],
    });
  });

  it('writes no colours where nobody sees them', async () => {
    const { out } = await check('--content', broken('plain', 'name: 1\n'));
    expect(out).not.toContain('\u001b');
  });

  it.each([[['--contnet', 'x']], [['content']], [['--content']], [['--json=1']]])(
    'ends with 2 and shows how it is called: %j',
    async (args) => {
      const { code, out, err } = await check(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Aufruf: npm run check');
      expect(err.split('\n')[0]).toMatchSnapshot();
    },
  );

  it('is no less good where nothing can be written', async () => {
    const project = join(temporary, 'fest');
    cpSync(join(root, minimal), join(project, 'content'), { recursive: true });
    writeFileSync(join(project, '.vscode'), 'kein Ordner');
    const { code, out, err } = await run('check', [], undefined, { cwd: project });
    expect([code, out]).toEqual([0, expect.stringContaining('keine Fehler')]);
    expect(err).toMatch(/^Hinweis: Die Schemas, .*\. Auf dem Weg dorthin liegt eine Datei, .*\n$/);
    const schemas = await run('schemas', [], undefined, { cwd: project });
    expect([schemas.code, schemas.err]).toEqual([1, expect.stringMatching(/^Die Schemas, [^\n]*\n$/)]);
  });

  it('is no less good where nothing fits on the disk any more, and leaves nothing half behind', async () => {
    const project = join(temporary, 'voll');
    cpSync(join(root, minimal), join(project, 'content'), { recursive: true });
    mkdirSync(join(project, '.vscode/schemas'), { recursive: true });
    const { code, out, err } = await onFullDisk('check', [], project);
    expect([code, out]).toEqual([0, expect.stringContaining('keine Fehler')]);
    expect(err).toMatch(/^Hinweis: Die Schemas, [^\n]*\n$/);
    expect(readdirSync(join(project, '.vscode/schemas'))).toEqual([]);
  });

  it('says which folder is missing', async () => {
    const { code, out } = await check('--content', 'nirgends');
    expect(code).toBe(1);
    expect(out).toContain('Den Ordner „nirgends“ gibt es nicht');
  });

  it('helps', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    expect(out).toContain('--strict');
  });
});
