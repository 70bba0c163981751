import type { WrittenDossier } from '../../domain/model.ts';
import { yamlText } from '../../source/yaml/yaml-text.ts';
import { problemAt, type Problem, wholeFile, quoted } from '../../source/problem.ts';
import { plain } from '../../source/prose/plain.ts';
import type { HistoryContext } from './change.ts';

/** Entries whose address is the name of their file; articles are looked at apart, as their claims have addresses too. */
const addressed = {
  events: { subject: 'Das Ereignis', object: 'Dieses Ereignis', page: '/zeitleiste/#*' },
  questions: { subject: 'Die Frage', object: 'Diese Frage', page: '/vergleich/*/' },
  charts: { subject: 'Das Schaubild', object: 'Dieses Schaubild', page: '/zahlen/*/' },
  actors: { subject: 'Der Akteur', object: 'Diesen Akteur', page: '/akteure/*/' },
} as const;

type Entry = WrittenDossier[keyof typeof addressed][number];

/** What readers know an entry by. */
const titleOf = ({ data }: Entry): string =>
  'question' in data ? data.question : 'title' in data ? data.title : data.name;

/** Only a question leaves its address to another. */
const aliasesOf = ({ data }: Entry): readonly string[] => ('question' in data && data.aliases) || [];

/** Addresses of entries that readers knew and whose files are gone or have another name. */
export function* goneAddresses(
  before: WrittenDossier,
  knew: ReadonlySet<string>,
  { written, shownAs, today }: HistoryContext,
): Generator<Problem> {
  for (const collection of Object.keys(addressed) as (keyof typeof addressed)[]) {
    const { subject, object, page } = addressed[collection];
    const now: readonly Entry[] = written[collection];
    const gone = before[collection].filter(
      ({ id }) =>
        knew.has(`${collection}/${id}`) && !now.some((one) => one.id === id || aliasesOf(one).includes(id)),
    );
    for (const entry of gone) {
      const { id } = entry;
      const heir = now.find((one) => plain(titleOf(one)) === plain(titleOf(entry)));
      const what = heir ? `${subject} hieß bisher ${quoted(id)}` : `${object} gab es beim letzten Commit`;
      yield problemAt(`${shownAs}/${collection}/${heir?.id ?? id}.yaml`, wholeFile, 'K-ADR-03', {
        what: `${what}; ${page.replace('*', id)} führt jetzt ins Leere`,
        why: collection === 'questions' ? undefined : 'eine Weiterleitung gibt es dafür nicht',
        remedy: remedyFor(collection, entry, heir, today),
      });
    }
  }
}

function remedyFor(
  collection: keyof typeof addressed,
  entry: Entry,
  heir: Entry | undefined,
  today: string,
): string {
  if (collection === 'questions')
    return heir
      ? `darin eintragen: aliases: [${[...aliasesOf(heir), entry.id].join(', ')}]`
      : `bei der Frage, die an ihre Stelle tritt, eintragen: aliases: [${entry.id}]`;
  if (heir) return `die Datei wieder ${entry.id}.yaml nennen`;
  // Of these, only the card of an event can say what was wrong with it.
  return collection === 'events'
    ? `die Datei behalten; war etwas falsch, darin unter corrections: eintragen: - { date: "${today}", wrong: ${yamlText(titleOf(entry))}, right: "…" }`
    : 'die Datei behalten';
}
