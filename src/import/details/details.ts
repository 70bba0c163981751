import type { Status } from '../../schema/fields.ts';
import { authorIn } from '../residue/byline.ts';
import { dayIn } from '../facts/day.ts';
import type { FoundTime } from '../facts/times.ts';
import type { PageDetails } from './page-details.ts';
import type { Reason, Removal } from '../step.ts';
import { blocksOf, isHeading, wordsOf } from '../../source/prose/blocks.ts';
import { parseDate } from '../../values/date.ts';

/** A detail of the source with how we know it. */
export interface Detail {
  value: string | undefined;
  status: Status;
  why: string | undefined;
}

/** What an editor said on the command line. */
export interface Given {
  id?: string | undefined;
  title?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
  genre?: string | undefined;
  monogram?: string | undefined;
}

export interface Details {
  title: Detail;
  outlet: Detail;
  author: Detail;
  genre: Detail;
  url: Detail;
  published: Detail & { value: string };
}

export interface Evidence {
  given: Given;
  page: PageDetails;
  removed: readonly Removal[];
  text: string;
}

/** Proposes title, outlet, author, genre, address and day, each with what speaks for it. */
export function detailsFrom(evidence: Evidence, times: readonly FoundTime[], today: string): Details {
  const { given, page } = evidence;
  return {
    title:
      fromEditor(given.title) ??
      fromPage(page.title) ??
      stated(lineOf(evidence, 'titel'), 'erste Zeile der Vorlage') ??
      firstHeading(evidence.text) ??
      unknown('Die Vorlage hat keine Überschrift.'),
    outlet:
      fromEditor(given.outlet) ??
      fromPage(page.outlet) ??
      masthead(evidence) ??
      outletByOffer(evidence) ??
      outletByNotice(evidence) ??
      unknown('Die Vorlage nennt kein Medium.'),
    author:
      fromEditor(given.author) ??
      fromPage(page.author) ??
      byline(evidence) ??
      unknown(aboutAuthor(evidence) ?? 'Die Vorlage nennt keinen Namen.'),
    genre: fromEditor(given.genre) ?? genre(evidence) ?? unknown('Eine Textsorte ist nicht angegeben.'),
    url: fromEditor(given.url) ?? fromPage(page.url) ?? unknown('Die Adresse ist nicht bekannt.'),
    published: published(evidence, times, today),
  };
}

/** The day or span the text appeared in, before anything else is known; for resolving „gestern“. */
export function publishedIn({ given, page, removed }: Omit<Evidence, 'text'>): string | undefined {
  return given.date ?? page.published?.value ?? dateLine(removed)?.day;
}

const unknown = (why: string): Detail => ({ value: undefined, status: 'unknown', why });

const fromEditor = (value: string | undefined): Detail | undefined =>
  value === undefined ? undefined : { value, status: 'found', why: 'beim Einlesen angegeben' };

const fromPage = (detail: { value: string; where: string } | undefined): Detail | undefined =>
  detail && { value: detail.value, status: 'stated', why: detail.where };

const stated = (value: string | undefined, why: string): Detail | undefined =>
  value === undefined ? undefined : { value, status: 'stated', why };

const linesOf = (removed: readonly Removal[], reason: Reason): string[] =>
  removed.filter((removal) => removal.reason === reason).map(({ text }) => wordsOf(text));

const lineOf = ({ removed }: Pick<Evidence, 'removed'>, reason: Reason): string | undefined =>
  linesOf(removed, reason)[0];

function firstHeading(text: string): Detail | undefined {
  const heading = blocksOf(text).find(isHeading);
  return heading === undefined
    ? undefined
    : {
        value: wordsOf(heading),
        status: 'inferred',
        why: 'Die Vorlage beginnt ohne Überschrift; dies ist die erste Zwischenüberschrift.',
      };
}

function byline({ removed }: Evidence): Detail | undefined {
  // A place with a day is no byline: there only „von“ makes one.
  const lines = [
    ...linesOf(removed, 'autor'),
    ...linesOf(removed, 'datum').filter((line) => /\b[Vv]on /.test(line)),
  ];
  for (const line of lines) {
    const author = authorIn(line);
    if (author !== undefined) return { value: author, status: 'stated', why: `Zeile „${line}“` };
  }
  return undefined;
}

const aboutAuthor = ({ removed }: Evidence): string | undefined => {
  const line = linesOf(removed, 'autor')[0];
  return line === undefined ? undefined : `Kein Name, aber die Zeile „${line}“.`;
};

function masthead(evidence: Evidence): Detail | undefined {
  const line = lineOf(evidence, 'medium');
  return stated(line, `Zeile „${line ?? ''}“`);
}

/** A line such as „Tagblatt abonnieren“ names the paper it came from. */
function outletByOffer({ removed }: Evidence): Detail | undefined {
  for (const line of linesOf(removed, 'bedienung')) {
    const name =
      /^(?!(?:Jetzt|Hier|Newsletter|Kostenlos|Podcast|Artikel|Thema)\b)(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})(?:\+| Plus)? abonnieren$/u.exec(
        line,
      )?.[1];
    if (name) return { value: name, status: 'inferred', why: `Zeile „${line}“` };
  }
  return undefined;
}

/** „© Tagblatt 2021“, „© Tagblatt. Alle Rechte vorbehalten.“, „Tagblatt Nr. 17 · 5. März 2021“. */
function outletByNotice({ removed }: Evidence): Detail | undefined {
  const name = String.raw`\p{Lu}[\p{L}.-]*\p{L}(?: \p{Lu}[\p{L}-]+){0,3}`;
  const notice = new RegExp(
    String.raw`^(?:©|\(c\)|Copyright) ?(?:\d{4} )?(${name})(?: \d{4}|[.,] ?Alle Rechte.*)(?: ?[|·•].*)?$|^(${name}),? Nr\. ?\d+`,
    'u',
  );
  for (const { text } of removed) {
    const match = notice.exec(wordsOf(text));
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined) return { value, status: 'inferred', why: `Zeile „${text}“` };
  }
  return undefined;
}

const genres: readonly [string, RegExp][] = [
  [
    'guest',
    /^Gast(?:beitrag|kommentar)|^Ein Gast|^(?:Der|Die) (?:Autor|Autorin|Verfasser|Verfasserin) (?:ist|lehrt|war)(?!.*(?:[Rr]eda(?:kt|ct)|[Kk]orrespondent|[Rr]eporter|[Vv]olont|[Mm]itarbeiter))/,
  ],
  ['commentary', /^(?:Ein )?(?:Kommentar|Meinung|Leitartikel|Glosse|Kolumne)/],
  ['interview', /^(?:(?:Ein )?Interview|(?:Das|Die) (?:Gespräch|Interview|Fragen) (?:führt|stellt))/],
  ['analysis', /^(?:Eine )?(?:Analyse|Hintergrund|Essay)/],
  ['report', /^(?:Eine )?Report(?:age)?/],
  ['news', /^(?:Eilmeldung|Nachricht)/],
];

function genre({ removed }: Evidence): Detail | undefined {
  const lines = [...linesOf(removed, 'dach'), ...linesOf(removed, 'autor')];
  for (const line of lines) {
    const hit = genres.find(([, pattern]) => pattern.test(line));
    if (hit) return { value: hit[0], status: 'inferred', why: `Zeile „${line}“` };
  }
  return undefined;
}

function dateLine(removed: readonly Removal[]): { day: string; line: string } | undefined {
  for (const line of [...linesOf(removed, 'datum'), ...linesOf(removed, 'autor')]) {
    const day = dayIn(line);
    if (day !== undefined) return { day, line };
  }
  return undefined;
}

/** Without a date: not before the last time the text names, not after today. */
function published(evidence: Evidence, times: readonly FoundTime[], today: string): Details['published'] {
  const { given, page, removed } = evidence;
  if (given.date !== undefined) return { value: given.date, status: 'found', why: 'beim Einlesen angegeben' };
  if (page.published) return { value: page.published.value, status: 'stated', why: page.published.where };
  const line = dateLine(removed);
  if (line) return { value: line.day, status: 'stated', why: `Zeile „${line.line}“` };
  const latest = latestNamed(times, today);
  if (!latest)
    return {
      value: `../${today}`,
      status: 'inferred',
      why: `Die Vorlage nennt kein Datum; spätestens am Tag des Einlesens, dem ${today}.`,
    };
  return {
    value: `${latest.from}/${today}`,
    status: 'inferred',
    why: `Die Vorlage nennt kein Datum. Nicht vor „${latest.phrase}“, der jüngsten Zeit, die sie nennt; spätestens am Tag des Einlesens, dem ${today}.`,
  };
}

function latestNamed(
  times: readonly FoundTime[],
  today: string,
): { from: string; phrase: string } | undefined {
  return times
    .flatMap(({ date, phrase }) => {
      const parsed = date === undefined ? undefined : parseDate(date);
      const from = parsed?.ok ? parsed.date.earliest : undefined;
      return from !== undefined && from <= today ? [{ from, phrase }] : [];
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
