import type { HistoryContext, Readers } from './context.ts';
import type { WrittenDossier } from '../../domain/written.ts';
import { yamlText } from '../../source/yaml/yaml-text.ts';
import { problemAt, type Problem, wholeFile } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import { plain } from '../../source/prose/plain.ts';

/** Entries whose address is the name of their file. */
interface Addressed {
  /** „Das Ereignis hieß bisher …“ */
  subject: string;
  /** „Dieses Ereignis gab es …“ */
  object: string;
  addressOf: (id: string) => string;
  /** Their ids, and what readers know them by. */
  listed: (written: WrittenDossier) => { id: string; title: string; aliases?: readonly string[] }[];
}

/** Articles are looked at apart: their claims have addresses too. Of the others, questions can leave theirs to another. */
const addressed: Readonly<Record<'events' | 'questions' | 'charts' | 'actors', Addressed>> = {
  events: {
    subject: 'Das Ereignis',
    object: 'Dieses Ereignis',
    addressOf: (id) => `/zeitleiste/#${id}`,
    listed: ({ events }) => events.map(({ id, data: { title } }) => ({ id, title })),
  },
  questions: {
    subject: 'Die Frage',
    object: 'Diese Frage',
    addressOf: (id) => `/vergleich/${id}/`,
    listed: ({ questions }) =>
      questions.map(({ id, data: { question: title, aliases = [] } }) => ({ id, title, aliases })),
  },
  charts: {
    subject: 'Das Schaubild',
    object: 'Dieses Schaubild',
    addressOf: (id) => `/zahlen/${id}/`,
    listed: ({ charts }) => charts.map(({ id, data: { title } }) => ({ id, title })),
  },
  actors: {
    subject: 'Der Akteur',
    object: 'Diesen Akteur',
    addressOf: (id) => `/akteure/${id}/`,
    listed: ({ actors }) => actors.map(({ id, data: { name: title } }) => ({ id, title })),
  },
};

/** Addresses of entries that readers knew and whose files are gone or have another name. */
export function* goneAddresses(
  before: WrittenDossier,
  { knew }: Readers,
  { written, shownAs, today }: HistoryContext,
): Generator<Problem> {
  for (const [collection, { subject, object, addressOf, listed }] of Object.entries(addressed)) {
    const now = listed(written);
    for (const { id, title } of listed(before)) {
      if (!knew.has(`${collection}/${id}`)) continue;
      if (now.some((one) => one.id === id || one.aliases?.includes(id))) continue;
      const heir = now.find((one) => plain(one.title) === plain(title));
      const dead = `${addressOf(id)} führt jetzt ins Leere`;
      yield problemAt(`${shownAs}/${collection}/${heir?.id ?? id}.yaml`, wholeFile, 'K-ADR-03', {
        what: heir
          ? `${subject} hieß bisher ${quoted(id)}; ${dead}`
          : `${object} gab es beim letzten Commit; ${dead}`,
        ...(collection === 'questions'
          ? { remedy: leave(id, heir) }
          : {
              why: 'eine Weiterleitung gibt es dafür nicht',
              remedy: heir ? `die Datei wieder ${id}.yaml nennen` : keep(collection, title, today),
            }),
      });
    }
  }
}

/** Only a question leaves its address to another. */
const leave = (id: string, heir: { aliases?: readonly string[] } | undefined): string =>
  heir
    ? `darin eintragen: aliases: [${[...(heir.aliases ?? []), id].join(', ')}]`
    : `bei der Frage, die an ihre Stelle tritt, eintragen: aliases: [${id}]`;

/** Of these, only the card of an event can say what was wrong with it. */
const keep = (collection: string, title: string, today: string): string =>
  collection === 'events'
    ? `die Datei behalten; war etwas falsch, darin unter corrections: eintragen: - { date: "${today}", wrong: ${yamlText(title)}, right: "…" }`
    : 'die Datei behalten';
