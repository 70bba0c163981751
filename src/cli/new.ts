import { resolve } from 'node:path';
import { shortPath } from '../publish/system.ts';
import { fieldOf, fieldsFor, flagOf, flagsOf, type Kind, kinds, writeEntry } from '../scaffold/new-entry.ts';
import { formatProblem, isError, didYouMean, either, placeholder, quoted } from '../source/problem.ts';
import { nearest } from '../values/nearest.ts';
import { editorCommand, Misuse, type Known } from './command.ts';
import { addEntry, indexFolder, problemsWith, writeDossierTo } from './new-file.ts';

/** `npm run new`: writes a skeleton of an entry; exit 0 written, 1 refused, 2 misuse. */

const names = Object.keys(kinds);

/** Flags that are no field of the entry. */
const own = ['content', 'now', 'id'];

const usage = `Aufruf: npm run new -- ART [Angaben]
        npm run new -- dossier ORDNER

  ART: ${names.join(', ')}

„dossier“ legt ein ganzes Dossier an, mit je einem Artikel, einer Frage, einem Schaubild, und einem Ablauf, der es prüft und baut.

Fehlt eine Angabe, nennt der Befehl sie mit dem, was sie bedeutet. Jedes Feld lässt sich angeben, z. B.
  npm run new -- actor --name "Vorname Nachname" --kind person --role "Bürgermeisterin von Musterstadt"
  npm run new -- event --title "Der Hafen öffnet" --date 2024-03 --basis stated --lane treffen
  npm run new -- article --title "Wer den Hafen bezahlt" --outlet Beispielblatt --date 2024-03-12

Mehrere Kennungen trennt ein Komma (--actors a,b), mehrere Texte ein | (--steps "nein|eher nein|…").

  --id NAME         Name der Datei, sonst aus Titel oder Name
  --content ORDNER  schreibt in diesen Ordner statt content
  --now TAG         Tag, der als heute gilt
  --help            zeigt diese Hilfe`;

await editorCommand(usage, flagsFor, async ({ values, words: [name, named], folder, today }) => {
  if (name === 'dossier') return startDossier(named, today);
  if (!isKind(name)) throw new Misuse('Was soll neu angelegt werden?');
  const fields = new Map(
    [...values].flatMap(([flag, value]) =>
      own.includes(flag) ? [] : [[fieldOf(name, flag), value.trim()] as const],
    ),
  );
  const stray = [...fields.keys()].find((path) => !fieldsFor(name, fields).includes(path));
  if (stray !== undefined)
    throw new Misuse(`--${flagOf(name, stray)} gehört nicht zu --kind ${fields.get('kind') ?? ''}.`);
  const entry = writeEntry(name, fields, await indexFolder(folder), { id: values.get('id'), today });
  const problems = await problemsWith(entry, { folder, today });
  // There is no file yet whose lines could be named.
  const faults = problems.filter(isError).map((fault) => formatProblem(fault).replace(/^.*?:\d+ · /, ''));
  if (faults.length > 0) throw new Misuse(faults.join('\n'));
  return addEntry(folder, entry, problems, [
    '.',
    name === 'article'
      ? `Nächster Schritt: ${quoted(placeholder)} suchen, den Text schreiben, dann npm run check.`
      : `Kennung: ${entry.id}`,
  ]);
});

function isKind(name: string | undefined): name is Kind {
  return names.some((known) => known === name);
}

/** What can be said of an entry, which its kind decides. */
function flagsFor(args: readonly string[]): Known {
  const isValue = (at: number) => /^--[^=]+$/.test(args[at - 1] ?? '');
  const name = args.find((arg, at) => !arg.startsWith('-') && !isValue(at));
  if (name === undefined || name === 'dossier') return { texts: ['id'], words: 2 };
  if (!isKind(name))
    throw new Misuse(
      `„${name}“ lässt sich nicht anlegen. ${didYouMean(nearest(name, names)) ?? `Es gibt ${either(names)}.`}`,
    );
  return { texts: [...flagsOf(name), 'id'], words: 1 };
}

/** A whole dossier, in a folder that is named behind the word. */
async function startDossier(named: string | undefined, today: string): Promise<number> {
  if (named === undefined)
    throw new Misuse('In welchen Ordner? Zum Beispiel: npm run new -- dossier mein-dossier');
  const shown = shortPath(resolve(named));
  await writeDossierTo(resolve(named), today);
  console.log(
    `${shown} ist angelegt: ein Dossier mit einem Artikel.\n  Nächster Schritt: npm run dev -- --content ${shown}`,
  );
  return 0;
}
