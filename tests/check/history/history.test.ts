import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/source/problem.ts';
import { comment, opening } from '../cases/case.ts';
import { remedied } from '../remedy.ts';
import { inspectVariant, swap, type Change, type Changes } from '../variant.ts';

const minimal = join(import.meta.dirname, '../../fixtures/content-minimal');

/** The files as they were committed, where that is not how they are in the fixture. */
type Was = Record<string, Exclude<Change, null | Uint8Array | string>>;

/** Files that the tests change. */
const compared = [
  ...[opening, comment, 'events/wiedereroeffnung.yaml', 'events/lesenacht.yaml', 'measures/baende.yaml'],
  ...['charts/bestand.yaml', 'questions/oeffnung.yaml', 'questions/nutzen.yaml'],
];

/** What the check says of the smallest dossier after changes, if it was committed as it is (or as `was` says). */
const told = async (changes: Changes, was: Was = {}) => (await problemsOf(changes, was)).map(formatProblem);

async function problemsOf(changes: Changes, was: Was): Promise<Problem[]> {
  const committed = compared.map((path): [string, Uint8Array] => {
    const text = readFileSync(join(minimal, path), 'utf8');
    const before = was[path] ? was[path](text) : text;
    return [path, Buffer.from(typeof before === 'string' ? before : '')];
  });
  const { problems } = await inspectVariant(changes, undefined, undefined, new Map(committed));
  return problems;
}

/** What is told, and told again of the same thing though its remedy was copied. */
async function toldAndTried(changes: Changes, was: Was = {}): Promise<string[]> {
  const problems = await problemsOf(changes, was);
  for (const problem of problems) {
    const mended = remedied(changes, problem);
    const left = mended ? await problemsOf(mended, was) : [];
    expect(left.filter(({ what }) => what === problem.what).map(formatProblem)).toEqual([]);
  }
  return problems.map(formatProblem);
}

const change = (path: string, old: string, fresh: string): Changes => ({ [path]: swap(old, fresh) });
const corrections = (...concerns: string[]) =>
  `corrections: [{ date: "2026-11-21", wrong: "A.", right: "B.", concerns: [${concerns.join(', ')}] }]\n`;
const figure = 'value: "etwa 4.200"';

describe('What changed since the last commit', () => {
  it.each<[string, Changes, Was?]>([
    ['a figure', change(opening, figure, 'value: "etwa 4.800"')],
    ['the day a figure holds for', change(opening, 'asOf: "2021-04"', 'asOf: "2021-03"')],
    [
      'the day of an event, as an article gives it',
      change(opening, '    date: "2021-05-02"', '    date: "2021-05-01"'),
    ],
    ['the day of publication', change(comment, '2021-05-10/2021-05-12', '2021-05-11')],
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
    const lines = await toldAndTried(changes, was);
    expect(lines.join('\n')).toContain('[K-LEB-04]');
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('hints at the note of a question that another article answers by now, and at none that was rewritten', async () => {
    const isNew = { [comment]: () => '' };
    const lines = (await told({}, isNew)).filter((line) => line.includes('[K-VGL-07]'));
    expect(lines).toEqual([expect.stringContaining('content/questions/nutzen.yaml:10:9')]);
    expect(lines.join()).toMatchSnapshot();
    const rewritten = { 'questions/nutzen.yaml': swap('bezweifelt', 'bestreitet') };
    expect((await told(rewritten, isNew)).join()).not.toContain('[K-VGL-07]');
    expect((await told({}, { [opening]: draft })).join()).toContain('[K-VGL-07]');
    expect((await told({}, { [comment]: draft, [opening]: draft })).join()).not.toContain('[K-VGL-07]');
  });

  it('asks for nothing where only the typesetting changed', async () => {
    expect(
      await told({ [comment]: (text) => text.replace('ohne neue Bücher', 'ohne neue\u00a0Bücher') }),
    ).toEqual([]);
    expect(await told(change(opening, figure, 'value: "rund 4.200"'))).toEqual([]);
    const costs = (price: string) => (text: string) =>
      text.replace('ohne neue', `z.${price}, 5${price}$ und 5${price}km ohne`);
    expect(await told({ [comment]: costs('\u00a0') }, { [comment]: costs('') })).toEqual([]);
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
    const lines = await told(change(comment, 'answer: 2', 'answer: 1'), { [comment]: draft });
    expect(lines.join()).not.toContain('[K-LEB-04]');
  });
});

const card = 'events/wiedereroeffnung.yaml';
const measure = 'measures/baende.yaml';
const draft = (text: string) => text.replace(/monogram: (..)/, 'monogram: $1\ndraft: true');
/** Still a date that the article's own day lies in. */
const day = ['date: "2021-05-02"', 'date: "2021-05-02/2021-05-03"'] as const;
const number = ['value: "4.180"', 'value: "4.280"'] as const;

describe('What changed on cards of events and in comparison values', () => {
  it.each<[string, Changes]>([
    ['the day of an event', change(card, ...day)],
    [
      'all an event says',
      {
        [card]: () =>
          'title: "Die Bücherei schließt wieder"\ndate: "2021-05"\nbasis: inferred\nwhy: "So."\nlane: haus\n',
      },
    ],
    ['a comparison value', change(measure, ...number)],
    [
      'what is known of a comparison value',
      {
        [measure]: (text) =>
          text
            .replace('established', 'estimated')
            .replace('speaker: gemeinde', 'speaker: leitung')
            .replace('2021-12-31', '2022-12-31'),
      },
    ],
    ['a comparison value that is gone', { [measure]: (text) => text.replace(/references:[^]*/, '') }],
    [
      'a measure that is gone',
      {
        [measure]: null,
        'charts/bestand.yaml': null,
        'questions/umfang.yaml': null,
        [opening]: (text) =>
          text
            .replace(/figures:[^]*?(?=---)/, '')
            .replace(/ {2}- id: viele-baende[^]*?(?=events:)/, '')
            .replace('![Was in den Regalen steht](chart:bestand)\n', '')
            .replace('[rund 4.200 Bände](#baende)', 'rund 4.200 Bände'),
      },
    ],
  ])('asks for a correction: %s', async (_, changes) => {
    const lines = (await toldAndTried(changes)).filter((line) => /^content\/(?:events|measures)/.test(line));
    expect(lines.join('\n')).toContain('[K-LEB-04]');
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('asks for nothing where only the typesetting changed, or where something was added', async () => {
    expect(await told(change(card, 'öffnet wieder', 'öffnet\u00a0wieder'))).toEqual([]);
    const text = (old: string) => `${old}text: "Mit Musik."\nnote: "Es regnete."\n`;
    expect(await told({ [card]: text })).toEqual([]);
    const value = (old: string) =>
      `${old}  - { id: zaehlung, value: "4.300", basis: estimated, speaker: leitung, asOf: "2022", sources: [jahresbericht] }\n`;
    expect(await told({ [measure]: value })).toEqual([]);
    expect(await told(change(measure, '- id: jahresbericht', '- id: bericht-2021'))).toEqual([]);
  });

  it('is content with a new correction in the file, and with no old one', async () => {
    const entry = 'corrections: [{ date: "2026-11-21", wrong: "A.", right: "B." }]\n';
    const event = (text: string) => text.replace(...day) + entry;
    expect(await told({ [card]: event })).toEqual([]);
    expect(await told({ [card]: event }, { [card]: (text) => text + entry })).toHaveLength(1);
    const value = (text: string) => text.replace(...number) + corrections('jahresbericht');
    expect(await told({ [measure]: value })).toEqual([]);
    const gone = (text: string) => text.replace(/references:[^]*/, corrections());
    expect(await told({ [measure]: gone })).toEqual([]);
  });

  it('is content with a new correction of an article that names the event', async () => {
    const named = (text: string) =>
      text.replace('figures:', (found) => `${corrections('wiedereroeffnung')}${found}`);
    expect(await told({ ...change(card, ...day), [opening]: named })).toEqual([]);
  });

  it('leaves alone what only an article needed that nobody could read yet', async () => {
    expect((await told(change(card, ...day), { [opening]: draft })).join()).not.toContain('[K-LEB-04]');
    const changed = { ...change(card, ...day), ...change(measure, ...number), [opening]: draft };
    expect((await told(changed)).filter((line) => line.includes('events/'))).toEqual([]);
    // The chart shows the comparison values also while the article waits.
    expect((await told(changed)).filter((line) => line.includes('measures/'))).toHaveLength(1);
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
    ['an event is gone', { 'events/lesenacht.yaml': null }],
    [
      'an event has another name',
      {
        'events/lesenacht.yaml': null,
        'events/nacht.yaml': readFileSync(join(minimal, 'events/lesenacht.yaml'), 'utf8'),
      },
    ],
    [
      'a chart and a question are gone',
      {
        'charts/bestand.yaml': null,
        'questions/oeffnung.yaml': null,
        [opening]: (text) =>
          text
            .replace('![Was in den Regalen steht](chart:bestand)\n', '')
            .replace('    question: oeffnung\n    answer: zwei-tage\n', ''),
      },
    ],
    [
      'an article was removed without its claims',
      {
        [comment]: null,
        'dossier.yaml': (text) =>
          `${text}removed: [{ id: offene-fragen, title: "T", date: "2026-11-01", reason: "R." }]\n`,
      },
    ],
  ])('is told: %s', async (_, changes) => {
    const lines = (await toldAndTried(changes)).filter((line) => line.includes('[K-ADR-03]'));
    expect(lines).not.toEqual([]);
    expect(lines.join('\n')).toMatchSnapshot();
  });

  it('is not told where it is kept', async () => {
    const renamed = readFileSync(join(minimal, comment), 'utf8')
      .replace('monogram: OF', 'monogram: FO\naliases: [offene-fragen]')
      .replace('id: kaum-leser', 'id: kaum-leser\n    aliases: [of-kaum-leser]');
    expect(await told({ [comment]: null, 'articles/neuer-name.md': renamed })).toEqual([]);
    const question = readFileSync(join(minimal, 'questions/oeffnung.yaml'), 'utf8');
    const asked = (text: string) => text.replace('question: oeffnung', 'question: tage');
    expect(
      await told({
        'questions/oeffnung.yaml': null,
        'questions/tage.yaml': `${question}aliases: [oeffnung]\n`,
        [opening]: asked,
        [comment]: asked,
      }),
    ).toEqual([]);
  });
});
