import type { Ground } from '../../domain/actors.ts';
import type { ActorEntry } from '../../schema/index.ts';
import { counted } from '../words.ts';

type Kind = ActorEntry['kind'];

const claims = (count: number): string => counted(count, 'Aussage', 'Aussagen');

/** Words of the actors' pages. */
export const actorsText = {
  title: 'Wer spricht, wer handelt',
  kicker: 'Akteure',
  lead: 'Personen, Institutionen und Staaten: was sie sagen, über wen es in die Artikel kam und woran sie beteiligt sind. Wer am meisten sagt, steht vorn. Auch die Artikel selbst haben eine Stimme.',
  description:
    'Alle Personen, Institutionen und Staaten des Dossiers: was sie sagen, was sie tun, wer sie zitiert.',
  kinds: {
    person: 'Personen',
    body: 'Behörden, Medien und Organisationen',
    state: 'Staaten',
    group: 'Gruppen ohne Namen',
  } satisfies Record<Kind, string>,
  groundsTitle: 'Auf wessen Wort sich die Artikel stützen',
  groundsHowto:
    'Jede festgehaltene Aussage zur Sache zählt einmal, bei dem, auf den sie zuletzt zurückgeht. „Selbst“ heißt: Der Artikel nennt niemanden, von dem er es hat.',
  groundsCaption: 'Zahl der Aussagen je Artikel nach ihrem Ursprung',
  allClaims: 'Aussagen',
  grounds: {
    own: 'selbst',
    authority: 'Staaten, Dienste, Militär',
    expert: 'Fachleute',
    medium: 'andere Medien',
    other: 'andere',
  } satisfies Record<Ground, string>,
  relayed: 'davon über ein Medium',
  originsTogether: (all: number, others: number) =>
    `Zusammen haben die Aussagen ${counted(all, 'Ursprung', 'Ursprünge')}: die Artikel selbst und ${counted(others, 'anderen', 'andere')}. Was zum selben Staat gehört, zählt als einer.`,
  allArticles: 'Alle Artikel',
  article: 'Artikel',
  claims,
  carried: (count: number) => `gibt ${count === 1 ? 'einmal' : `${count}-mal`} andere wieder`,
  figures: (count: number) => (count === 1 ? '1\u00a0Zahl' : `${count}\u00a0Zahlen`),
  events: (count: number) => (count === 1 ? '1\u00a0Ereignis' : `${count}\u00a0Ereignisse`),
  others: 'Kommen vor, ohne zu sprechen',

  spellings: 'Auch geschrieben',
  partOf: 'Gehört zu',
  parts: 'Dazu gehören',
  quotedIn: 'Zitiert in',
  says: 'Was gesagt wird',
  saysHowto: 'Nach Fragen geordnet, in der Reihenfolge des Erscheinens.',
  noQuestion: 'Ohne Frage des Vergleichs',
  carriers: 'Über wen es zu den Artikeln kam',
  carrier: (name: string, count: number) => `${name} (${count === 1 ? 'einmal' : `${count}-mal`})`,
  direct: (count: number) => `ohne Zwischenstation (${count === 1 ? 'einmal' : `${count}-mal`})`,
  carries: 'Was überbracht wird',
  carriesHowto: 'Worte anderer, die über diesen Akteur in die Artikel kamen.',
  numbers: 'Zahlen',
  does: 'Was geschah',
  doesHowto: 'Ereignisse, an denen dieser Akteur beteiligt war oder sein sollte.',
  expected: 'erwartet',
  silent: 'In den Artikeln sagt dieser Akteur nichts, das wir festgehalten hätten.',
} as const;
