import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { inspect } from '../desk/desk.ts';
import { lay } from '../desk/lay.ts';
import { nearest } from '../desk/nearest.ts';
import { formatProblem, isError } from '../desk/problem.ts';
import { readContent } from '../desk/read.ts';
import { type Shelf, shelve } from '../desk/shelf.ts';
import { choicesFor, faultOf, isList, kindsOf, type Leaf, refersToMany } from '../desk/skeleton/fields.ts';
import {
  askable,
  faultsIn,
  fieldOf,
  flagOf,
  type Kind,
  kinds,
  needed,
  optional,
  writeEntry,
} from '../desk/skeleton/new-entry.ts';
import { metaOf, unwrap } from '../desk/walk.ts';
import { didYouMean, either } from '../desk/words.ts';
import { schemas } from '../schema/index.ts';
import { dayInGermany } from '../values/today.ts';
import { givenContent } from './given.ts';
import { shortPath } from './paths.ts';

/** `npm run new`: writes a skeleton of an entry; exit 0 written, 1 refused, 2 misuse. */

const names = Object.keys(kinds);

const usage = `Aufruf: npm run new -- ART [Angaben]

  ART: ${names.join(', ')}

Ohne Angaben fragt der Befehl nach allem, was er braucht. Jedes Feld lässt sich auch angeben, z. B.
  npm run new -- actor --name "Vorname Nachname" --kind person --role "Bürgermeisterin von Musterstadt"
  npm run new -- event --title "Der Hafen öffnet" --date 2024-03 --basis stated --lane treffen
  npm run new -- article --title "Wer den Hafen bezahlt" --outlet Beispielblatt --date 2024-03-12

Mehrere Kennungen trennt ein Komma (--actors a,b), mehrere Texte ein | (--steps "nein|eher nein|…").

  --id NAME         Name der Datei, sonst aus Titel oder Name
  --content ORDNER  schreibt in diesen Ordner statt content
  --now TAG         Tag, der als heute gilt
  --help            zeigt diese Hilfe`;

const aborted = 'Abgebrochen; es wurde nichts geschrieben.';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const [name, ...rest] = args;
  if (name === undefined) return misuse(`Was soll neu angelegt werden?\n\n${usage}`);
  const kind = names.find((known): known is Kind => known === name);
  if (!kind)
    return misuse(
      `„${name}“ lässt sich nicht anlegen. ${didYouMean(nearest(name, names)) ?? `Es gibt ${either(names)}.`}`,
    );
  const flags = readFlags(rest);
  if (typeof flags === 'string') return misuse(flags);
  const settings = givenContent({ content: flags.get('content'), now: flags.get('now') });
  if (typeof settings === 'string') return misuse(settings);
  const folder = settings.content;
  const today = settings.now ?? dayInGermany(new Date());
  const id = flags.get('id');
  for (const own of ['content', 'now', 'id']) flags.delete(own);
  const { files } = await readContent(folder, shortPath(folder));
  const shelf = shelve(files.map(lay));
  const given = new Map([...flags].map(([flag, value]) => [fieldOf(kind, flag), value]));
  const fault = await complete(kind, given, shelf);
  if (fault) return fault === aborted ? refuse(fault) : misuse(fault);
  return write(kind, folder, writeEntry(kind, given, shelf, { id, today }), today);
}

/** `--name value` and `--name=value`; anything else is a fault. */
function readFlags(args: readonly string[]): Map<string, string> | string {
  const flags = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const match = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(args[at]!);
    if (!match) return `„${args[at]!}“ ist hier zu viel.`;
    const value = match[2] ?? args[++at];
    if (value === undefined) return `Nach --${match[1]!} fehlt die Angabe.`;
    flags.set(match[1]!, value.trim());
  }
  return flags;
}

/** Asks for what is missing, if somebody is there to answer; says what is wrong with what was given. */
async function complete(kind: Kind, given: Map<string, string>, shelf: Shelf): Promise<string | undefined> {
  const questionKinds = [...kindsOf(schemas[kinds[kind]]).keys()];
  const unfit = questionKinds.length > 0 && given.has('kind') && !questionKinds.includes(given.get('kind')!);
  if (unfit) return `--kind ${given.get('kind')!}: es gibt ${either(questionKinds)}.`;
  const stranger = unknownFlag(kind, given);
  if (stranger) return stranger;
  const faults = faultsIn(kind, given, shelf);
  if (faults.length > 0)
    return faults.map(({ path, fault }) => `--${flagOf(kind, path)}: ${fault}`).join('\n');
  if (process.stdin.isTTY) return askEverything(kind, given, shelf, questionKinds);
  if (questionKinds.length > 0 && !given.has('kind')) return `Es fehlt --kind: ${either(questionKinds)}.`;
  const missing = needed(kind, given);
  if (missing.length === 0) return undefined;
  return [
    'Es fehlen:',
    ...missing.map((leaf) => `  --${flagOf(kind, leaf.path)}  ${hint(leaf, shelf)}`),
  ].join('\n');
}

/** Asks until nothing is missing; whoever presses Ctrl-C or Ctrl-D stops, and nothing is written. */
async function askEverything(
  kind: Kind,
  given: Map<string, string>,
  shelf: Shelf,
  questionKinds: readonly string[],
): Promise<string | undefined> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  line.once('close', () => {
    stopped.abort();
  });
  const put: Asker = (text) => line.question(text, { signal: stopped.signal });
  try {
    if (questionKinds.length > 0 && !given.has('kind'))
      given.set('kind', await choose(put, 'Art der Frage', questionKinds));
    await askAll(put, kind, given, shelf);
    return undefined;
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    return aborted;
  } finally {
    line.close();
  }
}

type Asker = (text: string) => Promise<string>;

function unknownFlag(kind: Kind, given: ReadonlyMap<string, string>): string | undefined {
  const known = [...askable(kind, given).map(({ path }) => path), ...(kind === 'question' ? ['kind'] : [])];
  for (const path of given.keys())
    if (!known.includes(path)) {
      const flags = known.map((field) => flagOf(kind, field));
      return `--${flagOf(kind, path)} gibt es nicht. ${didYouMean(nearest(path, flags)) ?? `Es gibt ${flags.map((flag) => `--${flag}`).join(', ')}.`}`;
    }
  return undefined;
}

/** One question after the other, until nothing is missing. */
async function askAll(put: Asker, kind: Kind, given: Map<string, string>, shelf: Shelf): Promise<void> {
  for (let next = needed(kind, given)[0]; next; next = needed(kind, given)[0])
    given.set(next.path, await ask(put, next, shelf, true));
  for (const leaf of optional(kind, given)) {
    const answer = await ask(put, leaf, shelf, false);
    if (answer !== '') given.set(leaf.path, answer);
  }
  for (let next = needed(kind, given)[0]; next; next = needed(kind, given)[0])
    given.set(next.path, await ask(put, next, shelf, true));
}

async function ask(put: Asker, leaf: Leaf, shelf: Shelf, isNeeded: boolean): Promise<string> {
  for (;;) {
    const answer = (
      await put(`${hint(leaf, shelf)}${isNeeded ? '' : ' (leer lassen, wenn unbekannt)'}\n> `)
    ).trim();
    if (answer === '' && !isNeeded) return '';
    const fault = answer === '' ? 'Diese Angabe braucht der Eintrag' : faultOf(leaf.schema, answer, shelf);
    if (fault === undefined) return answer;
    console.log(`  ${fault.replace(/\.$/, '')}.`);
  }
}

async function choose(put: Asker, what: string, choices: readonly string[]): Promise<string> {
  for (;;) {
    const answer = (await put(`${what}: ${either(choices)}\n> `)).trim();
    if (choices.includes(answer)) return answer;
  }
}

/** What the schema says about a field, with the words that are allowed. */
function hint({ schema, path }: Leaf, shelf: Shelf): string {
  const choices = choicesFor(schema, shelf);
  const description = metaOf(schema).description ?? metaOf(unwrap(schema)).description ?? path;
  const listed =
    choices.length > 0 && choices.length <= 12 && !choices.every((choice) => description.includes(choice));
  const form = isList(schema)
    ? refersToMany(schema)
      ? ' · Kennungen, mit Komma getrennt'
      : ' · mehrere mit | getrennt'
    : '';
  return `${listed ? `${description}: ${either(choices)}` : description}${form}`;
}

async function write(
  kind: Kind,
  folder: string,
  entry: { id: string; file: string; text: string },
  today: string,
): Promise<number> {
  const path = join(folder, entry.file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, entry.text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return refuse(
      isThere
        ? `${shortPath(path)} gibt es schon und bleibt, wie es ist. Mit --id einen anderen Namen angeben.`
        : `${shortPath(path)} lässt sich nicht schreiben. Darf hier geschrieben werden, und ist noch Platz?`,
    );
  }
  const shownAs = shortPath(folder);
  const { problems } = await inspect(folder, { now: new Date(today), shownAs });
  const own = problems.filter((problem) => problem.file === `${shownAs}/${entry.file}`);
  const next =
    kind === 'article'
      ? '  Nächster Schritt: „BITTE AUSFÜLLEN“ suchen, den Text schreiben, dann npm run check.'
      : `  Kennung: ${entry.id}`;
  console.log(
    [`${shortPath(path)} ist angelegt.`, next, ...own.map((problem) => `  ${formatProblem(problem)}`)].join(
      '\n',
    ),
  );
  return own.some(isError) ? 1 : 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

function misuse(message: string): number {
  console.error(message);
  if (!message.includes(usage)) console.error('\nHilfe: npm run new -- --help');
  return 2;
}
