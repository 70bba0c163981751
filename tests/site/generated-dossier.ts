import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { inspectVariant } from '../check/variant.ts';
import { isError } from '../../src/source/problem.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');

/** One of the words of a line that blanks part. */
const oneOf = (words: string, ...more: readonly string[]) => fc.constantFrom(...words.split(' '), ...more);

const words = oneOf(
  'Bücherei und Straße 4.200 12. September Łódź Київ 서울 ≥ µ 👩‍👩‍👧 url(#a) url(bild.png) { } <b> </title> &amp; & " ' +
    "' „so“ \\ % #1 http:// https://www.example.org/a?b=c&d a@example.org =1+1 - – : ; , … $& const __proto__ * _ | " +
    'style="x" @import',
  ...['5 $', '\u00ad', '\u00a0', '\u2011', 'A'.repeat(40)],
);
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const date = oneOf(
  '2021 2021-05 2021-05-03 2021-21 2023-24 2021-05-03~ 2019? 202X 19XX 2021-XX 2020/2023 2022-11/.. /2021 ../2021 ' +
    '2021-05-01/2021-05-10 0800 1066-10-14 2150 9998-12-31',
);
const quantity = oneOf(
  '0 0,0004 99,9995 4,0 999999999999999 1',
  ...['1,50 Mrd.', 'etwa 4.200', 'mehr als 3', 'höchstens 4,8 Mio.', '17 bis 18', '0,0001 bis 0,0004'],
  'mehrere Tausend = 2 Tsd. bis 9 Tsd.',
);
const id = oneOf(
  'a x1 main content original suche top text kopf body constructor e2 fn-1 notiz stelle inhalt tabelle figure h-1 tostring',
  'a'.repeat(60),
);
const body = fc.array(
  oneOf(
    '**kommen** _bald_ [dort](https://www.example.org/) ~~nicht~~ [^1] <https://www.example.org/> url(bild.png) 👩‍👩‍👧 ' +
      '„so“ &lt;b&gt; &nbsp; Київ \\* tel:+49 [Anruf](tel:+49301234) 4|5 10~20',
    ...['Die Leser', '12\\. Mai', '`code {`', '\n\n## Noch ein Abschnitt', '\n\n- Punkt', '\n\n1. Eins'],
    ...['\n\n> Zitat', '\n\n---\n\n', '  \n', '\n', '\n\n```\ncode\n```\n\n'],
    '\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n',
  ),
  { minLength: 1, maxLength: 12 },
);

/** One field somewhere gets another value, an article another paragraph, or an article is doubled. */
const step = fc.record({
  file: fc.nat(),
  field: fc.nat(),
  text,
  date,
  quantity,
  id,
  body: body.map((pieces) => pieces.join(' ')),
  what: fc.constantFrom('field', 'field', 'field', 'field', 'paragraph', 'copy'),
});
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) & object;

/** The files of a dossier that the check calls sound, after as many random changes as it lets pass. */
export async function generate(
  seed: number,
  steps: number,
): Promise<{ files: Map<string, string>; made: number }> {
  let files = new Map(
    readdirSync(minimal, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(minimal.length + 1), readFileSync(path, 'utf8')]),
  );
  let made = 0;
  for (const one of fc.sample(step, { seed, numRuns: steps })) {
    const changed = changedFiles(files, one);
    const { problems } = await inspectVariant(Object.fromEntries(changed));
    if (problems.some(isError)) continue;
    files = changed;
    made++;
  }
  return { files, made };
}

function changedFiles(files: ReadonlyMap<string, string>, one: Step): Map<string, string> {
  const names = [...files.keys()].filter((name) => /\.(?:md|yaml)$/.test(name)).sort();
  const articles = names.filter((name) => name.endsWith('.md'));
  const [name, article] = [names[one.file % names.length]!, articles[one.file % articles.length]!];
  switch (one.what) {
    case 'paragraph':
      return new Map(files).set(article, `${files.get(article)!}\n${one.body}\n`);
    case 'copy': {
      const monogram = `${'ABCDEFGHIJ'[one.field % 10]}${'KLMNOPQRST'[one.file % 10]}`;
      const text = files.get(article)!.replace(/^monogram: .*$/m, `monogram: ${monogram}`);
      return new Map(files).set(`articles/${one.id}.md`, text);
    }
    default:
      return new Map(files).set(name, withField(files.get(name)!, one));
  }
}

function withField(file: string, one: Step): string {
  const [, head = file, rest = ''] = /^---\n([^]*?\n)(---\n[^]*)$/.exec(file) ?? [];
  const entry: unknown = parse(head);
  const places = placesIn(entry);
  const { holder, key } = places[one.field % places.length]!;
  const old = String(holder[key]);
  const fresh = freshFor(key, old, one);
  holder[key] = fresh;
  const yaml = stringify(entry, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  if (rest === '') return yaml;
  const isPassage = key === 'passage';
  const all = isPassage ? yaml.replaceAll(`passage: "${old}"`, `passage: "${fresh}"`) : yaml;
  return `---\n${all}${isPassage ? rest.replaceAll(`(#${old})`, `(#${fresh})`) : rest}`;
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const below = (value as Holder)[key];
    return typeof below === 'string' ? [{ holder: value as Holder, key }] : placesIn(below);
  });
}

function freshFor(key: string, old: string, one: Step): string {
  if (key === 'passage' || key === 'id') return one.id;
  if (key === 'scale') return one.field % 2 ? 'log' : 'linear';
  if (key === 'form')
    return ['bars', 'chain', 'days', 'intervals', 'lines', 'pairs', 'parts', 'shares'][one.file % 8]!;
  if (/^(?:date|published|asOf|checked|updated)$/.test(key)) return one.date;
  if (key === 'value' && /\d/.test(old)) return one.quantity;
  return one.text;
}
