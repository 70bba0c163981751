import { describe, expect, it } from 'vitest';
import { expectedOf, type Expected } from '../../src/publish/verify/expected.ts';
import { checkPages } from '../../src/publish/verify/verify.ts';
import { siteWith } from '../finished-site.ts';
import { readWritten } from '../real-dossier.ts';

/* A site that lacks nothing, made of what is expected; each test takes one thing out of it. */

const written = readWritten();
const corrections = [{ date: '2026-11-20', wrong: 'Falsch.', right: 'Richtig.', concerns: [] }];
const [article, ...articles] = written.articles;
const expected = expectedOf({
  ...written,
  articles: [{ ...article!, data: { ...article!.data, corrections } }, ...articles],
});

const fileOf = (address: string): [file: string, name: string | undefined] => {
  const [path = '', name] = address.split('#');
  return [path.endsWith('/') ? `${path}index.html` : path, name];
};

const complete = new Map<string, string>();
for (const [file, name] of expected.flatMap(({ addresses }) => addresses).map(fileOf)) {
  const before = complete.get(file)?.replace(`<p id="${name}">x</p>`, '') ?? 'x';
  complete.set(file, name === undefined ? before : `${before}<p id="${name}">x</p>`);
}

function faultsWith(file: string, text?: string): string[] {
  const files = new Map(complete);
  if (text === undefined) files.delete(file);
  else files.set(file, text);
  const site = siteWith(Object.fromEntries(files), '/d/');
  return checkPages(site, expected).map((fault) => `${fault.file}: ${fault.what}`);
}

describe('a site that lacks nothing', () => {
  it('passes', () => {
    expect(faultsWith('index.html', 'x')).toEqual([]);
  });
});

describe('a site is refused, with the id and the place, when it lacks', () => {
  const first = (kind: string): Expected => expected.find((one) => one.kind === kind)!;

  it.each(['Artikel', 'Aussage', 'Zahl', 'Ereignis', 'Frage', 'Diagramm', 'Akteur', 'Berichtigung'])(
    'any address of a thing: %s',
    (kind) => {
      const { id, addresses } = first(kind);
      for (const [file, name] of addresses.map(fileOf)) {
        expect(faultsWith(file).join('\n')).toContain(`${file}: `);
        if (name !== undefined)
          expect(
            faultsWith(file, complete.get(file)!.replace(`<p id="${name}">x</p>`, '')).join('\n'),
          ).toContain(`„${id}“: die Stelle „${name}“ fehlt`);
      }
    },
  );

  it('a drawing of a chart, or has an empty one', () => {
    const { id } = first('Diagramm');
    const file = `zahlen/${id}.svg`;
    expect(faultsWith(file)).toEqual([`${file}: Diagramm „${id}“: die Datei fehlt`]);
    expect(faultsWith(file, '')).toEqual([`${file}: Diagramm „${id}“: die Datei ist leer`]);
  });
});
