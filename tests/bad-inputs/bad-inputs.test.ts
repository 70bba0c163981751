import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/source/problems/problem.ts';
import { inspectVariant } from '../check/variant.ts';
import { badInputs } from './classes.ts';

const root = join(import.meta.dirname, '../..');

describe('Whatever is put in', () => {
  it('belongs to one of 64 kinds, each with a proof', () => {
    expect(badInputs).toHaveLength(64);
    expect(badInputs.filter(({ mistakes, guards }) => !mistakes?.length && !guards?.length)).toEqual([]);
  });

  describe.each(badInputs.map((input, at) => ({ ...input, number: at + 1 })))(
    '$number: $title',
    ({ mistakes = [], guards = [] }) => {
      it.each(mistakes)('$title is told', async ({ code, changes, prepare }) => {
        const { problems } = await inspectVariant(changes, prepare);
        expect(problems.map((problem) => problem.code)).toContain(code);
        expect(problems.map(formatProblem).join('\n')).toMatchSnapshot();
      });

      it.each(guards)('%s proves: %s', (file, title) => {
        const path = join(root, file);
        expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toContain(title);
      });
    },
  );
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
