import { expect, it } from 'vitest';
import { findMarks } from '../../src/markdown/marks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const marksOf = (markdown: string) => findMarks(parseMarkdown(markdown));

it('finds marks in reading order with their wording and place', () => {
  const marks = marksOf('Erst [**zehn** Boote](#boote),\ndann [mehr](#mehr).');
  expect(marks.map(({ name, wording }) => [name, wording])).toEqual([
    ['boote', 'zehn Boote'],
    ['mehr', 'mehr'],
  ]);
  expect(marks[1]?.node.position?.start).toMatchObject({ line: 2, column: 6 });
});

it('takes no link to another page for a mark', () => {
  expect(marksOf('[dort](https://example.org/#teil)')).toEqual([]);
});

it('knows what encloses a mark', () => {
  expect(marksOf('## Ein [Titel](#titel)')[0]?.ancestors.map(({ type }) => type)).toEqual([
    'root',
    'heading',
  ]);
});
