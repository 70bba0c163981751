import { expect, test } from 'vitest';
import { citations } from '../../src/views/data/citation.ts';
import { readDossier } from '../real-dossier.ts';

const site = new URL('https://dossier.example.org');
const dossier = readDossier();
const items = citations(dossier, site);
const item = (id: string) => items.find((entry) => entry.id === id)!;

test('every article has an entry for its source and one for our version', () => {
  for (const { id, entry } of dossier.articles) {
    expect(item(id).type).toBe('article-newspaper');
    expect(item(`${id}.fassung`)).toMatchObject({
      title: entry.title,
      URL: `https://dossier.example.org/artikel/${id}/`,
      issued: { 'date-parts': [expect.any(Array)] },
      note: 'Lizenz: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.de',
    });
  }
});

test('what is unknown stays out', () => {
  expect(item('kriegsgewinner-kim')).toMatchObject({ 'container-title': 'Handelsblatt' });
  expect(item('kriegsgewinner-kim')).not.toHaveProperty('author');
  expect(item('waffenbasar')).not.toHaveProperty('container-title');
  expect(item('waffenbasar')).not.toHaveProperty('author');
});

test('what is inferred stands in the note and nowhere else', () => {
  expect(item('gipfel-als-signal')).not.toHaveProperty('author');
  expect(item('gipfel-als-signal').note).toContain('Autor erschlossen: Andrei Lankov');
  expect(item('kriegsgewinner-kim').issued).toEqual({
    'date-parts': [
      [2023, 9, 4],
      [2023, 9, 6],
    ],
    circa: true,
  });
  expect(item('kriegsgewinner-kim').note).toContain('Erscheinen erschlossen: 4. bis 6. September 2023');
});
