import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, smallDossier } from './run.ts';

const { folder, remove } = smallDossier();
afterAll(remove);

const messy = join(import.meta.dirname, '../import/fixtures/wehr.txt');
const bring = (...args: string[]) => run('import', [...args, '--content', folder, '--now', '2026-11-21']);

describe('npm run import', () => {
  it('writes a draft and says what it found', async () => {
    const { code, out, err } = await bring(messy, '--published', '2021-05-12', '--id', 'wehr');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll(folder, 'content')).toMatchSnapshot();
    expect(readFileSync(join(folder, 'articles/wehr.md'), 'utf8')).toMatch(/^text: excerpt\ndraft: true$/m);
  });

  it('never overwrites', async () => {
    writeFileSync(join(folder, 'articles/schon-da.md'), 'alt');
    const { code, err } = await run(
      'import',
      ['-', '--id', 'schon-da', '--content', folder],
      Buffer.from('Das Rad\n\nEs dreht sich seit Jahren im Bach.'),
    );
    expect(code).toBe(1);
    expect(err).toContain(
      'articles/schon-da.md gibt es schon und bleibt, wie es ist. Mit --id einen anderen Namen angeben.',
    );
    expect(readFileSync(join(folder, 'articles/schon-da.md'), 'utf8')).toBe('alt');
  });

  it('does not take the same text twice', async () => {
    const { code, err } = await bring(messy, '--id', 'noch-einmal');
    expect(code).toBe(1);
    expect(err).toContain('Diese Vorlage wurde schon eingelesen');
  });

  it('reads standard input in any encoding', async () => {
    const bytes = Buffer.from(
      'Die M\xfchle\r\n\r\nSie steht \x84am Bach\x93 und mahlt seit Jahren.',
      'latin1',
    );
    const { code, out } = await run('import', ['-', '--content', folder, '--print'], bytes);
    expect(code).toBe(0);
    expect(out).toContain('Sie steht „am Bach“ und mahlt seit Jahren.');
    expect(out).toContain('die Vorlage war Text in Windows-1252.');
  });

  it('refuses what it cannot read, without a stack trace', async () => {
    const pdf = join(folder, '../stelle.pdf');
    writeFileSync(pdf, '%PDF-1.4');
    for (const [file, said] of [
      ['gibt-es-nicht.txt', 'lässt sich nicht lesen'],
      [pdf, 'Das ist eine PDF-Datei.'],
      [folder, 'ist ein Ordner'],
    ] as const) {
      const { code, err } = await bring(file);
      expect(code).toBe(1);
      expect(err).toContain(said);
      expect(err).not.toContain('    at ');
    }
  });

  it('writes nothing where there is no dossier, and nothing that the check would refuse', async () => {
    const lost = await run('import', [messy, '--content', join(folder, '../verschrieben')]);
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('gibt es nicht')]);
    expect(existsSync(join(folder, '../verschrieben'))).toBe(false);
    const taken = await run(
      'import',
      ['-', '--content', folder, '--monogram', 'WE'],
      Buffer.from('Ein Rad\n\nEs steht still.'),
    );
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('hat schon ein anderer Artikel')]);
  });

  it('says what is wrong with a flag', async () => {
    for (const [flags, said] of [
      [['--published', '12.05.2021'], 'kein Datum in EDTF'],
      [['--genre', 'roman'], 'es gibt news'],
      [['--monogram', 'x'], 'zwei oder drei Großbuchstaben'],
      [['--url', 'wehr'], 'keine Adresse'],
      [['--titel', 'x'], '--titel gibt es nicht. Meinten Sie --title?'],
    ] as const) {
      const { code, err } = await bring(messy, ...flags);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
  });

  it('stays within the folder whatever the name', async () => {
    mkdirSync(join(folder, 'articles'), { recursive: true });
    const { out } = await run(
      'import',
      ['-', '--content', folder, '--id', '../../x/ÄÖ'],
      Buffer.from('Rad\n\nDas Rad dreht sich im Bach.'),
    );
    expect(out).toContain('articles/x-aeoe.md ist angelegt');
  });
});
