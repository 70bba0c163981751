import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintsFor, type Hints } from '../../src/import/hints.ts';
import { knownFrom } from '../../src/import/known.ts';
import { comment, opening } from '../check/cases/case.ts';
import { lay } from '../../src/source/parse-file.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { indexContent } from '../../src/source/content-index.ts';
import { append, type Changes, inspectVariant, swap } from '../check/variant.ts';

async function hints(file: string, changes: Changes): Promise<Hints> {
  const { shelf } = await inspectVariant(changes);
  const article = shelf.entries('articles').find(({ sheet }) => sheet.file.endsWith(file))!;
  return hintsFor(article, knownFrom(shelf));
}

describe('What is still open in an article', () => {
  it('is nothing where everything is marked and answered', async () => {
    expect(await hints(opening, {})).toEqual({ numbers: [], claims: [], passages: [], questions: [] });
  });

  it('is a number of the text that is no figure, with its place in the file', async () => {
    const { numbers } = await hints(comment, {
      [comment]: append('\nIn *42 Regalen* stehen 1.200 Bände, ein *einfacher* Bestand.\n'),
    });
    expect(numbers).toEqual([
      { line: 43, column: 5, wording: '42 Regalen', measure: 'Bände' },
      { line: 43, column: 24, wording: '1.200 Bände', measure: 'Bände' },
    ]);
  });

  it('is no number that is listed as left out, nor one in a footnote of ours', async () => {
    const text = `omitted:\n  - number: "42 regalen"\n    why: "Möbel."\n---\n`;
    const { numbers } = await hints(comment, {
      [comment]: (old) =>
        `${old.replace(/^---\n(?![^]*^---$)/m, text)}\nIn 42\u00a0Regalen[^a] steht alles.\n\n[^a]: Es sind 43 Regale.\n`,
    });
    expect(numbers).toEqual([]);
  });

  it('is a claim without its passage, and a passage without anything', async () => {
    const { claims, passages } = await hints(opening, { [opening]: swap('](#eroeffnung)', '](#anders)') });
    expect(passages.map(({ wording }) => wording)).toHaveLength(1);
    expect(claims.map(({ wording }) => wording)).toEqual([]);
    const lost = await hints(comment, { [comment]: swap('](#leser)', '](#anders)') });
    expect(lost.claims.map(({ wording }) => wording)).toHaveLength(1);
  });

  it('is a question that the text seems to answer and no claim does', async () => {
    const silent: Changes = {
      [comment]: (text) =>
        `${text.replace(/claims:[^]*?(?=^\w+:|^---$)/m, '')}\nDie Bücherei werde sich lohnen, für alle Leser.\n`,
    };
    const { questions } = await hints(comment, silent);
    expect(questions.map(({ id, label }) => [id, label])).toEqual([['nutzen', 'Lohnt sich die Bücherei?']]);
  });

  it('can be told of an article that has no body yet', async () => {
    const { numbers } = await hints(comment, {
      [comment]: (text) => text.slice(0, text.lastIndexOf('---') + 4),
    });
    expect(numbers).toEqual([]);
  });
});

it('Every number of a table in the dossier is seen before it is marked, and its measure known', async () => {
  const { files } = await readFolder(join(import.meta.dirname, '../../content'), 'content');
  const shelf = indexContent(files.map(lay));
  const bare = indexContent(
    files.map((file) =>
      lay({ ...file, text: file.text!.replace(/^\| (.+) \| \[([\d.]+)\]\(#.+\) \|$/gm, '| $1 | $2 |') }),
    ),
  );
  const labels = bare
    .entries('articles')
    .flatMap((article) => hintsFor(article, knownFrom(shelf)).numbers.map(({ measure }) => measure));
  expect(labels).toEqual([
    'Panzer',
    'Gepanzerte Kampffahrzeuge',
    'Fahrzeuge und Treibstofftanks',
    'Artilleriesysteme',
    'Mehrfachraketenwerfer',
    'Luftabwehrsysteme',
    'Flugzeuge',
    'Hubschrauber',
    'Drohnen',
    'Boote',
  ]);
});

/**
 * Each article of the dossier as if it had just come: what the strip proposes from the others, against what editors
 * decided. The floors leave room for edits; a method that guesses falls below them.
 */
it('The questions proposed for a new article are mostly those editors then answered', async () => {
  const { files } = await readFolder(join(import.meta.dirname, '../../content'), 'content');
  const sheets = files.map(lay);
  const articles = indexContent(sheets).entries('articles');
  const outcomes = articles.map((told) => {
    const isIt = ({ collection, id }: { collection: string; id: string }) =>
      collection === 'articles' && id === told.sheet.id;
    const shelf = indexContent(
      files.map((file, at) =>
        isIt(file)
          ? lay({ ...file, text: file.text!.replace(/^claims:\n(?: .*\n|#.*\n)*/m, '') })
          : sheets[at]!,
      ),
    );
    const fresh = shelf.entries('articles').find(({ sheet }) => isIt(sheet))!;
    const answered = new Set(told.at('claims').items.flatMap((claim) => claim.at('question').text ?? []));
    const proposed = hintsFor(fresh, knownFrom(shelf)).questions.map(({ id }) => id);
    return {
      answered: answered.size,
      proposed: proposed.length,
      both: proposed.filter((id) => answered.has(id)).length,
    };
  });
  const sum = (key: 'answered' | 'proposed' | 'both') => outcomes.reduce((total, one) => total + one[key], 0);
  expect(sum('both') / sum('proposed')).toBeGreaterThan(0.8);
  expect(sum('both') / sum('answered')).toBeGreaterThan(0.55);
});
