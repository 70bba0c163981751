import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/check/check-folder.ts';
import { compareProblems, formatProblem } from '../../src/source/problem.ts';
import { comment, opening } from './cases/case.ts';
import { type Changes, inspectVariant, now, swap } from './variant.ts';

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');
const codesOf = async (changes: Changes) => (await inspectVariant(changes)).problems.map(({ code }) => code);

/** Processor time, which other work on the machine does not lengthen. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('The smallest dossier', () => {
  it('has nothing wrong with it', async () => {
    const { problems, counts } = await inspect(minimal, { now });
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({
      articles: 2,
      drafts: 0,
      claims: 4,
      figures: 1,
      passages: 5,
      events: 3,
      sources: 1,
    });
  });
});

describe('What says the same is read the same', () => {
  const same = async (change: (text: string) => string) => {
    const [plain, changed] = await Promise.all([
      inspectVariant({}),
      inspectVariant({ [comment]: change, 'places/hinterwalden.yaml': change }),
    ]);
    expect(changed.problems).toEqual([]);
    expect(changed.written).toEqual(plain.written);
  };

  it('with a byte order mark', () => same((text) => `\ufeff${text}`));
  it('with the line ends of Windows', () => same((text) => text.replaceAll('\n', '\r\n')));
  it('with decomposed umlauts', () => same((text) => text.normalize('NFD')));
});

describe('German text', () => {
  const unharmed = async (text: string) => {
    const { problems, written } = await inspectVariant({ [comment]: swap('Vergangene Woche', text) });
    expect(problems).toEqual([]);
    expect(written?.articles.find(({ id }) => id === 'offene-fragen')?.body).toContain(text);
  };

  it('keeps its colons', () => unharmed('Um 10:30 Uhr stand es 3:2 für die Bürger:innen, und es'));
  it('keeps emoji of several parts', () => unharmed('👩‍👩‍👧 und 🏳️‍🌈 und 𝔘'));
  it('keeps soft hyphens and hard spaces', () => unharmed('Bü\u00adche\u00adrei mit 5\u00a0km'));
  it('may have a rule between paragraphs', async () => {
    expect(await codesOf({ [comment]: (text) => `${text}\n---\n\nNoch ein Absatz.\n` })).toEqual([]);
  });
  it('may begin with a word and a colon above a rule, which is no field', () =>
    unharmed('Kurz: Es geht.\n\n---\n\nund das heißt\nnämlich: vergangene Woche'));
});

describe('A name of letters and digits', () => {
  it.each(['e2', 'a1', 'b2', 'c19', 'cafe1', 'e-1', '0x'])('%s is no number', async (id) => {
    const changes = {
      'events/lesenacht.yaml': swap('became: erste-lesenacht', `became: ${id}`),
      'events/erste-lesenacht.yaml': null,
      [`events/${id}.yaml`]: readFileSync(join(minimal, 'events/erste-lesenacht.yaml'), 'utf8'),
    };
    expect(await codesOf(changes)).toEqual([]);
  });

  it.each(['1e3', '0x10', '0o7', '0b1', '1_000', '.5', '5.', '+1', '.inf', '-.nan'])(
    '%s is one, and stands in quotation marks',
    async (text) => {
      expect(await codesOf({ 'places/hinterwalden.yaml': `name: ${text}\nlat: 1\nlon: 2\n` })).toContain(
        'K-FEL-04',
      );
    },
  );
});

describe('Links that lead somewhere', () => {
  it.each([
    '[dort](wiedereroeffnung.md)',
    '[dort](wiedereroeffnung.md#eroeffnung)',
    '[dort](/artikel/wiedereroeffnung/#eroeffnung)',
    '[dort](/zeitleiste/)',
    '[dort](/vergleich/nutzen/)',
    '[Post](mailto:redaktion@example.org)',
    '[Telefon](tel:+4971234567)',
    '<https://www.example.org/>',
    'Text mit `<b>Code</b>` und `[Marke](#keine)`.',
  ])('%s is fine', async (text) => {
    expect(await codesOf({ [comment]: (body) => `${body}\n${text}\n` })).toEqual([]);
  });
});

describe('One run', () => {
  const many: Changes = {
    [opening]: swap('question: nutzen', 'question: nutzn'),
    [comment]: (text) => text.replace('monogram: OF', 'monogram: ÖFF').replace('wenig.', '<b>wenig</b>.'),
    'places/Ort.yaml': 'name: "Ort"\nlat: 1\n',
    'dossier.yaml': swap('kicker:', 'kiker:'),
  };

  it('names all problems of all files, in order', async () => {
    const { problems, written } = await inspectVariant(many);
    expect(written).toBeUndefined();
    expect(problems.map(formatProblem).join('\n')).toMatchSnapshot();
    expect([...problems].reverse().sort(compareProblems)).toEqual(problems);
  });

  it('does not follow up a broken file with complaints about those who refer to it', async () => {
    expect(await codesOf({ 'actors/gemeinde.yaml': 'name: [' })).toEqual(['K-YML-10']);
    expect(await codesOf({ 'questions/nutzen.yaml': 'kind: scale\n\tx: 1\n' })).toEqual(['K-YML-02']);
  });

  it('reads an article whose fields are broken all the same', async () => {
    expect(
      await codesOf({ [comment]: (text) => `${text.replace('monogram: OF', 'monogram OF')}\n<b>x</b>\n` }),
    ).toEqual(['K-YML-09', 'K-HTM-01']);
  });

  it('does not take long over what would keep a parser busy', async () => {
    const start = process.cpuUsage();
    const nasty = [
      '['.repeat(50_000),
      '*a_ '.repeat(20_000),
      '> '.repeat(2000),
      '`'.repeat(50_000),
      '![a]('.repeat(5000),
      '<'.repeat(50_000),
      '| a '.repeat(20_000),
    ];
    for (const text of nasty) await inspectVariant({ [comment]: (body) => `${body}\n${text}\n` });
    expect(secondsSince(start)).toBeLessThan(20);
  });

  it('reads a law of 800 kB in no more than its share of the time that one of 200 kB takes', async () => {
    const secondsFor = async (kilobytes: number): Promise<number> => {
      const paragraph = 'Wer Bücher leiht, gibt sie binnen vier Wochen zurück; Absatz 2 gilt für Hefte. ';
      const law = Array.from(
        { length: kilobytes },
        (_, at) => `## Paragraf ${String(at + 1)}\n\n${paragraph.repeat(12)}\n`,
      );
      const start = process.cpuUsage();
      await inspectVariant({ [comment]: (body) => `${body}\n${law.join('\n')}` });
      return secondsSince(start);
    };
    const short = await secondsFor(200);
    // Four times as much to read; a quadratic part would make it sixteen times as long.
    expect(await secondsFor(800)).toBeLessThan(8 * short);
  });

  it('leaves the prototype of objects alone', async () => {
    await inspectVariant({ 'places/ort.yaml': '__proto__:\n  polluted: true\nname: "x"\nlat: 1\nlon: 2\n' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes a missing collection for an empty one', async () => {
    expect(
      await codesOf({ places: null, 'events/wiedereroeffnung.yaml': swap('place: hinterwalden\n', '') }),
    ).toEqual([]);
  });

  it('keeps drafts apart', async () => {
    const { counts } = await inspectVariant({ [comment]: swap('claims:', 'draft: true\nclaims:') });
    expect(counts).toMatchObject({ articles: 1, drafts: 1, claims: 3 });
  });
});

describe('Folders and files that cannot be read', () => {
  it('are told apart from empty ones', async () => {
    const { problems } = await inspect(join(minimal, 'nirgends'), { now, shownAs: 'nirgends' });
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "nirgends:1:1 · Den Ordner „nirgends“ gibt es nicht · im Ordner des Projekts aufrufen oder den Ordner mit --content angeben [K-NAM-01]",
      ]
    `);
  });

  it('are told with the file', async () => {
    const { problems } = await inspectAsNobody('places/hinterwalden.yaml');
    expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "content/places/hinterwalden.yaml:1:1 · Die Datei lässt sich nicht lesen: es fehlt das Leserecht oder sie verschwand gerade · Rechte der Datei prüfen und neu starten [K-NAM-04]",
      ]
    `);
  });
});

/** Root may read everything, so the test steps down for a moment. */
function inspectAsNobody(path: string) {
  const isRoot = process.geteuid?.() === 0;
  const become = (user: number) => {
    if (isRoot) process.seteuid?.(user);
  };
  return inspectVariant(
    {},
    (folder) => {
      chmodSync(join(folder, path), 0o000);
      become(65_534);
    },
    () => become(0),
  );
}
