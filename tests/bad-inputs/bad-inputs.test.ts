import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inspectVariant } from '../check/variant.ts';
import { badInputs, ownMistakes } from './classes.ts';

const root = join(import.meta.dirname, '../..');

/** The text of all other tests, in which the titles stand. */
const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('classes.ts'))
  .map((file) => readFileSync(join(root, 'tests', file), 'utf8'))
  .join('\n');

describe('Whatever is put in', () => {
  it('belongs to one of 64 kinds', () => {
    expect(badInputs).toHaveLength(64);
  });

  it.each(badInputs)('$title has its proofs', ({ proofs }) => {
    const own = ownMistakes.map(({ title }) => title);
    expect(proofs.filter((proof) => !own.includes(proof) && !tests.includes(proof))).toEqual([]);
  });

  it.each(ownMistakes)('$title is told', async ({ code, changes, prepare }) => {
    const { problems } = await inspectVariant(changes, prepare);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

/** The files of src in which a pattern occurs. */
const sourcesWith = (pattern: RegExp): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .filter((file) => pattern.test(readFileSync(join(root, 'src', file), 'utf8')));

describe('The project', () => {
  it('never asks the machine for its language', () => {
    expect(sourcesWith(/\.localeCompare\([^,)]*\)|\.toLocale\w+\(\)|new Intl\.\w+\(\)/)).toEqual([]);
  });

  it('never has a script put a text into a page as markup', () => {
    expect(sourcesWith(/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/)).toEqual([]);
  });

  it('says the same on a machine that speaks Turkish', async () => {
    const say = async (language: string) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['src/cli/check.ts', '--json', '--content', 'tests/fixtures/content-minimal'],
        { cwd: root, env: { ...process.env, LANG: language, LC_ALL: language, LANGUAGE: language } },
      );
      return stdout;
    };
    expect(await say('tr_TR.UTF-8')).toBe(await say('de_DE.UTF-8'));
  });
});
