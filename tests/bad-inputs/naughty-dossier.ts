import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** At the beginning of a text: a formula for a spreadsheet. */
export const formula = "=cmd|' /C calc'!A1 ";

/**
 * At the end of a text: what would end an element, a comment, a CDATA section, an attribute, a string or a
 * field somewhere, begin a template or a link, or be cut into pieces.
 */
export const ending =
  ' </script><script>alert(1)</script></title></svg>]]>--><img src=x onerror=alert(1)>" onfocus="alert(1)' +
  " ' ` \\ \\u0022 {{7*7}} ${7*7} %0d%0a ; , {x} & &lt; %s $& 👩‍👩‍👧 𝔘 العربية";

/** Fields that hold prose, or words that are shown. */
const prose = new Set(
  'title summary paraphrase short quote question note text why name counts subtitle interest label role phrase from differs unit number wrong right steps poles kicker lead description spellings'.split(
    ' ',
  ),
);

/** Fills every text of a dossier with signs that mean something elsewhere; what is text stays text. */
export function makeNaughty(folder: string): void {
  cpSync('tests/fixtures/content-minimal', folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:yaml|md)$/.test(name))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (file.endsWith('.yaml')) writeFileSync(path, write(parse(text)));
    else {
      const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text)!;
      writeFileSync(path, `---\n${write(parse(head!))}---\n${body!}\n${paragraphs}`);
    }
  }
}

const write = (entry: unknown): string =>
  stringify(spoil(entry, '', ''), {
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });

function spoil(value: unknown, key: string, parent: string): unknown {
  if (typeof value === 'string') return isProse(value, key, parent) ? formula + value + ending : value;
  if (Array.isArray(value)) return value.map((item) => spoil(item, key, parent));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part, name, key)]));
}

/** What the source is called is its `value`; a claim names its `question` by the id. */
const isProse = (value: string, key: string, parent: string): boolean =>
  key === 'value'
    ? ['outlet', 'title', 'author'].includes(parent)
    : prose.has(key) && (key !== 'question' || value.includes(' '));

/** The same in a body, where HTML may stand only as code or as entities. */
const paragraphs = [
  '## =cmd &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '`</script><script>alert(1)</script>]]>` und &lt;img src=x onerror=alert(1)&gt; und {{7*7}} \\\\ "x".',
  '| =cmd | `<b>` |\n| --- | --- |\n| +1 | @x |',
  '',
].join('\n\n');
