import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownIds } from '../../src/markdown/page-ids.ts';

it('every id that a template gives is known, so that no entry is called like it', () => {
  const templates = globSync('src/**/*.astro').map((file) => readFileSync(file, 'utf8'));
  const ids = templates.flatMap((text) => [...text.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id!));
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !ownIds.has(id))).toEqual([]);
});
