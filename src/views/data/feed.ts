import { Feed, type Item } from 'feed';
import { firstIdOf } from '../../domain/corrections.ts';
import type { Article, Correction, Dossier } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { feedText as words } from '../../text/data.ts';
import { compareText, dateOf, type Day } from '../../values/date.ts';
import { absolute } from '../address.ts';
import { correctedPlace } from '../corrections.ts';
import { outletOf } from '../names.ts';

/** What a feed says about the site around it. */
export interface FeedContext {
  site: URL | undefined;
  /** Who publishes the dossier, if that is set. */
  publisher: string | undefined;
  /** The day of the build: a feed must say when it last changed, and an empty one has no news to say it by. */
  today: Day;
}

/** One entry in plain text; the formats differ in what they want as HTML. */
interface Entry {
  id: string;
  link: string;
  title: string;
  /** Paragraphs. */
  text: string[];
  /** The words of the link at the end. */
  read: string;
  /** The day it appeared, which never moves, and the day it last changed. */
  published: Day;
  updated: Day;
}

/** Articles and corrections as an Atom feed, the newest first. */
export function atomFeed(dossier: Dossier, context: FeedContext): string {
  const feed = feedOf(dossier, context, escapeHtml);
  // The library has no place for the language, which readers with a voice need.
  return feed.atom1().replace('<feed ', '<feed xml:lang="de" ');
}

/** The same as a JSON feed, version 1.1: the library knows only the first, without language and authors. */
export function jsonFeed(dossier: Dossier, context: FeedContext): string {
  const first = feedOf(dossier, context, (title) => title).json1();
  const { version: _, author, ...rest } = JSON.parse(first) as Record<string, unknown>;
  // The format has no field for a licence, and leaves names that begin with an underscore to everybody.
  const { licence } = dossier.entry;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    language: 'de',
    authors: [author],
    ...(licence && { _licence: licence }),
    ...rest,
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function feedOf(dossier: Dossier, context: FeedContext, titled: (title: string) => string): Feed {
  const entries = entriesOf(dossier, context);
  const home = absolute(routes.home(), context.site);
  const feed = new Feed({
    id: home,
    link: home,
    title: words.title(dossier.entry.title),
    description: dossier.entry.description,
    language: 'de',
    updated: timeOf(entries[0]?.updated ?? context.today),
    generator: words.name,
    author: { name: context.publisher ?? words.name, link: home },
    ...(dossier.entry.licence && {
      copyright: `${dossier.entry.licence.name}, ${dossier.entry.licence.url}`,
    }),
    feedLinks: {
      atom: absolute(routes.file('feed.xml'), context.site),
      json: absolute(routes.file('feed.json'), context.site),
    },
  });
  for (const entry of entries) feed.addItem(itemOf(entry, titled));
  return feed;
}

function entriesOf({ articles, corrections }: Dossier, context: FeedContext): Entry[] {
  return [
    ...articles.map((article) => articleEntry(article, context)),
    ...corrections.map((correction) => correctionEntry(correction, context)),
  ].sort((a, b) => compareText(b.updated, a.updated) || compareText(a.id, b.id));
}

function articleEntry(article: Article, { site, today }: FeedContext): Entry {
  const { id, entry } = article;
  const link = absolute(routes.article(id), site);
  const published = appearedOn(article) ?? today;
  return {
    id: absolute(routes.article(firstIdOf(article)), site),
    link,
    title: entry.title,
    text: [words.published(outletOf(article), formatDate(article.published)), entry.summary],
    read: words.read,
    published,
    updated: [published, dayOf(entry.updated) ?? published].sort(compareText)[1]!,
  };
}

function correctionEntry({ id, entry, of, date }: Correction, { site, today }: FeedContext): Entry {
  const link = absolute(routes.corrections(id), site);
  const day = date.latest ?? date.earliest ?? today;
  return {
    id: link,
    link,
    title: words.correction(correctedPlace(of).text),
    text: [`${words.wrong} ${entry.wrong}`, `${words.right} ${entry.right}`],
    read: words.readCorrections,
    published: day,
    updated: day,
  };
}

/**
 * The day an article appeared here; where nobody says so, the last day its source can have appeared. What
 * changed later dates the entry and leaves this alone; a correction has an entry of its own.
 */
const appearedOn = ({ added, published }: Article): Day | undefined =>
  added ?? published.latest ?? published.earliest;

const dayOf = (text: string | undefined): Day | undefined => text && dateOf(text).latest;

function itemOf(
  { id, link, title, text, read, published, updated }: Entry,
  titled: (title: string) => string,
): Item {
  const paragraphs = text.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return {
    id,
    link,
    title: titled(title),
    date: timeOf(updated),
    published: timeOf(published),
    content: `${paragraphs}<p><a href="${escapeHtml(link)}">${read}</a></p>`,
  };
}

const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
