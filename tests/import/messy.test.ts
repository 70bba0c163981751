import { describe, expect, it } from 'vitest';
import { fixture, problemsOf, read } from './read.ts';

/** What editors really paste, each with the words a reader of the original sees. */
const market = fixture('markt.txt').toString('utf8');
const cp1252 = Buffer.from(
  market.replaceAll('„', '\u0084').replaceAll('“', '\u0093').replaceAll('–', '\u0096'),
  'latin1',
);
const long = `Das lange Lied vom Bach\n\n${Array.from({ length: 300 }, (_, at) => `Der Bach führte im Jahr ${1900 + (at % 120)} nach Angaben der Gemeinde Hinterwalden ${1001 + at} Liter, und Müllerin Nummer ${at} sagte: „Er ist ${at} Zentimeter tief.“ Danach geschah nichts.`).join('\n\n')}`;

const inputs: Record<string, { bytes: Uint8Array; words?: string }> = {
  'a messy text from the web': {
    bytes: fixture('wehr.txt'),
    words: fixture('wehr.txt')
      .toString('utf8')
      .replace(/-\n|\u00ad/g, '')
      .replaceAll('ﬂ', 'fl'),
  },
  'a page copied from the browser': { bytes: fixture('browser.txt') },
  'a page saved from the browser': {
    bytes: fixture('seite.txt'),
    words: fixture('seite.txt')
      .toString('utf8')
      .replace(/<(script|style)>.*?<\/\1>|<title>.*?<\/title>/g, '')
      .replace(/<sup>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&uuml;/g, 'ü')
      .replace(/&auml;/g, 'ä')
      .replace(/&ouml;/g, 'ö')
      .replace(/&\w+;/g, ' '),
  },
  'a Word document with a table': {
    bytes: fixture('faehre.docx'),
    words:
      'Die Fähre kommt zurück Von Nora Ufer 3. Juni 2020 Nach elf Jahren fährt wieder eine Fähre über den Hintersee Sie trägt 24 Personen und kostet 180.000 Euro Die Überfahrt Tag Gäste Samstag 112 Im Mai zählte die Gemeinde Hinterwalden 1.150 Fahrgäste',
  },
  'a paste from a PDF': {
    bytes: fixture('satz.txt'),
    words: fixture('satz.txt')
      .toString('utf8')
      .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
      .replace(/ﬂ/g, 'fl')
      .replace(/ﬁ/g, 'fi')
      .replace('deutschniederländischen', 'deutsch niederländischen'),
  },
  'a text in UTF-16': { bytes: Buffer.from(`\ufeff${market}`, 'utf16le'), words: market },
  'a text in Windows-1252': { bytes: cp1252, words: market },
  'an agency report': { bytes: fixture('agentur.txt') },
  'an interview': { bytes: fixture('gespraech.txt') },
  'an interview that names nobody before the answers': { bytes: fixture('interview.txt') },
  'a page with a quotation set apart': { bytes: fixture('faehre.txt') },
  'a text with English quotation marks': { bytes: fixture('englisch.txt') },
  'a text without a headline': { bytes: fixture('ohne-titel.txt') },
  'a forwarded mail': { bytes: fixture('mail.txt') },
  'a Markdown file': { bytes: fixture('steg.txt') },
  'a very long text': { bytes: Buffer.from(long) },
};

/** How often each word stands in a text. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(Object.entries(inputs))('%s', (_, { bytes, words }) => {
  it('loses no word and passes the check as a draft', async () => {
    const { markdown } = await read(bytes);
    const kept = count(markdown.slice(markdown.indexOf('# ── Aus der Vorlage')));
    const missing = [...count(words ?? Buffer.from(bytes).toString('utf8'))].filter(
      ([word, times]) => (kept.get(word) ?? 0) < times,
    );
    expect(missing).toEqual([]);
    expect(await problemsOf(markdown)).toEqual([]);
  });
});

describe('What is proposed for a messy text', () => {
  it('has the headline, the outlet and the day of a page copied from the browser', async () => {
    const { markdown } = await read(fixture('browser.txt'));
    expect(markdown).toContain('title: "Hallenbad bleibt zu: Rat verschiebt die Sanierung auf 2023"');
    expect(markdown).toContain('value: "Mühlental-Kurier"');
    expect(markdown).toContain('published: "2021-09-14"');
  });

  it.each(['wehr.txt', 'faehre.txt', 'interview.txt', 'browser.txt'])(
    'asks for no mark that lies in another: %s',
    async (name) => {
      const { claims, figures } = (await read(fixture(name))).suggestions;
      const marks = [...claims, ...figures].map(({ name, wording, sentence }) => {
        const start = sentence.text.indexOf(wording);
        return { name, sentence, start, end: start + wording.length };
      });
      const nested = marks.filter((one) =>
        marks.some(
          (other) =>
            other.name !== one.name &&
            other.sentence === one.sentence &&
            one.start < other.end &&
            other.start < one.end,
        ),
      );
      expect(nested).toEqual([]);
    },
  );

  it('says where details of a page come from in words that the check does not stumble over', async () => {
    const head =
      '<meta property="og:site_name" content="Talblatt"><meta property="article:published_time" content="2021-10-14T06:30:00"><link rel="canonical" href="https://www.example.org/faehre">';
    const page = `<html><head>${head}</head><body><h1>Die Fähre</h1><p>Die Fähre fährt. Sie ist alt und schön.</p></body></html>`;
    const { markdown } = await read(page);
    expect(markdown.match(/why: "Angabe .*"/g)).toEqual([
      'why: "Angabe „article:published_time“ der Seite"',
      'why: "Angabe „og:site_name“ der Seite"',
      'why: "Angabe „canonical“ der Seite"',
    ]);
  });

  it('keeps tables whole and parts footnotes from words', async () => {
    const saved = await read(fixture('seite.txt'));
    expect(saved.markdown).toMatch(/\| Jahr \| Strom \|\n\| ---- \| ----- \|\n\| 2020 \| 3\sGWh \|/);
    expect(saved.markdown).toMatch(/12\sProzent davon trägt/);
    expect((await read(fixture('faehre.docx'))).markdown).toContain(
      '| Tag     | Gäste |\n| ------- | ----- |\n| Samstag | 112   |',
    );
    expect((await read(fixture('steg.txt'))).markdown).toContain(
      '| Jahr | Stege |\n| ---- | ----- |\n| 2020 | 2     |',
    );
  });

  it('joins the lines of a PDF, also where one was hyphenated', async () => {
    const { markdown } = await read(fixture('satz.txt'));
    expect(markdown).toContain(
      'zwölf folgen noch: Die Gemeinde Hinterwalden vernässt bis Ende 2022 das Moor im Norden.',
    );
    expect(markdown).toContain('\n## Die Bauern wehren sich\n');
  });

  it('leaves the answers of an interview in the text and names who asked', async () => {
    const { markdown } = await read(fixture('gespraech.txt'));
    expect(markdown).toContain('\nLampe: Einen neuen Projektor. Und dass mehr Leute kommen!\n');
    expect(markdown).toContain('value: "Paul Leinwand"');
  });

  it('keeps the name below a quotation that a page sets apart', async () => {
    const { markdown } = await read(fixture('faehre.txt'));
    expect(markdown).toContain('\nJost Anker, Betreiber\n');
  });

  it('takes English quotation marks for ours', async () => {
    const { suggestions, markdown } = await read(fixture('englisch.txt'));
    expect(markdown).toContain('„We never left“, meinte');
    expect(suggestions.claims.map(({ quote, cue }) => [quote, cue])).toContainEqual([
      'Wir spielen 3 Konzerte',
      'sagt',
    ]);
  });
});
