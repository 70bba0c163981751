import { expect, test } from 'vitest';
import { link } from '../../src/domain/link.ts';
import { bibtex } from '../../src/views/data/bibtex.ts';
import { citations } from '../../src/views/data/citation.ts';
import { readDossier, readWritten } from '../real-dossier.ts';

const site = new URL('https://dossier.example.org');
const dossier = readDossier();
const entriesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^@\w+\{([^,]+),\n([^]*?)^\}/gm)].map(([, label, fields]) => [label!, fields!]));
const entries = entriesOf(bibtex(dossier, site));

/** The smallest dossier, its first source called as given. */
function titled(title: string): string {
  const written = readWritten('tests/fixtures/content-minimal');
  const articles = written.articles.map((article) => {
    const said = { status: 'stated' as const, value: title };
    const source = { ...article.data.source, title: said, outlet: said, author: said };
    return { ...article, data: { ...article.data, source } };
  });
  return bibtex(link({ ...written, articles }), site);
}

test('BibTeX has an entry for everything that CSL-JSON has', () => {
  expect([...entries.keys()]).toEqual(citations(dossier, site).map(({ id }) => id));
  expect(bibtex(dossier, site)).toMatch(/^@article\{kriegsgewinner-kim,/m);
});

test('every article has its year, and its days with the doubt about them', () => {
  for (const { id, published } of dossier.articles)
    expect(entries.get(id), id).toContain(`year = {${published.earliest!.slice(0, 4)}}`);
  expect(entries.get('kriegsgewinner-kim')).toContain('date = {2023-09-04~/2023-09-06~}');
  expect(entries.get('kriegsgewinner-kim')).toContain('Erscheinen erschlossen: 4. bis 6. September 2023');
  expect(titled('Titel')).toMatch(/year = \{2021\},\n\tdate = \{2021-05-03\}/);
});

test('capitals are kept in whole words, umlauts and hyphens included', () => {
  expect(titled('Eine Annäherung in Pjöngjang, über Ölpreise und Kim Jong-un')).toContain(
    'title = {{Eine} {Annäherung} in {Pjöngjang}, über {Ölpreise} und {Kim} {Jong-un}}',
  );
});

test('signs that mean something to TeX are escaped', () => {
  expect(titled('Müller & Söhne: 5 %')).toContain('title = {{Müller} \\& {Söhne}: 5 \\%}');
});

test('a brace or backslash in any field does not end its entry', () => {
  for (const sign of ['{', '}', '\\', '~', '^']) {
    const text = titled(`Vor ${sign} danach`);
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
    expect(text).not.toMatch(/\\[{}]|Vor \{?[~^}]/);
  }
});
