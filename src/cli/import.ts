import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { inspect } from '../check/check-folder.ts';
import { type Draft, importText } from '../import/import.ts';
import { knownFrom } from '../import/known.ts';
import { lay } from '../source/parse-file.ts';
import { formatProblem, isError } from '../source/problems/problem.ts';
import { readFolder } from '../source/files/disk.ts';
import { indexContent } from '../source/content-index.ts';
import { placeholder, plural, quoted } from '../source/problems/words.ts';
import { genres } from '../schema/article.ts';
import { parseDate } from '../values/date.ts';
import { dayInGermany } from '../values/today.ts';
import { misuseIn } from './asked.ts';
import { isErrno } from '../publish/system/errno.ts';
import { givenContent } from './given.ts';
import { writeNewFile } from './new-file.ts';
import { shortPath } from '../publish/system/paths.ts';

/** `npm run import`: makes a draft of a text; exit 0 written, 1 refused, 2 misuse. */

const usage = `Aufruf: npm run import -- DATEI [Angaben]
        npm run import -- - [Angaben] < DATEI

Macht aus einem Text (Word .docx, HTML oder reiner Text) einen Entwurf in content/articles.

  --published TAG   Erscheinen der Vorlage in EDTF, z. B. 2024-03-12
  --outlet MEDIUM   z. B. "Beispielzeitung"
  --author NAME     z. B. "Vorname Nachname"
  --title TITEL     Überschrift der Vorlage
  --url ADRESSE     z. B. https://www.example.org/artikel
  --genre SORTE     ${Object.keys(genres).join(', ')}
  --id NAME         Name der Datei, sonst aus der Überschrift
  --monogram XY     zwei oder drei Großbuchstaben
  --content ORDNER  schreibt in diesen Ordner statt content
  --now TAG         Tag, der als heute gilt
  --print           zeigt den Entwurf, ohne ihn zu schreiben
  --help            zeigt diese Hilfe`;

const text = { type: 'string' } as const;
const options = {
  published: text,
  outlet: text,
  author: text,
  title: text,
  url: text,
  genre: text,
  id: text,
  monogram: text,
  content: text,
  now: text,
  print: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = readFlags(args);
  if (typeof read === 'string') return misuse(read);
  const { values, file } = read;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const fault = faultIn(values, file);
  if (fault) return misuse(fault);
  const bytes = await readInput(file);
  if (typeof bytes === 'string') return refuse(bytes);
  const settings = givenContent({ content: values.content, now: values.now });
  if (typeof settings === 'string') return misuse(settings);
  const folder = settings.content;
  const { files, problems } = await readFolder(folder, shortPath(folder));
  const nowhere = problems.find(({ code }) => code === 'K-NAM-01');
  if (nowhere) return refuse(formatProblem(nowhere));
  const known = knownFrom(indexContent(files.map(lay)));
  const today = settings.now ?? dayInGermany(new Date());
  const { published: date, ...given } = values;
  const draft = await importText(bytes, { given: { ...given, date }, known, today });
  if ('refused' in draft) return refuse(draft.refused);
  if (values.print) {
    console.log(draft.markdown);
    return 0;
  }
  return write(folder, draft, today);
}

function readFlags(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    if (positionals.length > 1) return `Nur eine Datei auf einmal; „${positionals[1]!}“ ist zu viel.`;
    return { values, file: positionals[0] };
  } catch (error) {
    return misuseIn(error, options);
  }
}

type Values = Exclude<ReturnType<typeof readFlags>, string>['values'];

/** What cannot be meant; asked before anything is read. */
function faultIn({ published, genre, monogram, url }: Values, file: string | undefined): string | undefined {
  if (file === undefined && process.stdin.isTTY) return 'Welche Datei soll eingelesen werden?';
  if (published !== undefined && !parseDate(published).ok)
    return `--published ${published}: kein Datum in EDTF, richtig z. B. 2024-03-12.`;
  if (genre !== undefined && !Object.hasOwn(genres, genre))
    return `--genre ${genre}: es gibt ${Object.keys(genres).join(', ')}.`;
  if (monogram !== undefined && !/^[A-Z]{2,3}$/.test(monogram))
    return `--monogram ${monogram}: zwei oder drei Großbuchstaben von A bis Z, z. B. HB.`;
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
    return `--url ${url}: keine Adresse, richtig z. B. https://www.example.org/artikel.`;
  return undefined;
}

/** The bytes of what is to be read, or why there are none. */
async function readInput(file: string | undefined): Promise<Uint8Array | string> {
  if (file === undefined || file === '-') return buffer(process.stdin);
  return readFile(file).catch((error: unknown) =>
    isErrno(error, 'EISDIR')
      ? `${file} ist ein Ordner. Eine einzelne Datei darin angeben, z. B. ${join(file, 'vorlage.txt')}`
      : `${file} lässt sich nicht lesen. Gibt es die Datei?`,
  );
}

/** Writes the draft unless there is one, and shows what the check says about it. */
async function write(folder: string, draft: Draft, today: string): Promise<number> {
  const path = join(folder, 'articles', `${draft.id}.md`);
  try {
    await writeNewFile(folder, join('articles', `${draft.id}.md`), draft.markdown);
  } catch (error) {
    if (isErrno(error, 'EEXIST'))
      return refuse(
        `${shortPath(path)} gibt es schon und bleibt, wie es ist. Mit --id einen anderen Namen angeben.`,
      );
    return refuse(
      `${shortPath(path)} lässt sich nicht schreiben. Darf hier geschrieben werden, und ist noch Platz?`,
    );
  }
  const shownAs = shortPath(folder);
  const { problems } = await inspect(folder, { now: new Date(today), shownAs });
  const own = problems.filter((problem) => problem.file === `${shownAs}/articles/${draft.id}.md`);
  console.log(
    [...report(shortPath(path), draft), ...own.map((problem) => `  ${formatProblem(problem)}`)].join('\n'),
  );
  return own.some(isError) ? 1 : 0;
}

function report(path: string, { encoding, removed, suggestions }: Draft): string[] {
  const { claims, figures, times } = suggestions;
  return [
    `${path} ist angelegt (Vorlage: ${encoding}).`,
    `  Vorschläge, als Kommentar im Kopf: ${plural(claims.length, 'Aussage', 'Aussagen')}, ${plural(figures.length, 'Zahl', 'Zahlen')}, ${plural(times.length, 'Zeitangabe', 'Zeitangaben')}.`,
    removed.length === 0
      ? '  Aus dem Text genommen: nichts.'
      : `  Aus dem Text genommen, am Ende des Kopfes zum Nachsehen: ${plural(removed.length, 'Stelle', 'Stellen')}.`,
    `  Nächster Schritt: die Datei öffnen, ${quoted(placeholder)} suchen, dann npm run check.`,
  ];
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

function misuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}
