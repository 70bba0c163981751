import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/source/parse-file.ts';
import { lint, type LintOptions } from '../../../src/check/prose/lint.ts';
import { compareProblems, formatProblem } from '../../../src/source/problem.ts';
import { readFolder } from '../../../src/source/files/disk.ts';
import { indexContent } from '../../../src/source/field.ts';

const minimal = join(import.meta.dirname, '../../fixtures/content-minimal');
const { files } = await readFolder(minimal, 'content');
const article = files.find(({ id }) => id === 'wiedereroeffnung')!;
const kim = {
  file: 'content/actors/jana-mueller.yaml',
  collection: 'actors' as const,
  id: 'jana-mueller',
  text: 'name: "Jana Müller-Wehr"\nkind: person\nrole: "Müllerin"\nspellings: ["Jana Müller Wehr", "Müller", "Frau vom Bach"]\n',
};
const index = indexContent([...files, kim].map(parseFile));

/** What the lint says about an article with these paragraphs and, perhaps, with fields changed. */
function hints(
  body: string,
  change: (text: string) => string = (text) => text,
  options?: LintOptions,
): string[] {
  const text = change(article.text!.replace(/^(---[\s\S]*?\n---\n)[\s\S]*$/, `$1\n${body}\n`));
  return lint(parseFile({ ...article, text }), index, options)
    .sort(compareProblems)
    .map(formatProblem);
}

const codes = (body: string, change?: (text: string) => string, options?: LintOptions) =>
  hints(body, change, options).map((line) => /\[(K-[A-Z]+-\d+)\]$/.exec(line)?.[1]);

describe('The lint', () => {
  it('points at the sign in the file', () => {
    const [line] = hints('Eins.\n\nZwei [drei](#oeffnung) "vier".');
    const text = article.text!;
    const first = text.split('\n').findIndex((entry, at) => at > 0 && entry === '---') + 1;
    expect(line).toContain(`:${first + 4}:${'Zwei [drei](#oeffnung) "'.length} `);
  });

  it('leaves what is right alone', () => {
    const right = [
      '„Ja“, sagt er, „das ist ‚gut‘“ – und geht’s an.',
      'Wasser- und Windkraft, 2019–2021, am 2021-05-02.',
      '15\u00a0km, z.\u00a0B. 15.000 Liter, 1,5 Liter, im Jahr 2021, PLZ 72\u00a0Orte.',
      'Ein Satz. Noch einer? Ja!',
    ];
    expect(hints(right.join('\n\n'))).toEqual([]);
  });

  it('does not look at words of others', () => {
    expect(
      codes('Text.', (text) => text.replace(/^( +)value: .*$/m, '$1value: "Er sagt - \'ja\' 15 km"')),
    ).toEqual([]);
  });

  it('keeps silent about placeholders in drafts', () => {
    const fill = (text: string) => text.replace(/^summary: .*$/m, 'summary: "BITTE AUSFÜLLEN"');
    expect(codes('Text.', fill)).toContain('K-SPR-06');
    expect(codes('Text.', (text) => fill(text).replace('---\n', '---\ndraft: true\n'))).not.toContain(
      'K-SPR-06',
    );
  });
});

describe('The summary', () => {
  it.each([
    ['Die Bücherei öffnet wieder und alle freuen sich darüber.', true],
    ['Der Artikel berichtet, die Bücherei öffne wieder.', false],
    ['Die Bücherei soll im Mai wieder öffnen, für alle.', false],
  ])('%s', (summary, isFlat) => {
    const change = (text: string) => text.replace(/^summary: .*$/m, `summary: "${summary}"`);
    expect(codes('Text.', change).includes('K-SPR-03')).toBe(isFlat);
  });
});

describe('Spelling', () => {
  const known = new Set(['Das', 'Rad', 'steht', 'an', 'Mühle', 'Bach']);
  const spelling = {
    isRight: (word: string) => known.has(word),
    near: (word: string) => (word === 'stet' ? ['steht'] : []),
  };

  it('names an unknown word once, and knows actors and places', () => {
    const lines = hints('Das Rad stet an Hinterwalden, stet an Müllers Bach, UNO.', undefined, {
      spelling,
    }).filter((line) => !line.includes('Feld'));
    expect(lines).toEqual([
      expect.stringContaining(
        '„stet“ steht nicht im Wörterbuch · gemeint ist vielleicht „steht“, oder das Wort in content/woerter.txt aufnehmen [K-SPR-05]',
      ),
    ]);
  });

  it('leaves alone what has a shape of its own: ids, addresses, hashes', async () => {
    const looked: string[] = [];
    const spelling = { isRight: (word: string) => looked.push(word) > 0, near: () => [] };
    const single = join(import.meta.dirname, '../../fixtures/content-single');
    for (const file of (await readFolder(single, 'content')).files.map(parseFile))
      lint(file, index, { spelling });
    expect(looked).toContain('Streit');
    expect(looked.filter((word) => /laerm|alter-/.test(word))).toEqual([]);
  });
});
