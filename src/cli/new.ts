import { join, resolve } from 'node:path';
import { inspect } from '../check/check-folder.ts';
import { lay } from '../source/parse-file.ts';
import { nearest } from '../values/nearest.ts';
import { formatProblem, isError } from '../source/problems/problem.ts';
import { readFolder } from '../source/files/disk.ts';
import { type ContentIndex, indexContent } from '../source/content-index.ts';
import { kindsOf } from '../scaffold/fields.ts';
import {
  askable,
  faultsIn,
  fieldOf,
  flagOf,
  type Kind,
  kinds,
  needed,
  writeEntry,
} from '../scaffold/new-entry.ts';
import { didYouMean, either, placeholder, quoted } from '../source/problems/words.ts';
import { schemas } from '../schema/index.ts';
import { dayInGermany } from '../values/today.ts';
import { isErrno } from '../publish/system/errno.ts';
import { givenContent } from './given.ts';
import { writeDossierTo } from './new-dossier.ts';
import { writeNewFile } from './new-file.ts';
import { shortPath } from '../publish/system/paths.ts';
import { askAll, atTerminal, choose, hint } from './questions.ts';

/** `npm run new`: writes a skeleton of an entry; exit 0 written, 1 refused, 2 misuse. */

const names = Object.keys(kinds);

const usage = `Aufruf: npm run new -- ART [Angaben]
        npm run new -- dossier ORDNER

  ART: ${names.join(', ')}

„dossier“ legt ein ganzes Dossier an, mit je einem Artikel, einer Frage, einem Schaubild, und einem Ablauf, der es prüft und baut.

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
  const call = readCall(args);
  if (typeof call === 'string') return misuse(call);
  const { name, folder: named, flags } = call;
  if (name !== 'dossier' && named !== undefined) return misuse(`„${named}“ ist hier zu viel.`);
  const settings = givenContent({ content: flags.get('content'), now: flags.get('now') });
  if (typeof settings === 'string') return misuse(settings);
  const today = settings.now ?? dayInGermany(new Date());
  if (name === 'dossier') return startDossier(named, today);
  const kind = isKind(name) ? name : name === undefined ? await askKind() : undefined;
  if (kind === aborted) return refuse(aborted);
  if (!kind)
    return misuse(name === undefined ? `Was soll neu angelegt werden?\n\n${usage}` : unknownKind(name));
  const folder = settings.content;
  const shownAs = shortPath(folder);
  const { files, problems } = await readFolder(folder, shownAs);
  const closed = problems.find(({ file }) => file === shownAs);
  if (closed?.code === 'K-NAM-01')
    return refuse(`${closed.what}. Ein neues Dossier legt an: npm run new -- dossier ${shownAs}`);
  if (closed) return refuse(formatProblem(closed));
  const id = flags.get('id');
  for (const own of ['content', 'now', 'id']) flags.delete(own);
  const shelf = indexContent(files.map(lay), shownAs);
  const given = new Map([...flags].map(([flag, value]) => [fieldOf(kind, flag), value]));
  const fault = await complete(kind, given, shelf);
  if (fault) return fault === aborted ? refuse(fault) : misuse(fault);
  return write(kind, folder, writeEntry(kind, given, shelf, { id, today }), today);
}

/** A whole dossier, in a folder that is named behind the word. */
async function startDossier(named: string | undefined, today: string): Promise<number> {
  if (named === undefined)
    return misuse('In welchen Ordner? Zum Beispiel: npm run new -- dossier mein-dossier');
  const folder = resolve(named);
  const reason = await writeDossierTo(folder, today);
  if (reason !== undefined) return refuse(reason);
  const shown = shortPath(folder);
  console.log(
    `${shown} ist angelegt: ein Dossier mit einem Artikel.\n  Nächster Schritt: npm run dev -- --content ${shown}`,
  );
  return 0;
}

function isKind(name: string | undefined): name is Kind {
  return names.some((known) => known === name);
}

function unknownKind(name: string): string {
  return `„${name}“ lässt sich nicht anlegen. ${didYouMean(nearest(name, names)) ?? `Es gibt ${either(names)}.`}`;
}

/** What is to be made, if somebody is there to say so. */
async function askKind(): Promise<Kind | typeof aborted | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const answer = await atTerminal((put) => choose(put, 'Was soll neu angelegt werden', names));
  return isKind(answer) ? answer : aborted;
}

/** The kind, then `--name value` and `--name=value`; anything else is a fault. Some programs pass on a bare `--`. */
function readCall(
  args: readonly string[],
): { name: string | undefined; folder: string | undefined; flags: Map<string, string> } | string {
  const flags = new Map<string, string>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--') continue;
    const match = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(arg);
    if (!match && (words.length > 1 || arg.startsWith('-'))) return `„${arg}“ ist hier zu viel.`;
    if (!match) {
      words.push(arg);
      continue;
    }
    const value = match[2] ?? args[++at];
    if (value === undefined) return `Nach --${match[1]!} fehlt die Angabe.`;
    flags.set(match[1]!, value.trim());
  }
  return { name: words[0], folder: words[1], flags };
}

/** Asks for what is missing, if somebody is there to answer; says what is wrong with what was given. */
async function complete(
  kind: Kind,
  given: Map<string, string>,
  shelf: ContentIndex,
): Promise<string | undefined> {
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

/** Asks until nothing is missing. */
async function askEverything(
  kind: Kind,
  given: Map<string, string>,
  shelf: ContentIndex,
  questionKinds: readonly string[],
): Promise<string | undefined> {
  const done = await atTerminal(async (put) => {
    if (questionKinds.length > 0 && !given.has('kind'))
      given.set('kind', await choose(put, 'Art der Frage', questionKinds));
    await askAll(put, kind, given, shelf);
    return true;
  });
  return done ? undefined : aborted;
}

function unknownFlag(kind: Kind, given: ReadonlyMap<string, string>): string | undefined {
  const known = [...askable(kind, given).map(({ path }) => path), ...(kind === 'question' ? ['kind'] : [])];
  for (const path of given.keys())
    if (!known.includes(path)) {
      const flags = known.map((field) => flagOf(kind, field));
      return `--${flagOf(kind, path)} gibt es nicht. ${didYouMean(nearest(path, flags)) ?? `Es gibt ${flags.map((flag) => `--${flag}`).join(', ')}.`}`;
    }
  return undefined;
}

async function write(
  kind: Kind,
  folder: string,
  entry: { id: string; file: string; text: string },
  today: string,
): Promise<number> {
  const path = join(folder, entry.file);
  try {
    await writeNewFile(folder, entry.file, entry.text);
  } catch (error) {
    const isThere = isErrno(error, 'EEXIST');
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
      ? `  Nächster Schritt: ${quoted(placeholder)} suchen, den Text schreiben, dann npm run check.`
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
