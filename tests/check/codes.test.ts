import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes, formatProblem, isError, type Problem } from '../../src/source/problem.ts';
import {
  bodyCases,
  claimCases,
  dossierCases,
  linkCases,
  markCases,
  referenceCases,
  soundFindings,
  soundQuotations,
} from './cases/articles.ts';
import type { Case } from './cases/case.ts';
import { chartCases, seriesCases, soundCharts, soundSeries } from './cases/charts.ts';
import { fileCases, frontMatterCases, textCases } from './cases/files.ts';
import { lifeCases, soundLife } from './cases/life.ts';
import { comparisonCases, contradictionCases, soundNumbers } from './cases/review.ts';
import { fieldCases, soundDates, valueCases, yamlCases } from './cases/yaml.ts';
import { proseCases, soundWords, wordCases } from './cases/words.ts';
import { isCopyable, remedied } from './remedy.ts';
import { type Changes, inspectVariant } from './variant.ts';

const chapters: Record<string, Case[]> = {
  'names of files': fileCases,
  'bytes and characters': textCases,
  'front matter': frontMatterCases,
  YAML: yamlCases,
  fields: fieldCases,
  'dates and quantities': valueCases,
  references: referenceCases,
  passages: markCases,
  links: linkCases,
  words: wordCases,
  typography: proseCases,
  'the body': bodyCases,
  claims: claimCases,
  'the dossier': dossierCases,
  charts: chartCases,
  series: seriesCases,
  numbers: contradictionCases,
  'the comparison': comparisonCases,
  'the life of an article': lifeCases,
};

for (const [chapter, cases] of Object.entries(chapters))
  describe(`The check tells what is wrong with ${chapter}`, () => {
    for (const { title, code, changes, prepare } of cases)
      it(title, async () => {
        const { problems } = await inspectVariant(changes, prepare);
        expect(problems.map((problem) => problem.code)).toContain(code);
        expect(problems.map(formatProblem).join('\n')).toMatchSnapshot();
        for (const problem of problems.filter((one) => one.code === code)) {
          const mended = remedied(changes, problem);
          expect(mended === undefined && isCopyable(problem.remedy ?? ''), problem.remedy).toBe(false);
          const made = mended ? await madeBy(mended, problem, problems) : [];
          // A name is put right in all places at once.
          const all = made.length > 0 ? problems.filter((one) => one.file === problem.file).reverse() : [];
          const whole = all.reduce((changed, one) => remedied(changed, one) ?? changed, changes);
          expect(made.length > 0 ? await madeBy(whole, problem, problems) : []).toEqual([]);
        }
      });
  });

/** What is still told of the place of a problem once its remedy has been copied there, or told for the first time. */
async function madeBy(changes: Changes, told: Problem, before: readonly Problem[]): Promise<string[]> {
  const { problems } = await inspectVariant(changes);
  const nameOf = ({ code, field, what }: Problem) => `${code} ${field} ${what}`;
  const known = new Set(before.map(nameOf));
  return (
    problems
      .filter((one) => one.file === told.file && one.line === told.line)
      // Fields that could not be read before were not looked at.
      .filter(({ code }) => !told.code.startsWith('K-YML') || !/^K-(?:FEL-0[12]|YML-0[67])$/.test(code))
      .filter((one) => nameOf(one) === nameOf(told) || (isError(one) && !known.has(nameOf(one))))
      .map((one) => `${one.what} ${one.remedy}`)
  );
}

for (const [things, sound] of Object.entries({
  charts: soundCharts,
  series: soundSeries,
  dates: soundDates,
  findings: soundFindings,
  numbers: soundNumbers,
  'an article': soundLife,
  quotations: soundQuotations,
  words: soundWords,
}))
  describe(`The check leaves alone ${things}`, () => {
    it.each(Object.entries(sound))('%s', async (_, changes) => {
      const { problems } = await inspectVariant(changes);
      expect(problems.map(formatProblem)).toEqual([]);
    });
  });

/** The tests of the check, which name the codes they show. */
const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|snap)$/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

describe('Every code', () => {
  it('has a mistake that shows it', () => {
    expect(Object.keys(codes).filter((code) => !tests.includes(`[${code}]`))).toEqual([]);
  });

  it('has a paragraph in the guide for editors', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
    expect(Object.keys(codes).filter((code) => !guide.includes(`**${code}**`))).toEqual([]);
  });
});
