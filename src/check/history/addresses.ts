import { yamlText } from '../../source/yaml/front-matter.ts';
import { isHeldBack } from '../../domain/withhold.ts';
import type { WrittenArticle, WrittenDossier } from '../../domain/model.ts';
import { problemAt, type Problem, wholeFile, plural, quoted } from '../../source/problem.ts';
import { plain } from '../../source/prose/plain.ts';
import { type HistoryContext, toCorrect } from './change.ts';

/** Addresses of a published article and of its claims that lead nowhere any more. */
export function* addressChanges(
  before: WrittenArticle,
  after: WrittenArticle | undefined,
  context: HistoryContext,
): Generator<Problem> {
  const dead = deadSlugs(before, context.written);
  const removed = context.written.dossier.removed ?? [];
  const record = removed.findIndex(({ id, aliases }) => [id, ...(aliases ?? [])].includes(before.id));
  if (record !== -1) yield* forgottenClaims(record, dead, context);
  else if (!after) yield vanished(before, dead, context);
  else {
    if (after.id !== before.id && !after.data.aliases?.includes(before.id))
      yield renamed(before, after, context);
    if (isHeldBack(after, context.today)) yield withdrawn(before, after, context);
    else yield* claimAddresses(before, after, dead, context);
  }
}

type Claim = WrittenArticle['data']['claims'][number];

const slugOf = ({ monogram }: { monogram: string }, { id }: Claim): string =>
  `${monogram.toLowerCase()}-${id}`;

/** What stood behind /a/ and stands there no more, in any form. */
function deadSlugs({ data }: WrittenArticle, { articles, dossier }: WrittenDossier): Map<string, Claim> {
  const alive = new Set([
    ...articles.flatMap((article) => article.data.claims.map((claim) => slugOf(article.data, claim))),
    ...articles.flatMap((article) => article.data.claims.flatMap(({ aliases }) => aliases ?? [])),
    ...articles.flatMap((article) => article.data.corrections.flatMap((entry) => entry.withdrawn ?? [])),
    ...(dossier.removed ?? []).flatMap(({ claims }) => claims ?? []),
  ]);
  const slugs = data.claims.map((claim): [string, Claim] => [slugOf(data, claim), claim]);
  return new Map(slugs.filter(([slug]) => !alive.has(slug)));
}

const pageOf = (id: string): string => `/artikel/${id}/`;

/** „/artikel/x/ mit 12 Adressen von Aussagen“ */
const allOf = (id: string, claims: number): string =>
  claims === 0
    ? pageOf(id)
    : `${pageOf(id)} mit ${plural(claims, 'Adresse einer Aussage', 'Adressen von Aussagen')}`;

const listed = (slugs: Iterable<string>): string => `[${[...slugs].join(', ')}]`;

function removedLine({ id, data }: WrittenArticle, slugs: Iterable<string>, today: string): string {
  const claims = [...slugs];
  const fields = [
    `id: ${id}`,
    `title: ${yamlText(data.title)}`,
    `date: "${today}"`,
    'reason: "…"',
    ...(claims.length > 0 ? [`claims: ${listed(claims)}`] : []),
  ];
  return `- { ${fields.join(', ')} }`;
}

function vanished(
  before: WrittenArticle,
  dead: Map<string, Claim>,
  { shownAs, today }: HistoryContext,
): Problem {
  return problemAt(`${shownAs}/articles/${before.id}.md`, wholeFile, 'K-ADR-03', {
    what: `Diesen Artikel gab es beim letzten Commit; ins Leere führt jetzt ${allOf(before.id, dead.size)}`,
    remedy: `in ${shownAs}/dossier.yaml unter removed: eintragen: ${removedLine(before, dead.keys(), today)}`,
  });
}

function renamed(before: WrittenArticle, after: WrittenArticle, { index }: HistoryContext): Problem {
  const article = index.entry('articles', after.id)!;
  const aliases = [...(after.data.aliases ?? []), before.id];
  return article.at('aliases').problemOfAbsence('K-ADR-03', {
    what: `Der Artikel hieß bisher ${quoted(before.id)}; ${pageOf(before.id)} führt jetzt ins Leere`,
    remedy: `im Kopf eintragen: aliases: ${listed(aliases)}`,
  });
}

/** Published once, and now a draft or waiting for a day. */
function withdrawn(before: WrittenArticle, after: WrittenArticle, { index, today }: HistoryContext): Problem {
  const article = index.entry('articles', after.id)!;
  const field = article.at(after.data.draft ? 'draft' : after.data.publishAt ? 'publishAt' : 'published');
  const slugs = before.data.claims.map((claim) => slugOf(before.data, claim));
  return field.problem('K-ADR-03', {
    what: `Der Artikel war veröffentlicht und wäre es nicht mehr; ins Leere führte ${allOf(before.id, slugs.length)}`,
    remedy: `ihn veröffentlicht lassen, oder die Datei löschen und in dossier.yaml unter removed: eintragen: ${removedLine(before, slugs, today)}`,
  });
}

/** An article recorded as removed, whose claims' addresses nobody wrote down. */
function* forgottenClaims(
  record: number,
  dead: Map<string, Claim>,
  { index }: HistoryContext,
): Generator<Problem> {
  if (dead.size === 0) return;
  yield index.root!.at('removed', record).problem('K-ADR-03', {
    what: `Vom entfernten Artikel führt ins Leere: ${plural(dead.size, 'Adresse einer Aussage', 'Adressen von Aussagen')}`,
    remedy: `hier eintragen: claims: ${listed(dead.keys())}`,
  });
}

function* claimAddresses(
  before: WrittenArticle,
  after: WrittenArticle,
  dead: Map<string, Claim>,
  { index, today }: HistoryContext,
): Generator<Problem> {
  if (dead.size === 0) return;
  const article = index.entry('articles', after.id)!;
  const [first] = dead.keys();
  if (before.data.monogram !== after.data.monogram) {
    yield article.at('monogram').problem('K-ADR-03', {
      what: `Das Kürzel war ${quoted(before.data.monogram)}; ${plural(dead.size, 'Adresse einer Aussage führt', 'Adressen von Aussagen führen')} jetzt ins Leere, z. B. /a/${first}/`,
      remedy: `wieder monogram: ${before.data.monogram} eintragen; soll es neu sein, bei jeder Aussage die alte Adresse nennen, z. B. aliases: [${first}]`,
    });
    return;
  }
  const known = new Set(before.data.claims.map(({ id }) => id));
  const fresh = after.data.claims.filter(({ id }) => !known.has(id));
  for (const [slug, claim] of dead) {
    const heir =
      fresh.find((one) => plain(one.paraphrase) === plain(claim.paraphrase)) ??
      fresh.find((one) => one.passage === claim.passage && one.question === claim.question);
    const place = heir && article.at('claims').items.find((item) => item.at('id').text === heir.id);
    yield place
      ? place.at('id').problem('K-ADR-03', {
          what: `Die Aussage hieß bisher ${quoted(claim.id)}; /a/${slug}/ führt jetzt ins Leere`,
          remedy: `bei der Aussage eintragen: aliases: ${listed([...(heir.aliases ?? []), slug])}`,
        })
      : article.at('claims').problemOfKey('K-ADR-03', {
          what: `Die Aussage ${quoted(claim.id)} ist weg; /a/${slug}/ führt jetzt ins Leere`,
          remedy: toCorrect(today, claim.paraphrase, '', `, withdrawn: [${slug}]`),
        });
  }
}

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
    ? `die Datei behalten; war etwas falsch, darin ${toCorrect(today, titleOf(entry))}`
    : 'die Datei behalten';
}
