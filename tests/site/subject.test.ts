import { expect, inject, it } from 'vitest';
import { foreign } from '../subject.ts';
import { filesOf, read } from './sites.ts';

const { minimal: site } = inject('sites');

it('a site on another subject names nobody and nothing of ours, on no page and in no file', () => {
  // The editor of the form is somebody else's, and knows the names of all countries.
  const texts = filesOf(site).filter(
    (file) =>
      /\.(?:html|json|xml|svg|csv|ics|bib|js|css|txt|webmanifest)$/.test(file) &&
      !file.startsWith('redaktion/editor.'),
  );
  const found = texts.flatMap((file) => foreign(read(site, file)).map((name) => `${file}: ${name}`));
  expect(texts.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});
