import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Hint, openNumbers } from '../../src/import/hints.ts';
import { measuresOf } from '../../src/import/known.ts';
import { comment, opening } from '../check/cases/case.ts';
import { parseFile } from '../../src/source/parse-file.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { indexContent } from '../../src/source/field.ts';
import { append, type Changes, inspectVariant } from '../check/variant.ts';

async function numbersIn(path: string, changes: Changes): Promise<Hint[]> {
  const { index } = await inspectVariant(changes);
  const article = index.entries('articles').find(({ file }) => file.path.endsWith(path))!;
  return openNumbers(article, measuresOf(index));
}

describe('What is still open in an article', () => {
  it('is nothing where everything is marked', async () => {
    expect(await numbersIn(opening, {})).toEqual([]);
  });

  it('is a number of the text that is no figure, with its place in the file', async () => {
    const numbers = await numbersIn(comment, {
      [comment]: append('\nIn *42 Regalen* stehen 1.200 Bände, ein *einfacher* Bestand.\n'),
    });
    expect(numbers).toEqual([
      { line: 43, column: 5, wording: '42 Regalen' },
      { line: 43, column: 24, wording: '1.200 Bände' },
    ]);
  });

  it('is no number that is listed as left out, nor one in a footnote of ours', async () => {
    const text = `omitted:\n  - number: "42 regalen"\n    why: "Möbel."\n---\n`;
    const numbers = await numbersIn(comment, {
      [comment]: (old) =>
        `${old.replace(/^---\n(?![^]*^---$)/m, text)}\nIn 42\u00a0Regalen[^a] steht alles.\n\n[^a]: Es sind 43 Regale.\n`,
    });
    expect(numbers).toEqual([]);
  });

  it('can be told of an article that has no body yet', async () => {
    const numbers = await numbersIn(comment, {
      [comment]: (text) => text.slice(0, text.lastIndexOf('---') + 4),
    });
    expect(numbers).toEqual([]);
  });
});

it('Every number of a table in the dossier is seen before it is marked', async () => {
  const { files } = await readFolder(join(import.meta.dirname, '../../content'), 'content');
  const bare = indexContent(
    files.map((file) =>
      parseFile({
        ...file,
        text: file.text!.replace(/^\| (.+) \| \[([\d.]+)\]\(#.+\) \|$/gm, '| $1 | $2 |'),
      }),
    ),
  );
  const rows = files.flatMap(({ text }) => text?.match(/^\| .+ \| \[[\d.]+\]\(#.+\) \|$/gm) ?? []);
  const found = bare.entries('articles').flatMap((article) => openNumbers(article, measuresOf(bare)));
  expect(rows.length).toBeGreaterThan(0);
  expect(found.length).toBe(rows.length);
});
