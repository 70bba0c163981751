import { afterEach, describe, expect, it, vi } from 'vitest';
import { join } from 'node:path';
import { askAll, choose, hint } from '../../src/cli/questions.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { lay } from '../../src/source/parse-file.ts';
import { indexContent } from '../../src/source/content-index.ts';
import { askable, faultsIn, type Kind } from '../../src/scaffold/new-entry.ts';

const { files } = await readFolder(join(import.meta.dirname, '../fixtures/content-minimal'), 'uebung');
const shelf = indexContent(files.map(lay), 'uebung');
const hintFor = (kind: Kind, field: string) =>
  hint(
    askable(kind, new Map()).find(({ path }) => path === field)!,
    shelf,
  );

const faultIn = (kind: Kind, field: string, answer: string) =>
  faultsIn(kind, new Map([[field, answer]]), shelf).map(({ fault }) => fault);

describe('What is given to npm run new', () => {
  it('is judged in the words of the check', () => {
    expect(faultIn('event', 'date', '30.02.2024')).toEqual([
      '„30.02.2024“ gibt es nicht: Februar 2024 hat 29 Tage · richtig z. B.: "2024-02-29"',
    ]);
    expect(faultIn('event', 'date', '1.2.2024')).toEqual([
      '„1.2.2024“ ist nicht in der Schreibung, die wir lesen: Jahr, Monat, Tag mit Bindestrichen · so geht es: "2024-02-01"',
    ]);
    expect(faultIn('event', 'date', '2024-02')).toEqual([]);
    expect(faultIn('place', 'lat', '50,9')).toEqual(['„50,9“: Punkt statt Komma, z. B. 50.9']);
    expect(faultIn('event', 'place', 'weit-weg')).toEqual([
      expect.stringContaining('gibt es in uebung/places nicht'),
    ]);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A question of npm run new', () => {
  it('names what there is in this dossier, and nothing of another', () => {
    expect(hintFor('chart', 'sources')).toBe(
      'Belege (Kennungen aus uebung/sources): jahresbericht · Kennungen, mit Komma getrennt',
    );
    expect(hintFor('event', 'lane')).toBe('Spur der Zeitleiste (aus uebung/dossier.yaml): haus');
  });

  it('about the kind names the nearest of the choices', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const answers = ['aktor', 'actor'];
    expect(await choose(() => Promise.resolve(answers.shift()!), 'Was', ['actor', 'event'])).toBe('actor');
    expect(said.mock.calls.flat()).toEqual(['  „aktor“ steht nicht zur Wahl. Meinten Sie „actor“?']);
  });

  it('is put again after a wrong answer, which is told with one mark at its end', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const answers = ['Der Ort', 'nein', '50,9', '50.9', '1', ''];
    const given = new Map<string, string>();
    await askAll(() => Promise.resolve(answers.shift() ?? ''), 'place', given, shelf);
    expect(said.mock.calls.flat()).toEqual([
      expect.stringMatching(/^ {2}„nein“ passt nicht: .*[^.]\.$/),
      '  „50,9“: Punkt statt Komma, z. B. 50.9.',
    ]);
    expect(given.get('lat')).toBe('50.9');
  });

  it('does not put a full stop after „Meinten Sie …?“', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const given = new Map(Object.entries({ title: 'x', date: '2021', basis: 'stated' }));
    const answers = ['hause', 'haus'];
    await askAll(() => Promise.resolve(answers.shift() ?? ''), 'event', given, shelf);
    expect(said.mock.calls.flat()).toEqual(['  „hause“ gibt es nicht. Meinten Sie „haus“?']);
  });
});
