import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/desk/problem.ts';
import { comment, opening } from './cases/case.ts';
import { inspectVariant, swap, type Change, type Changes } from './variant.ts';

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');

/** The files as they were committed, where that is not how they are in the fixture. */
type Was = Record<string, Exclude<Change, null | Uint8Array | string>>;

/** What the check says of the smallest dossier after changes, if it was committed as it is (or as `was` says). */
async function told(changes: Changes, was: Was = {}) {
  const committed = [opening, comment].map((path): [string, Uint8Array] => {
    const text = readFileSync(join(minimal, path), 'utf8');
    const before = was[path] ? was[path](text) : text;
    return [path, Buffer.from(typeof before === 'string' ? before : '')];
  });
  const { problems } = await inspectVariant(changes, undefined, undefined, new Map(committed));
  return problems.map(formatProblem);
}

const change = (path: string, old: string, fresh: string): Changes => ({ [path]: swap(old, fresh) });
const corrections = (...concerns: string[]) =>
  `corrections: [{ date: "2026-11-21", wrong: "A.", right: "B.", concerns: [${concerns.join(', ')}] }]\n`;
const figure = 'value: "etwa 4.200"';

describe('What changed since the last commit', () => {
  it.each<[string, Changes, Was?]>([
    ['a figure', change(opening, figure, 'value: "etwa 4.800"')],
    ['a claim', change(comment, 'bleibe der Nutzen klein', 'sinke der Nutzen')],
    ['an answer', change(comment, 'answer: 2', 'answer: 1')],
    ['who says it, and how firmly', change(opening, 'speaker: leitung', 'speaker: muehlbachbote')],
    ['the marked words', change(comment, '[ohne neue Bücher kommen', '[ohne neue Regale kommen')],
    [
      'a quotation',
      {
        [comment]: (text) =>
          text.replace('Vergangene Woche', '„Regale allein reichen nicht.“ Vergangene Woche'),
      },
      {
        [comment]: (text) =>
          text.replace('Vergangene Woche', '„Regale allein genügen nicht.“ Vergangene Woche'),
      },
    ],
    [
      'a figure that is gone',
      { [opening]: (text) => text.replace(/figures:[^]*?(?=---)/, '').replace('    answer: baende\n', '') },
    ],
  ])('asks for a correction: %s', async (_, changes, was) => {
    const lines = await told(changes, was);
    expect(lines.join('\n')).toContain('[K-LEB-04]');
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('asks for nothing where only the typesetting changed', async () => {
    expect(
      await told({ [comment]: (text) => text.replace('ohne neue Bücher', 'ohne neue\u00a0Bücher') }),
    ).toEqual([]);
    expect(await told(change(opening, figure, 'value: "rund 4.200"'))).toEqual([]);
  });

  it('is content with a new correction that names it, and with no other', async () => {
    const changed = (text: string) =>
      text
        .replace(figure, 'value: "etwa 4.800"')
        .replace('figures:', (found) => `${corrections('baende')}${found}`);
    expect(await told({ [opening]: changed })).toEqual([]);
    const before = (text: string) => text.replace('figures:', (found) => `${corrections('baende')}${found}`);
    expect((await told({ [opening]: changed }, { [opening]: before })).join()).toContain('[K-LEB-04]');
    const other = (text: string) => changed(text).replace('concerns: [baende]', 'concerns: [zwei-tage]');
    expect((await told({ [opening]: other })).join()).toContain('[K-LEB-04]');
  });

  it('leaves drafts alone, and what was one', async () => {
    const draft = (text: string) => text.replace('monogram: OF', 'monogram: OF\ndraft: true');
    expect(await told(change(comment, 'answer: 2', 'answer: 1'), { [comment]: draft })).toEqual([]);
  });
});

describe('An address that would lead nowhere', () => {
  it.each<[string, Changes]>([
    ['an article is gone', { [comment]: null }],
    [
      'an article has another name',
      { [comment]: null, 'articles/neuer-name.md': readFileSync(join(minimal, comment), 'utf8') },
    ],
    ['a claim has another name', change(comment, 'id: kaum-leser', 'id: wenig-leser')],
    ['a claim is gone', { [comment]: (text) => text.replace(/claims:[^]*?(?=notes:)/, '') }],
    ['a monogram changed', change(comment, 'monogram: OF', 'monogram: FO')],
    ['an article became a draft', change(comment, 'monogram: OF', 'monogram: OF\ndraft: true')],
    [
      'an article was removed without its claims',
      {
        [comment]: null,
        'dossier.yaml': (text) =>
          `${text}removed: [{ id: offene-fragen, title: "T", date: "2026-11-01", reason: "R." }]\n`,
      },
    ],
  ])('is told: %s', async (_, changes) => {
    const lines = (await told(changes)).filter((line) => line.includes('[K-ADR-03]'));
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('is not told where it is kept', async () => {
    const renamed = readFileSync(join(minimal, comment), 'utf8')
      .replace('monogram: OF', 'monogram: FO\naliases: [offene-fragen]')
      .replace('id: kaum-leser', 'id: kaum-leser\n    aliases: [of-kaum-leser]');
    expect(await told({ [comment]: null, 'articles/neuer-name.md': renamed })).toEqual([]);
  });
});
