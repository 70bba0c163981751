import { describe, expect, it } from 'vitest';
import { countWords, toBlocks, type Block } from '../../src/markdown/blocks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const blocksOf = (markdown: string): Block[] =>
  toBlocks(parseMarkdown(markdown), {
    passage: (name) => ({
      number: name.length,
      step: name === 'zeuge' ? 4 : undefined,
      note: `notiz-${name.length}`,
      minor: name === 'nebenbei',
      label: `Notiz zu ${name}`,
    }),
    href: (written) => written.replace('anderer.md', '/artikel/anderer/'),
    footnotes: { label: 'Fußnoten', back: (number) => `Zurück zu ${number}` },
  });

const htmlOf = (markdown: string): string =>
  blocksOf(markdown)
    .map((block) => ('html' in block ? block.html : ''))
    .join('\n');

describe('the blocks of a body', () => {
  it('keep their order and name the passages they hold', () => {
    const blocks = blocksOf('Ein [Zeuge](#zeuge) sprach.\n\n## Später\n\nDann [schwieg er](#stille).');
    expect(blocks.map((block) => block.kind)).toEqual(['prose', 'heading', 'prose']);
    expect(blocks[0]).toMatchObject({ passages: ['zeuge'] });
    expect(blocks[2]).toMatchObject({ passages: ['stille'] });
  });

  it('stay in step when definitions and footnotes stand between them', () => {
    const blocks = blocksOf('Eins.[^a]\n\n[^a]: Fuß.\n\n[x]: https://example.org\n\nZwei [hier][x].');
    expect(blocks.map((block) => block.kind)).toEqual(['prose', 'prose', 'footnotes']);
    expect(blocks[1]).toMatchObject({ html: '<p>Zwei <a href="https://example.org">hier</a>.</p>' });
  });

  it('give a heading an address without umlauts, and two equal headings two addresses', () => {
    const ids = blocksOf('## Größe\n\n## Größe').map((block) => block.kind === 'heading' && block.id);
    expect(ids).toEqual(['abschnitt-groesse', 'abschnitt-groesse-1']);
  });

  it('make a chart of an image on a line of its own', () => {
    expect(blocksOf('![Verluste](chart:verluste)')).toEqual([
      { kind: 'chart', chart: { id: 'verluste', caption: 'Verluste' } },
    ]);
  });
});

describe('a passage', () => {
  it('is an element with the name as id, its number as a button and as a link', () => {
    expect(htmlOf('Ein [Zeuge](#zeuge).')).toMatchInlineSnapshot(
      `"<p>Ein <span id="zeuge" class="passage at-4">Zeuge</span><sup><button type="button" popovertarget="notiz-5" class="note-button" aria-label="Notiz zu zeuge">5</button><a href="#notiz-5" class="note-link" tabindex="-1">5</a></sup>.</p>"`,
    );
  });

  it('keeps emphasis in its wording', () => {
    expect(htmlOf('[sehr *große* Mengen](#menge)')).toContain(
      '<span id="menge" class="passage">sehr <em>große</em> Mengen</span>',
    );
  });

  it('may stand in a cell of a table', () => {
    const blocks = blocksOf('| Was | Zahl |\n|---|--:|\n| Boote | [18](#boote) |');
    expect(blocks[0]).toMatchObject({ passages: ['boote'] });
  });
});

it('a link leads where the caller says', () => {
  expect(htmlOf('[dort](anderer.md#stelle)')).toBe('<p><a href="/artikel/anderer/#stelle">dort</a></p>');
});

describe('what remark and GFM do to German text', () => {
  it('leaves colons alone', () => {
    expect(htmlOf('Um 10:30 Uhr kamen Bürger:innen, es stand 3:2.')).toBe(
      '<p>Um 10:30 Uhr kamen Bürger:innen, es stand 3:2.</p>',
    );
  });

  it('leaves German quotation marks alone', () => {
    expect(htmlOf('Er sagte „ja“ – und ‚nein‘ ...')).toBe('<p>Er sagte „ja“ – und ‚nein‘ ...</p>');
  });

  it('aligns cells by class, for HTML no longer knows the attribute', () => {
    const html = htmlOf('| Zahl |\n|--:|\n| 18 |');
    expect(html).toContain('<td class="align-right">18</td>');
    expect(html).not.toContain('align="');
  });

  it('speaks German in footnotes and links both ways', () => {
    const html = htmlOf('Text.[^1]\n\n[^1]: Anmerkung.');
    expect(html).toContain('Fußnoten');
    expect(html).toContain('aria-label="Zurück zu 1"');
    expect(html).toContain('href="#fn-1"');
    expect(html).toContain('id="fn-1"');
    expect(html).toContain('href="#fnref-1"');
    expect(html).toContain('id="fnref-1"');
  });
});

describe('dangerous input', () => {
  it.each([
    ['a script', 'Text <script>alert(1)</script>'],
    ['an event attribute', '<img src="x" onerror="alert(1)">'],
    ['a comment', 'Text <!-- geheim -->'],
    ['a script address', '[Link](javascript:alert(1))'],
    ['a disguised script address', '[Link](jAvAsCrIpT&#58;alert(1))'],
    ['a data address', '[Link](data:text/html,x)'],
  ])('loses %s', (_name, markdown) => {
    expect(htmlOf(markdown)).not.toMatch(/<script|onerror|geheim|javascript|data:text/i);
  });
});

it('counts the words a reader reads', () => {
  expect(countWords(parseMarkdown('Drei [kurze Wörter](#x), dazu 254.920.'))).toBe(6);
});
