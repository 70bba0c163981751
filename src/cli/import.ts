import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { importText } from '../import/import.ts';
import { knownFrom } from '../import/known.ts';
import { isErrno, Failure } from '../publish/system.ts';
import { genres } from '../schema/article.ts';
import { placeholder, plural, quoted } from '../source/problem.ts';
import { parseDate } from '../values/date.ts';
import { editorCommand, Misuse } from './command.ts';
import { addEntry, indexFolder, problemsWith } from './new-file.ts';

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

const details = ['outlet', 'author', 'title', 'url', 'genre', 'id', 'monogram'] as const;

/** Flags that take no other form, with what is right. */
const forms: readonly (readonly [name: string, isRight: (value: string) => boolean, right: string])[] = [
  ['published', (day) => parseDate(day).ok, 'kein Datum in EDTF, richtig z. B. 2024-03-12.'],
  ['genre', (genre) => Object.hasOwn(genres, genre), `es gibt ${Object.keys(genres).join(', ')}.`],
  [
    'monogram',
    (letters) => /^[A-Z]{2,3}$/.test(letters),
    'zwei oder drei Großbuchstaben von A bis Z, z. B. HB.',
  ],
  [
    'url',
    (url) => /^https?:\/\/\S+$/.test(url),
    'keine Adresse, richtig z. B. https://www.example.org/artikel.',
  ],
];

await editorCommand(
  usage,
  { texts: ['published', ...details], switches: ['print'], words: 1 },
  async ({ values, switches, words: [file], folder, today }) => {
    if (file === undefined && process.stdin.isTTY) throw new Misuse('Welche Datei soll eingelesen werden?');
    for (const [name, isRight, right] of forms) {
      const value = values.get(name);
      if (value !== undefined && !isRight(value)) throw new Misuse(`--${name} ${value}: ${right}`);
    }
    const bytes = file === undefined || file === '-' ? await buffer(process.stdin) : await bytesOf(file);
    const known = knownFrom(await indexFolder(folder));
    const overrides = Object.fromEntries(details.map((name) => [name, values.get(name)]));
    const draft = await importText(bytes, {
      overrides: { ...overrides, date: values.get('published') },
      known,
      today,
    });
    if ('refused' in draft) throw new Failure(draft.refused);
    const { id, markdown, encoding, removed, suggestions } = draft;
    if (switches.has('print')) {
      console.log(markdown);
      return 0;
    }
    const { claims, figures, times } = suggestions;
    const entry = { collection: 'articles', id, file: join('articles', `${id}.md`), text: markdown } as const;
    return addEntry(folder, entry, await problemsWith(entry, { folder, today }), [
      ` (Vorlage: ${encoding}).`,
      `Vorschläge, als Kommentar im Kopf: ${plural(claims.length, 'Aussage', 'Aussagen')}, ${plural(figures.length, 'Zahl', 'Zahlen')}, ${plural(times.length, 'Zeitangabe', 'Zeitangaben')}.`,
      removed.length === 0
        ? 'Aus dem Text genommen: nichts.'
        : `Aus dem Text genommen, am Ende des Kopfes zum Nachsehen: ${plural(removed.length, 'Stelle', 'Stellen')}.`,
      `Nächster Schritt: die Datei öffnen, ${quoted(placeholder)} suchen, dann npm run check.`,
    ]);
  },
);

function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Failure(
      isErrno(error, 'EISDIR')
        ? `${file} ist ein Ordner. Eine einzelne Datei darin angeben, z. B. ${join(file, 'vorlage.txt')}`
        : `${file} lässt sich nicht lesen. Gibt es die Datei?`,
    );
  });
}
