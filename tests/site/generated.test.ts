import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from './build.ts';
import { generate } from './generated-dossier.ts';

it('what the check passes, the build publishes: a dossier of fifty random changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  const { files, made } = await generate(1, 80);
  expect(made).toBeGreaterThan(45);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const { stderr, status } = await build([
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'out'),
  ]);
  rmSync(folder, { recursive: true, force: true });
  expect([status, stderr]).toEqual([0, '']);
});
