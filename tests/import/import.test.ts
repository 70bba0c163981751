import { describe, expect, it } from 'vitest';
import { importText, slugOf } from '../../src/import/import.ts';
import { fixture, options, problemsOf, read } from './read.ts';

/** Switches every proposal on, as an editor would: no `# ` before it, and the words marked in the text. */
function switchOn(markdown: string): string {
  const [, head = '', ...rest] = markdown.split(/^---$/m);
  const start = head.indexOf('# ── Vorschläge');
  const end = head.indexOf('# ── Was im Text');
  const lists = head
    .slice(start, end)
    .split('\n')
    .slice(3)
    .map((line) => line.replace(/^# ?/, ''));
  let body = rest.join('---');
  for (const [, wording, name] of head.matchAll(/im Text, Absatz \d+: \[(.*)\]\(#(.*)\)$/gm)) {
    const paragraphs = body.split('\n\n');
    const at = paragraphs.findIndex(
      (paragraph) => !paragraph.startsWith('#') && outsideMarks(paragraph, wording!),
    );
    expect(at, `„${wording!}“ steht im Text`).not.toBe(-1);
    paragraphs[at] = paragraphs[at]!.replace(wording!, () => `[${wording!}](#${name!})`);
    body = paragraphs.join('\n\n');
  }
  return `---${head.slice(0, start)}${lists.join('\n')}\n---${body}`;
}

const outsideMarks = (paragraph: string, wording: string): boolean => {
  const at = paragraph.indexOf(wording);
  return at !== -1 && !/\[[^\]]*$/.test(paragraph.slice(0, at));
};

describe('A messy text from the web', () => {
  it('becomes a draft whose every line is accounted for', async () => {
    const { markdown } = await read(fixture('wehr.txt'), { date: '2021-05-12' });
    expect(markdown).toMatchSnapshot();
  });

  it('passes the check with proposals switched on, once the gaps are filled', async () => {
    const { markdown } = await read(fixture('kurz.txt'), { date: '2021-05-12' });
    const filled = switchOn(markdown)
      .replaceAll('measure: bitte-ausfuellen', 'measure: baende')
      .replaceAll('bitte-ausfuellen', 'gemeinde');
    expect(filled).toMatch(/^claims:$/m);
    expect(filled).toMatch(/^figures:$/m);
    expect(await problemsOf(filled)).toEqual([]);
  });

  it('gives the same draft twice', async () => {
    expect((await read(fixture('wehr.txt'))).markdown).toBe((await read(fixture('wehr.txt'))).markdown);
  });
});

describe('A web page', () => {
  const page = `<!doctype html><html lang="de"><head><title>Wehr | Talblatt</title>
    <meta property="og:site_name" content="Talblatt"><meta name="author" content="Erika Beispiel">
    <link rel="canonical" href="https://www.example.org/wehr">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Das Wehr","datePublished":"2021-05-12T08:00:00+02:00"}</script>
    <style>p{color:red}</style></head><body><nav><a href="/">Start</a></nav>
    <article><h1>Das Wehr bleibt</h1><figure><img src="w.jpg" alt="Ein Wehr"><figcaption>Das Wehr im Mai</figcaption></figure>
    <p>Am Wehr wird <b>gestritten</b>,<br>und zwar seit dem <a href="https://www.example.org/mai">Mai</a> und laut.</p>
    <h3>Das Geld</h3><p>Es fehlt an Geld, sagt die Gemeinde Hinterwalden &amp; schweigt.</p><ul><li>Erstens Geld</li><li>Zweitens Zeit</li></ul>
    <script>alert(1)</script><div class="newsletter">Jetzt bestellen</div></article>
    <footer>Impressum</footer></body></html>`;

  it('gives up its text and what its head says', async () => {
    const { markdown, id, encoding } = await read(page);
    expect({ id, encoding }).toEqual({ id: 'das-wehr-bleibt', encoding: 'HTML in UTF-8' });
    expect(markdown).toContain('value: "Talblatt"');
    expect(markdown).toContain('value: "Erika Beispiel"');
    expect(markdown).toContain('published: "2021-05-12"');
    expect(markdown).toContain('value: "https://www.example.org/wehr"');
    expect(markdown.split(/^---$/m)[2]).toBe(
      '\n\nAm Wehr wird gestritten,\n\nund zwar seit dem Mai und laut.\n\n## Das Geld\n\nEs fehlt an Geld, sagt die Gemeinde Hinterwalden & schweigt.\n\n- Erstens Geld\n- Zweitens Zeit\n',
    );
    for (const listed of [
      'Mai → https://www.example.org/mai',
      'Das Wehr im Mai',
      'Bild: Ein Wehr',
      'Impressum',
      'Jetzt bestellen',
      'Start',
    ])
      expect(markdown).toContain(listed);
    expect(markdown).not.toMatch(/alert|color:red/);
  });

  it('parts the headline from a kicker in the same element', async () => {
    const { markdown, id } = await read(
      page
        .replace('<h1>', '<h1><span>Streit am Bach</span> ')
        .replace('"headline":"Das Wehr"', '"headline":"Das Wehr bleibt | Talblatt"'),
    );
    expect(id).toBe('das-wehr-bleibt');
    expect(markdown).toContain('# Dachzeile:\n#   Streit am Bach\n');
  });

  it('passes the check as a draft', async () => {
    expect(await problemsOf((await read(page)).markdown)).toEqual([]);
  });
});

describe('The foot of a page', () => {
  it('names the paper, also with links behind it', async () => {
    const text = `Das Wehr bleibt\n\n${'Am Wehr wird noch immer gestritten, und zwar laut. '.repeat(3)}\n\n© Talblatt 2021 | Impressum | Datenschutz\n`;
    expect((await read(text)).markdown).toContain('value: "Talblatt"\n    status: stated');
  });
});

describe('Words in quotation marks', () => {
  it('are never the article’s own, and are cut where a clause ends', async () => {
    const text =
      'Das Wehr bleibt\n\n„Niemand im Tal hat dieses Wehr gewollt, weil es schön ist oder weil es dem Bach nützt, aber es steht.“ Danach war es im ganzen Tal still.\n';
    expect((await read(text)).markdown).toContain(
      '# wer das sagt, ist nicht erkannt\n#     speaker: bitte-ausfuellen',
    );
    expect((await read(text)).markdown).toContain('quote: "Niemand im Tal hat dieses Wehr gewollt"');
  });
});

describe('Text that looks like Markdown or HTML', () => {
  it('stays what it says', async () => {
    const text =
      'Das Rad\n\n1. Mai: *Sterne* und _Striche_ [^1] und [Wort](#marke) kosten <b>5</b> bei 3 < 4 & ![x](chart:y) `so`. Und mehr.\n\n+ plus\n\n=== kein Titel';
    const { markdown } = await read(text);
    expect(await problemsOf(markdown)).toEqual([]);
  });
});

describe('A Word document', () => {
  it('is read with its headings', async () => {
    const { markdown, id } = await read(fixture('brief.docx'));
    expect(id).toBe('das-wehr-bleibt');
    expect(markdown.split(/^---$/m)[2]).toBe(
      '\n\nAm Wehr von Hinterwalden wird gestritten, und das seit „Wochen“.\n\n## Das Geld\n\nEs fehlt an 5\u00a0Mio. Euro.\n',
    );
    expect(await problemsOf(markdown)).toEqual([]);
  });

  it('is read as if every tracked change had been accepted, and what was deleted is listed', async () => {
    const { markdown, removed } = await read(fixture('aenderung.docx'));
    expect(markdown.split(/^---$/m)[2]).toMatch(/Euro\. Das Rad ist alt\.\n$/);
    expect(removed).toContainEqual({ reason: 'geloescht', text: ' Das Wehr & das Rad sind teuer.' });
    expect(removed).toContainEqual({ reason: 'eingefuegt', text: ' Das Rad ist alt.' });
  });

  it('says so if it is broken', async () => {
    const broken = fixture('brief.docx').subarray(0, 900);
    const padded = Buffer.concat([broken, Buffer.from('word/document.xml')]);
    expect(await importText(padded, options)).toEqual({
      refused: expect.stringContaining('beschädigt') as string,
    });
  });
});

describe('What cannot be imported', () => {
  it.each([
    ['an empty file', '', 'leer'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '.doc'],
    [
      'no text at all',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)),
      'keine Textdatei',
    ],
    ['only residue', 'Teilen\n\nDrucken', 'kein Text'],
    ['an endless word', 'a'.repeat(2000), '2.000 Zeichen'],
    ['an endless paragraph', 'Wort '.repeat(5000), 'Leerzeilen'],
    ['an endless text', 'Wort.\n\n'.repeat(50_000), 'aufteilen'],
    ['a heap of brackets', '['.repeat(900), 'kein gültiger Artikel'],
    ['a page of boxes in boxes', `${'<div>'.repeat(9000)}x.${'</div>'.repeat(9000)}`, 'verschachtelt'],
  ])('is %s', async (_, bytes, said) => {
    expect(await importText(Buffer.from(bytes), options)).toEqual({
      refused: expect.stringContaining(said) as string,
    });
  });

  it('is a text that was imported before', async () => {
    const first = await read(fixture('kurz.txt'));
    const known = { ...options.known, originals: new Map([[first.sha256, 'content/articles/alt.md']]) };
    expect(await importText(fixture('kurz.txt'), { ...options, known })).toEqual({
      refused: 'Diese Vorlage wurde schon eingelesen: content/articles/alt.md',
    });
  });
});

describe('The name of the file', () => {
  it('has no umlauts and ends with a whole word', () => {
    expect(slugOf('Über die Größe der Mühlräder')).toBe('ueber-die-groesse-der-muehlraeder');
    expect(slugOf('Wort '.repeat(30)).length).toBeLessThanOrEqual(60);
    expect(slugOf('index')).toBe('artikel-index');
    expect(slugOf('日本')).toBe('ohne-namen');
  });
});
