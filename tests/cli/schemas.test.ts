import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeEditorSchemas } from '../../src/cli/content-check/editor-schemas.ts';
import { startLanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'schemas-'));
const out = join(project, '.vscode/schemas');
const content = join(project, 'content');
cpSync(join(root, 'tests/fixtures/content-minimal'), content, { recursive: true });
afterAll(() => {
  rmSync(project, { recursive: true });
});

interface Schema {
  properties: Record<string, Schema>;
  items: Schema;
  anyOf: Schema[];
  enum?: string[];
  enumDescriptions?: string[];
  description?: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Schema;

await writeEditorSchemas(content, project);

describe('The JSON Schemas for editors', () => {
  it('complete ids with the names of the entries', () => {
    const { place, lane, actors } = read('events.json').properties;
    expect([place!.enum, place!.enumDescriptions]).toEqual([['hinterwalden'], ['Hinterwalden']]);
    expect(lane!.enum).toEqual(['haus']);
    expect(actors!.items.enum).toEqual(['gemeinde', 'leitung', 'muehlbachbote']);
    expect(read('articles.json').properties['claims']!.items.properties['speaker']!.anyOf[1]!.enum).toContain(
      'gemeinde',
    );
  });

  it('say in German what belongs in a field', () => {
    expect(read('actors.json').properties['name']!.description).toBe(
      'Name, wie wir ihn schreiben, z. B. Gemeinde Hinterwalden',
    );
  });

  it('refuse what is no date', () => {
    const date = new RegExp((read('articles.json').properties['published'] as { pattern?: string }).pattern!);
    for (const text of ['2023-09-13', '2023-XX', '2022-11/..', '../1993-09', '2023-21~'])
      expect(text).toMatch(date);
    for (const text of ['nope', '2023-13', '..', '13.9.2023']) expect(text).not.toMatch(date);
  });

  it('have no word that only our check understands', () => {
    for (const name of readdirSync(out))
      expect(readFileSync(join(out, name), 'utf8')).not.toMatch(
        /"(?:refersTo|listedIn|names|label|hint|singular)": "|"format": "(?:edtf|quantity)"/,
      );
  });

  it('are one for every folder the settings of VS Code name', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    for (const path of Object.keys(settings['yaml.schemas']))
      expect(existsSync(join(out, path.replace('.vscode/schemas/', '')))).toBe(true);
    expect(Object.keys(settings['yaml.schemas']).length).toBe(readdirSync(out).length);
  });

  it('are left alone if nothing has changed', async () => {
    const before = statSync(join(out, 'events.json')).mtimeMs;
    await writeEditorSchemas(content, project);
    expect(statSync(join(out, 'events.json')).mtimeMs).toBe(before);
  });
});

describe('In the head of an article', () => {
  it('the Astro extension of VS Code completes fields and ids', async () => {
    const server = await startLanguageServer(project);
    const file = join(content, 'articles/offene-fragen.md');
    const uri = pathToFileURL(file).href;
    const text = readFileSync(file, 'utf8')
      .replace('question: nutzen', 'question: ')
      .replace('notes:', 'zz\nnotes:');
    server.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const offered = async (word: string) => {
      const line = text.split('\n').findIndex((one) => one.includes(word));
      const position = { line, character: text.split('\n')[line]!.length };
      const list = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as {
        items: { label: string }[];
      };
      return list.items.map(({ label }) => label);
    };
    const [questions, fields] = [await offered('question: '), await offered('zz')];
    server.close();
    expect(questions).toEqual(['nutzen', 'oeffnung', 'umfang']);
    expect(fields).toContain('publishAt');
  });
});
