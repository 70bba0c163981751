import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownIds, pageIds } from '../../src/markdown/page-ids.ts';

it('the names that no entry can have are exactly the ids that templates and views give', () => {
  const given = (files: string, pattern: RegExp) =>
    globSync(files).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, id]) => id!));
  const ids = [
    ...given('src/**/*.astro', /\sid="([\w-]+)"/g),
    ...given('src/views/timeline/timeline.ts', /yearView\('([a-z-]+)'/g),
    ...Object.values(pageIds),
  ];
  expect([...new Set(ids)].sort()).toEqual([...ownIds].sort());
});
