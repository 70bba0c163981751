import { expect, test } from 'vitest';
import { pagesOf, withoutTraces } from '../../src/publish/pdf.ts';
import { withMetadata } from '../../src/publish/pdf-metadata.ts';

const pdf = (text: string): Buffer => Buffer.from(text, 'latin1');

test('the moment of printing gives way to the day that counts as today, at the same length', () => {
  const printed = pdf("<</CreationDate (D:20261122023200+00'00')\n/ModDate (D:20261122023201+00'00')>>");
  const result = withoutTraces(printed, '2026-11-21').toString('latin1');
  expect(result).toBe("<</CreationDate (D:20261121000000+00'00')\n/ModDate (D:20261121000000+00'00')>>");
});

test('without such a day nothing tells when it was printed', () => {
  const printed = pdf("<</Title (x)\n/CreationDate (D:20261122023200+00'00')>>");
  const result = withoutTraces(printed, undefined);
  expect(result).toHaveLength(printed.length);
  expect(result.toString('latin1')).toMatch(/^<<\/Title \(x\)\n +>>$/);
});

test('what the browser had counted before leaves no trace, and the order of names stays', () => {
  const printed = pdf('/ID (node00006483)\n/ID (node00001377)\n/Headers [(node00006483) (node00001377)]');
  expect(withoutTraces(printed, undefined).toString('latin1')).toBe(
    '/ID (node00000002)\n/ID (node00000001)\n/Headers [(node00000002) (node00000001)]',
  );
});

test('every name is found on its page, wherever the page stands in the tree', () => {
  const text = `
    9 0 obj\n<</Type /Pages\n/Count 3\n/Kids [7 0 R 8 0 R]>>\nendobj
    7 0 obj\n<</Type /Pages\n/Count 2\n/Kids [2 0 R 20 0 R]\n/Parent 9 0 R>>\nendobj
    8 0 obj\n<</Type /Pages\n/Count 1\n/Kids [30 0 R]\n/Parent 9 0 R>>\nendobj
    <</vergleich [20 0 R /XYZ 0 841 0]\n/gr#c3#bcn [30 0 R /XYZ 0 1 0]>>`;
  expect(Object.fromEntries(pagesOf(pdf(text)))).toEqual({ vergleich: 2, grün: 3 });
});

test('metadata, author and whole bookmarks are appended, and every object is where the index says', () => {
  const objects = [
    '<</Title (x)\n/Creator (Chromium)>>',
    '<</Type /Catalog\n/Lang (de)>>',
    '<</Title (Bis zum Erscheinen desArtikels)\n/Parent 9 0 R>>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const printed = pdf(
    `%PDF-1.4\n${objects.join('')}xref\ntrailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );
  const result = withMetadata(printed, {
    title: 'Bücher & Bände',
    author: 'Verlag Süd',
    licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
    headings: ['Bis zum Erscheinen des Artikels'],
  });
  const text = result.toString('latin1');
  expect(result.subarray(0, printed.length)).toEqual(printed);
  for (const [, id, place] of text.matchAll(/(\d+) 1\n(\d{10}) 00000 n /g))
    expect(text.slice(Number(place)).startsWith(`${id!} 0 obj\n`), id).toBe(true);
  const utf16 = (words: string) => Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase();
  expect(text).toContain(`/Title <FEFF${utf16('Bis zum Erscheinen des Artikels')}>\n/Parent 9 0 R`);
  expect(text).toContain(`/Author <FEFF${utf16('Verlag Süd')}>`);
  expect(text).toContain('<</Metadata 4 0 R\n/Type /Catalog');
  const xml = result.toString('utf8');
  for (const part of ['<rdf:li xml:lang="x-default">Bücher &amp; Bände<', '<rdf:li>de<', '>CC BY 4.0<'])
    expect(xml).toContain(part);
});
