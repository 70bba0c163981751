import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDotenv } from '../../src/settings/dotenv.ts';

const problemsIn = (text: string): string[] => {
  const file = join(mkdtempSync(join(tmpdir(), 'env-')), '.env');
  writeFileSync(file, text);
  return readDotenv(file).problems;
};

it.each([
  ['QUELLENLAGE_ADDRESS=Hof #3, 10115 Berlin', 'QUELLENLAGE_ADDRESS="Hof #3, 10115 Berlin"'],
  ['QUELLENLAGE_ACCENT=#8f2a17', 'QUELLENLAGE_ACCENT="#8f2a17"'],
  ['QUELLENLAGE_NAME="Verlag', 'QUELLENLAGE_NAME="Verlag"'],
  ['QUELLENLAGE_NAME="Verlag "Neu""', `QUELLENLAGE_NAME='Verlag "Neu"'`],
])('a value that would be cut is told, with a line to copy that is not: %s', (line, remedy) => {
  expect(problemsIn(`\n${line}`)).toEqual([expect.stringContaining('.env, Zeile 2: ')]);
  expect(problemsIn(line)[0]).toContain(remedy);
  expect(problemsIn(remedy)).toEqual([]);
});

it.each([
  '# QUELLENLAGE_NAME=x',
  'QUELLENLAGE_NAME="Verlag" # unser Name',
  'ANDERES=a#b',
  'QUELLENLAGE_PORT=1',
])('nothing is said of %s', (line) => {
  expect(problemsIn(line)).toEqual([]);
});
