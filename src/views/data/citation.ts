import { lastChange, newOn } from '../../domain/corrections.ts';
import type { Article, Dossier } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import type { Status } from '../../schema/fields.ts';
import { identity } from '../../settings/identity.ts';
import { citationText as words } from '../../text/data.ts';
import type { DateSpan, Day } from '../../values/date.ts';
import { absolute } from '../address.ts';

/** A date in CSL: one day, or the first and the last possible one. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** An entry of a reference list in CSL-JSON, the form that Zotero and its like read. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: ({ literal: string } | { family: string; given: string })[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  URL?: string;
  language: string;
  note?: string;
}

/**
 * The source of every article and our version of it, and the dossier as a whole.
 *
 * Only what is stated or found becomes a field. What we inferred stands in the note and says so; what is
 * unknown is left out, so that no reference list claims more than we do.
 */
export function citations(dossier: Dossier, site: URL | undefined): CslItem[] {
  const whole: CslItem = {
    id: 'dossier.gesamt',
    type: 'webpage',
    title: words.title(dossier.entry.title),
    ...makerOf(lastChange(dossier), dossier),
    URL: absolute(routes.home(), site),
    language: 'de',
  };
  return [
    whole,
    ...dossier.articles.flatMap((article) => [
      sourceItem(article, site),
      versionItem(article, dossier, site),
    ]),
  ];
}

function sourceItem(article: Article, site: URL | undefined): CslItem {
  const { id, entry, published } = article;
  const { title, author, outlet, url } = entry.source;
  const name = known(author);
  const medium = known(outlet);
  const address = known(url);
  return {
    id,
    type: 'article-newspaper',
    title: known(title) ?? words.untitled,
    ...(name === undefined ? {} : { author: [nameOf(name)] }),
    ...(medium === undefined ? {} : { 'container-title': medium }),
    ...issuedOf(published, entry.publishedBasis.status),
    ...(address === undefined ? {} : { URL: address }),
    language: 'de',
    note: [
      ...inferred(words.author, author),
      ...inferred(words.outlet, outlet),
      ...inferred(words.published, { status: entry.publishedBasis.status, value: formatDate(published) }),
      words.version(entry.title, absolute(routes.article(id), site)),
    ].join('. '),
  };
}

const versionItem = (article: Article, dossier: Dossier, site: URL | undefined): CslItem => ({
  // No id of an article has a full stop.
  id: `${article.id}.fassung`,
  type: 'webpage',
  title: article.entry.title,
  'container-title': words.title(dossier.entry.title),
  ...makerOf(newOn(article), dossier),
  URL: absolute(routes.article(article.id), site),
  language: 'de',
});

/** Who made our own version, the day it last changed, and what others may do with it: CSL has no field for that. */
function makerOf(
  day: Day | undefined,
  { entry: { licence } }: Dossier,
): Pick<CslItem, 'author' | 'publisher' | 'issued' | 'note'> {
  const name = identity.publisher?.name ?? identity.name;
  return {
    author: [{ literal: name }],
    publisher: name,
    ...(day === undefined ? {} : { issued: { 'date-parts': [partsOf(day)] } }),
    ...(licence && { note: words.licence(licence.name, licence.url) }),
  };
}

interface Detail {
  status: Status;
  value?: string | undefined;
}

const known = ({ status, value }: Detail): string | undefined =>
  status === 'stated' || status === 'found' ? value : undefined;

const inferred = (what: string, { status, value }: Detail): string[] =>
  status === 'inferred' && value !== undefined ? [words.inferred(what, value)] : [];

function nameOf(name: string): { literal: string } | { family: string; given: string } {
  const parts = name.split(' ');
  const family = parts.at(-1) ?? name;
  return parts.length === 1 ? { literal: name } : { family, given: parts.slice(0, -1).join(' ') };
}

function issuedOf({ earliest, latest }: DateSpan, status: Status): { issued?: CslDate } {
  if (status === 'unknown' || earliest === undefined || latest === undefined) return {};
  const days = earliest === latest ? [earliest] : [earliest, latest];
  return { issued: { 'date-parts': days.map(partsOf), ...(status === 'inferred' ? { circa: true } : {}) } };
}

const partsOf = (day: Day): number[] => day.split('-').map(Number);
