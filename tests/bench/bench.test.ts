import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remark } from 'remark';
import { afterAll, expect, it } from 'vitest';
import { inspect } from '../../src/check/check-folder.ts';
import { writeGrownDossier } from '../fixtures/large-dossier.ts';

/** The short form of `npm run bench`: the limits are twice what was measured. */

const folder = mkdtempSync(join(tmpdir(), 'bench-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Processor time at its best of three, in milliseconds: other work on the machine only adds to it. */
async function cost(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

it.each([
  [5, 5.5],
  [100, 3.5],
])('the check of %i articles costs no more than %d times what remark alone costs', async (size, limit) => {
  const content = join(folder, String(size));
  writeGrownDossier(content, size);
  const articles = join(content, 'articles');
  const bodies = readdirSync(articles).map((name) => readFileSync(join(articles, name), 'utf8'));
  const alone = await cost(() => bodies.forEach((body) => void remark().parse(body)));
  const checked = await cost(() => inspect(content, { now: new Date('2026-11-28') }));
  expect(checked / alone).toBeLessThan(limit);
});
