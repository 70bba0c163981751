import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/domain/parts.ts';
import { formerViews } from '../../src/views/about/former.ts';
import { questionView } from '../../src/views/comparison/question.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { madeUp, says } from '../domain/made-up.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('A list', () => {
  it('stays on one page while it fits, and on one that is empty where there is nothing', () => {
    expect(partsOf(numbers(80), 80)).toEqual([numbers(80)]);
    expect(partsOf([], 80)).toEqual([[]]);
  });

  it('is spread evenly, in its order and without a loss', () => {
    const parts = partsOf(numbers(161), 80);
    expect(parts.map(({ length }) => length)).toEqual([54, 54, 53]);
    expect(parts.flat()).toEqual(numbers(161));
  });
});

describe('A long list', () => {
  const articles = Object.fromEntries(
    numbers(130).map((at) => [`blatt-${at}`, { published: '2024-01', claims: [says(5, { id: 'ja' })] }]),
  );
  const dossier = madeUp({ articles });
  const question = dossier.questions[0]!;

  it('leads from page to page, and says where one is', () => {
    const { title, parts, path } = timelineView(dossier, undefined, 2);
    expect([path, title]).toEqual(['/zeitleiste/teil/2/', expect.stringContaining('Seite 2 von 4')]);
    expect(parts!.pages.slice(0, 2).map(({ href }) => href)).toEqual(['/zeitleiste/', '/zeitleiste/teil/2/']);
  });

  it('has every link lead to the page on which its end stands', () => {
    const pages = [1, 2, 3].map((part) => questionView(question, dossier, undefined, part));
    const moved = formerViews(dossier).filter(({ path }) => path.startsWith('a/'));
    expect(moved).toHaveLength(130);
    for (const { to } of moved as { to: { href: string } }[])
      expect(
        pages.some(
          ({ path, answers }) =>
            to.href.startsWith(`${path}#`) && answers.some(({ id }) => to.href.includes(`#${id}--`)),
        ),
      ).toBe(true);
  });
});
