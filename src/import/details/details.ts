import type { Status } from '../../schema/fields.ts';
import { authorIn } from '../residue/byline.ts';
import { dayIn } from '../residue/dates.ts';
import type { PageDetails } from './page-details.ts';
import type { Reason, Removal } from '../step.ts';
import { blocksOf, isHeading, wordsOf } from '../../source/prose/sentence.ts';

/** A detail of the source with how we know it. */
export interface Detail {
  value: string | undefined;
  status: Status;
  why: string | undefined;
}

/** What an editor said on the command line. */
export type Overrides = Partial<
  Record<'id' | 'title' | 'outlet' | 'author' | 'date' | 'url' | 'genre' | 'monogram', string | undefined>
>;

export type Details = Record<'title' | 'outlet' | 'author' | 'genre' | 'url', Detail> & {
  published: Detail & { value: string };
};

export interface Evidence {
  overrides: Overrides;
  page: PageDetails;
  removed: readonly Removal[];
  text: string;
}

/** Proposes title, outlet, author, genre, address and day, each with what speaks for it. */
export function detailsFrom(evidence: Evidence, today: string): Details {
  const { overrides, page, removed } = evidence;
  const author = removed.find(({ reason }) => reason === 'autor');
  return {
    title:
      fromEditor(overrides.title) ??
      fromPage(page.title) ??
      lineOf(removed, ['titel']) ??
      firstHeading(evidence.text) ??
      unknown('Die Vorlage hat keine Überschrift.'),
    outlet:
      fromEditor(overrides.outlet) ??
      fromPage(page.outlet) ??
      lineOf(removed, ['medium']) ??
      lineOf(removed, [...new Set(removed.map(({ reason }) => reason))], outletIn) ??
      unknown('Die Vorlage nennt kein Medium.'),
    author:
      fromEditor(overrides.author) ??
      fromPage(page.author) ??
      lineOf(removed, ['autor'], authorIn) ??
      // A place with a day is no byline: there only „von“ makes one.
      lineOf(removed, ['datum'], (line) => (/\b[Vv]on /.test(line) ? authorIn(line) : undefined)) ??
      unknown(author ? `Kein Name, aber die Zeile „${author.text}“.` : 'Die Vorlage nennt keinen Namen.'),
    genre: fromEditor(overrides.genre) ?? unknown('Eine Textsorte ist nicht angegeben.'),
    url: fromEditor(overrides.url) ?? fromPage(page.url) ?? unknown('Die Adresse ist nicht bekannt.'),
    published: published(evidence) ?? {
      value: `../${today}`,
      status: 'inferred',
      why: `Die Vorlage nennt kein Datum; spätestens am Tag des Einlesens, dem ${today}.`,
    },
  };
}

/** The day or span the text appeared in, as far as it is known. */
export const published = ({
  overrides,
  page,
  removed,
}: Omit<Evidence, 'text'>): (Detail & { value: string }) | undefined =>
  fromEditor(overrides.date) ?? fromPage(page.published) ?? lineOf(removed, ['datum', 'autor'], dayIn);

const unknown = (why: string): Detail => ({ value: undefined, status: 'unknown', why });

const fromEditor = (value: string | undefined) =>
  value === undefined ? undefined : { value, status: 'found' as const, why: 'beim Einlesen angegeben' };

const fromPage = (detail: { value: string; where: string } | undefined) =>
  detail && { value: detail.value, status: 'stated' as const, why: detail.where };

/** What the first line says that was taken out for a reason and says anything; earlier reasons count first. */
function lineOf(
  removed: readonly Removal[],
  reasons: readonly Reason[],
  read: (line: string) => string | undefined = (line) => line,
) {
  const lines = reasons.flatMap((reason) => removed.filter((removal) => removal.reason === reason));
  for (const line of lines.map(({ text }) => wordsOf(text))) {
    const value = read(line);
    if (value !== undefined) return { value, status: 'stated' as const, why: `Zeile „${line}“` };
  }
  return undefined;
}

function firstHeading(text: string): Detail | undefined {
  const heading = blocksOf(text).find(isHeading);
  const why = 'Die Vorlage beginnt ohne Überschrift; dies ist die erste Zwischenüberschrift.';
  return heading === undefined ? undefined : { value: wordsOf(heading), status: 'inferred', why };
}

/** „© Tagblatt 2021“, „© Tagblatt. Alle Rechte vorbehalten.“, „Tagblatt Nr. 17 · 5. März 2021“. */
function outletIn(line: string): string | undefined {
  const name = String.raw`\p{Lu}[\p{L}.-]*\p{L}(?: \p{Lu}[\p{L}-]+){0,3}`;
  const notice = String.raw`^(?:©|\(c\)|Copyright) ?(?:\d{4} )?(${name})(?: \d{4}|[.,] ?Alle Rechte.*)(?: ?[|·•].*)?$`;
  const match = new RegExp(String.raw`${notice}|^(${name}),? Nr\. ?\d+`, 'u').exec(line);
  return match?.[1] ?? match?.[2];
}
