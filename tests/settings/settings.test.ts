import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forPublication, readSettings, SettingsError, toEnvironment } from '../../src/settings/settings.ts';
import { names, variableOf } from '../../src/settings/table.ts';

const problemsOf = (argv: readonly string[], env = {}, dotenv = {}): readonly string[] => {
  try {
    readSettings(env, argv, dotenv);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
};

describe('settings', () => {
  it('need nothing at all for a look at the site', () => {
    expect(readSettings({}, [], {})).toEqual({
      base: '/',
      content: resolve('content'),
      out: resolve('dist'),
      form: false,
      port: 4321,
      title: 'Quellenlage',
    });
  });

  it('take a flag over an environment variable over the file .env', () => {
    const dotenv = { QUELLENLAGE_BASE: '/datei/', QUELLENLAGE_PORT: '1', QUELLENLAGE_NOW: '2026-01-01' };
    const env = { QUELLENLAGE_BASE: '/umgebung/', QUELLENLAGE_PORT: '2' };
    expect(readSettings(env, ['--base', '/angabe/'], dotenv)).toMatchObject({
      base: '/angabe/',
      port: 2,
      now: '2026-01-01',
    });
  });

  it.each(['dossier', '/dossier', 'dossier/', '/dossier//'])(
    'put the slashes of the base %s right',
    (base) => {
      expect(readSettings({}, ['--base', base], {}).base).toBe('/dossier/');
    },
  );

  it('come out of the environment they were put into', () => {
    const argv = '--site https://a.example --base /b/ --name N --address A --email e@a.example'.split(' ');
    const settings = readSettings({}, argv, {});
    expect(readSettings(toEnvironment(settings), [], { QUELLENLAGE_NOW: '2026-01-01' })).toEqual(settings);
  });

  it('are described by the example file', async () => {
    const { readFile } = await import('node:fs/promises');
    const example = await readFile('.env.example', 'utf8');
    for (const name of names) expect(example).toContain(variableOf(name));
  });

  it('say all that is wrong at once', () => {
    expect(
      problemsOf('--site example.org --base /ä/ --now 2026-02-30 --port x --email q --foo bar'.split(' ')),
    ).toMatchSnapshot();
  });

  it('let a publisher name the site', () => {
    expect(readSettings({}, ['--title', 'Hafenblick'], {}).title).toBe('Hafenblick');
  });

  it.each([
    ['#abc', 'sechs Zeichen'],
    ['#eeeeee', 'kaum zu lesen'],
  ])('refuse an accent that is none, or cannot be read: %s', (accent, what) => {
    expect(problemsOf(['--accent', accent])[0]).toContain(what);
  });

  it('refuse an icon that is not there or runs', () => {
    const icon = join(mkdtempSync(join(tmpdir(), 'icon-')), 'a.svg');
    expect(problemsOf(['--icon', icon])[0]).toContain('gibt es nicht');
    writeFileSync(icon, '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');
    expect(problemsOf(['--icon', icon])[0]).toContain('ohne Skripte');
    writeFileSync(icon, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(problemsOf(['--icon', icon])).toEqual([]);
  });

  it('do not take the path of a site for the site', () => {
    expect(problemsOf(['--site', 'https://example.org/dossier/'])).toHaveLength(1);
  });

  it('never put a password into every page, nor repeat it', () => {
    const [problem] = problemsOf(['--site', 'https://user:geheim@example.org']);
    expect(problem).toMatch(/^--site https:\/\/…@example\.org: Name und Passwort/);
  });

  it('take a site in a house of its own, without https', () => {
    expect(readSettings({}, ['--site', 'http://intranet'], {}).site).toBe('http://intranet');
  });

  it('do not take another host for a path', () => {
    expect(problemsOf(['--base', '//host/x'])[0]).toContain('Name eines anderen Rechners');
  });

  it.each('. src content content/articles public .. / .git tests/x .cache ~/web'.split(' '))(
    'never let the output replace %s',
    (out) => {
      expect(problemsOf(['--out', out])).toHaveLength(1);
    },
  );

  it('say which flag was probably meant', () => {
    expect(problemsOf(['--bas', '/x/'])).toEqual(['--bas gibt es nicht. Meinten Sie --base?']);
  });

  it('notice a misspelt variable, and leave those of others alone', () => {
    const env = {
      QUELLENLAGE_CACHE: 'x',
      QUELLENLAGE_CHROMIUM: 'x',
      QUELLENLAGE_UPLOAD_TOKEN: 'x',
      SIET: 'x',
    };
    expect(
      problemsOf([], { ...env, QUELLENLAGE_SIET: 'https://a.example', quellenlage_base: '/x/' }),
    ).toEqual([
      'QUELLENLAGE_SIET gibt es nicht. Meinten Sie QUELLENLAGE_SITE?',
      'quellenlage_base gibt es nicht. Meinten Sie QUELLENLAGE_BASE?',
    ]);
    expect(problemsOf([], {}, { QUELLENLAGE_EMIAL: 'e@a.example' })).toEqual([
      'QUELLENLAGE_EMIAL in der Datei .env gibt es nicht. Meinten Sie QUELLENLAGE_EMAIL?',
    ]);
  });

  it('say where a wrong value was given', () => {
    const wrong = { QUELLENLAGE_EMAIL: 'q' };
    expect([
      ...problemsOf([], {}, wrong),
      ...problemsOf([], wrong),
      ...problemsOf(['--email', 'q'], wrong),
    ]).toEqual([
      expect.stringMatching(/^QUELLENLAGE_EMAIL=q in der Datei \.env: /),
      expect.stringMatching(/^Umgebungsvariable QUELLENLAGE_EMAIL=q: /),
      expect.stringMatching(/^--email q: /),
    ]);
  });
});

describe('a publication', () => {
  it('names everything that is missing at once', () => {
    const settings = readSettings({}, ['--name', 'Verlag'], {});
    expect(() => forPublication(settings)).toThrowErrorMatchingSnapshot();
  });

  it('has the publisher answer for the content unless somebody else is named', () => {
    const argv = ['--site', 'https://a.example', '--name', 'N', '--address', 'A', '--email', 'e@a.example'];
    expect(forPublication(readSettings({}, argv, {})).publisher.responsible).toBe('N');
    expect(forPublication(readSettings({}, [...argv, '--responsible', 'R'], {})).publisher.responsible).toBe(
      'R',
    );
  });
});
