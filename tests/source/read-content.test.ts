import { describe, expect, it } from 'vitest';
import { examine } from '../../src/check/check-files.ts';
import { formatProblem } from '../../src/source/problem.ts';
import { type Disk, readContent } from '../../src/source/files/read-content.ts';
import { diskWith, now } from '../check/variant.ts';

const place = 'name: "Ort"\nlat: 1\nlon: 2\n';
const spelling = { isRight: (word: string) => word !== 'Lesenacht', near: () => [] };

const said = async (disk: Disk, shownAs = 'content') =>
  examine(await readContent(disk, shownAs), { now, shownAs, spelling })
    .problems.map(formatProblem)
    .filter((line) => shownAs !== 'content' || !line.includes('[K-SPR-05]'));

describe('A folder that cannot be read', () => {
  it('is told apart from a file in its place', async () => {
    expect(await said(diskWith({}, 'places'))).toContain(
      'content/places:1:1 · Der Ordner lässt sich nicht lesen: es fehlt das Leserecht oder er verschwand gerade · Rechte des Ordners prüfen und neu starten [K-NAM-04]',
    );
  });

  it('is told apart from one that is not there, also if it is the whole', async () => {
    expect(await said(diskWith({}, ''))).toEqual([expect.stringMatching(/^content:1:1 · .*\[K-NAM-04\]$/)]);
  });
});

describe('Beside the dossier', () => {
  it('may lie what begins with a point, and a licence', async () => {
    const names = ['.git/HEAD', '.gitignore', '.gitattributes', '.vscode/settings.json', '.editorconfig'];
    const files = Object.fromEntries([...names, 'LICENSE'].map((name): [string, string] => [name, 'x']));
    expect(await said(diskWith(files))).toEqual([]);
  });

  it('is the only place for it: an entry with a point in front would be lost', async () => {
    expect(await said(diskWith({ 'places/.ort.yaml': place }))).toEqual([
      expect.stringMatching(/^content\/places\/\.ort\.yaml:1:1 · .*\[K-NAM-05\]$/),
    ]);
  });
});

describe('Of two files with one address', () => {
  it('the one with the unfit name is to blame, with one message', async () => {
    expect(await said(diskWith({ 'places/Hinterwalden.yaml': place }))).toEqual([
      expect.stringMatching(
        /^content\/places\/Hinterwalden\.yaml:1:1 · Dieselbe Adresse „hinterwalden“ wie content\/places\/hinterwalden\.yaml: .*\[K-NAM-08\]$/,
      ),
    ]);
  });
});

describe('The content folder', () => {
  it('goes in every message by the name an editor gave it', async () => {
    const lines = await said(
      diskWith({
        'dossier.yaml': '',
        'events/ort.yaml':
          'title: "Lesenacht"\ndate: "2021"\nbasis: stated\nlane: haus\nplace: weit-weg\nactors: [hinterwalden]\n',
        'articles/wiedereroeffnung.md': (text) => `${text}\n![Etwas](chart:fehlt)\n`,
      }),
      'uebung',
    );
    const all = lines.join('\n');
    expect(all).toContain(
      '„weit-weg“ gibt es in uebung/places nicht · die Datei uebung/places/weit-weg.yaml anlegen',
    );
    expect(all).toContain('eine Datei dieses Namens liegt in uebung/places');
    expect(all).toContain('die Datei uebung/charts/fehlt.yaml anlegen');
    expect(all).toContain('das Wort in uebung/woerter.txt aufnehmen');
    expect(all).not.toContain('content/');
  });
});
