import { changedOn } from '../../domain/corrections.ts';
import type { Article, Chart, Claim, Correction, Dossier, Measure, Question } from '../../domain/model.ts';
import { bookletOf } from '../../domain/parts.ts';
import { identity } from '../../settings/identity.ts';
import { bookletFile, routes } from '../../routes.ts';
import type { ArticleEntry } from '../../schema/index.ts';
import type { Status } from '../../schema/fields.ts';
import { feedText } from '../../text/data.ts';
import { site as words } from '../../text/site.ts';
import type { DateSpan } from '../../values/date.ts';
import { absolute } from '../address.ts';

/** An object of schema.org; fields without a value are left out when it is written. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** A page's structured data: one document with all its things. */
export interface StructuredData {
  '@context': 'https://schema.org';
  '@graph': Thing[];
}

/** The structured data of a page. */
export const graphOf = (...things: Thing[]): StructuredData => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/**
 * An article: our version, and the text it is based on.
 *
 * Machines take what they read here for fact. What we only inferred about the source is therefore left out:
 * the page itself says it, and why.
 */
export function articleThing(article: Article, dossier: Dossier, site: URL | undefined): Thing {
  const { id, entry } = article;
  const url = absolute(routes.article(id), site);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: entry.title,
    description: entry.summary,
    inLanguage: 'de',
    datePublished: article.added,
    dateModified: changedOn(article),
    image: absolute(routes.articleImage(id), site),
    isBasedOn: sourceThing(article),
    isPartOf: reference(datasetThing(dossier, site)),
    author: makerThing(site),
    ...rightsOf(dossier, site),
    correction: correctionThings(article.corrections, site),
  };
}

/** What was put right, as schema.org tells it; nothing where there is none. */
function correctionThings(corrections: readonly Correction[], site: URL | undefined): Thing[] | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ id, entry, date }) => ({
    '@type': 'CorrectionComment',
    '@id': absolute(routes.corrections(id), site),
    url: absolute(routes.corrections(id), site),
    datePublished: dateText(date),
    inLanguage: 'de',
    text: `${feedText.wrong} ${entry.wrong} ${feedText.right} ${entry.right}`,
  }));
}

const genreTypes: Record<NonNullable<ArticleEntry['source']['genre']['value']>, string> = {
  news: 'ReportageNewsArticle',
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  commentary: 'OpinionNewsArticle',
  guest: 'OpinionNewsArticle',
  interview: 'NewsArticle',
};

function sourceThing({ entry, published }: Article): Thing {
  const { title, author, outlet, url, genre, translation } = entry.source;
  const genreKnown = known(genre);
  const outletKnown = known(outlet);
  return {
    '@type': genreKnown === undefined ? 'NewsArticle' : genreTypes[genreKnown],
    headline: known(title),
    url: known(url),
    author: named('Person', known(author)),
    publisher: named('NewsMediaOrganization', outletKnown),
    datePublished: isKnown(entry.publishedBasis.status) ? dateText(published) : undefined,
    inLanguage: 'de',
    translationOfWork: translation && { '@type': 'NewsArticle', inLanguage: translation.from },
  };
}

/** A claim, where it appears, and who makes it. */
export function claimThing(claim: Claim, site: URL | undefined): Thing {
  const { entry, article, passage, speaker } = claim;
  return {
    '@type': 'Claim',
    '@id': claimAddress(claim, site),
    url: claimAddress(claim, site),
    name: entry.short,
    text: entry.paraphrase,
    author: speaker === 'self' ? undefined : actorThing(speaker.entry.kind, speaker.entry.name),
    appearance: {
      '@type': 'Article',
      '@id': absolute(routes.article(article.id), site),
      url: absolute(routes.article(article.id, passage.id), site),
      headline: article.entry.title,
    },
    correction: correctionThings(claim.corrections, site),
  };
}

/** All claims on a question, with the question they answer. */
export const questionThings = (question: Question, site: URL | undefined): Thing[] =>
  question.claims.map((claim) => ({ ...claimThing(claim, site), about: question.entry.question }));

/** Values as data, under the rights of the dossier. */
const dataset = (
  own: { id: string; url: string; name: string; description: string },
  measures: readonly Measure[],
  dossier: Dossier,
  site: URL | undefined,
): Thing => ({
  '@type': 'Dataset',
  '@id': own.id,
  url: own.url,
  name: own.name,
  description: own.description,
  inLanguage: 'de',
  isAccessibleForFree: true,
  creator: makerThing(site),
  ...rightsOf(dossier, site),
  variableMeasured: measures.map(({ entry }) => entry.name),
});

/** The dossier as data, with the file that holds all of it. */
export function datasetThing(dossier: Dossier, site: URL | undefined): Thing {
  const url = absolute(routes.home(), site);
  const { title: name, description } = dossier.entry;
  const hasBooklet = bookletOf(dossier) !== 'none';
  return {
    ...dataset({ id: `${url}#dossier`, url, name, description }, dossier.measures, dossier, site),
    distribution: [
      download('application/json', absolute(routes.file('dossier.json'), site)),
      ...(hasBooklet ? [download('text/html', absolute(routes.file(bookletFile), site))] : []),
    ],
  };
}

/** A chart as data, with the files that hold its values. */
export function chartThing(
  { id, entry, measures }: Chart,
  description: string,
  dossier: Dossier,
  site: URL | undefined,
): Thing {
  const url = absolute(routes.chart(id), site);
  const file = (form: string): string => absolute(routes.chartData(id, form), site);
  return {
    ...dataset({ id: url, url, name: entry.title, description }, measures, dossier, site),
    isPartOf: reference(datasetThing(dossier, site)),
    image: file('png'),
    distribution: [download('text/csv', file('csv')), download('application/json', file('json'))],
  };
}

/** Who made it: the publisher, or the site where nobody is named yet. */
const makerThing = (site: URL | undefined): Thing => ({
  '@type': 'Organization',
  name: identity.publisher?.name ?? identity.name,
  url: absolute(routes.home(), site),
});

const rightsOf = ({ entry }: Dossier, site: URL | undefined) => ({
  publisher: makerThing(site),
  license: entry.licence?.url,
});

const download = (encodingFormat: string, contentUrl: string): Thing => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});

/** The site with its search, for the first page. */
export function siteThing(dossier: Dossier, site: URL | undefined): Thing {
  const home = absolute(routes.home(), site);
  return {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    url: home,
    name: words.name,
    description: dossier.entry.description,
    inLanguage: 'de',
    publisher: makerThing(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(routes.search(), site)}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the first page to this one; the last step is the page itself. */
export function breadcrumbThing(
  trail: readonly { text: string; href: string }[],
  site: URL | undefined,
): Thing {
  const steps = [{ text: words.name, href: routes.home() }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: text,
      item: absolute(href, site),
    })),
  };
}

const claimAddress = (claim: Claim, site: URL | undefined): string => absolute(routes.claim(claim), site);

const reference = (thing: Thing) => ({ '@id': thing['@id'] });

const isKnown = (status: Status): boolean => status === 'stated' || status === 'found';

const known = <Value>({ value, status }: { value?: Value | undefined; status: Status }): Value | undefined =>
  isKnown(status) ? value : undefined;

const named = (type: string, name: string | undefined): Thing | undefined =>
  name === undefined ? undefined : { '@type': type, name };

const actorThing = (kind: string, name: string): Thing => ({
  '@type': kind === 'person' ? 'Person' : kind === 'state' ? 'Country' : 'Organization',
  name,
});

/** A date as ISO 8601 knows it; nothing for a date that is unsure, a span or a season. */
const dateText = ({ uncertain, approximate, precision, edtf }: DateSpan): string | undefined =>
  uncertain || approximate || precision === 'interval' || !/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(edtf)
    ? undefined
    : edtf;
