import { latestDay, newOn } from '../../domain/corrections.ts';
import type { Correction, Dossier } from '../../domain/model.ts';
import {
  answerParts,
  articleParts,
  figureParts,
  questionParts,
  sourceParts,
  timelineParts,
} from '../../domain/parts.ts';
import { routes } from '../../routes.ts';
import { type Day } from '../../values/date.ts';
import { actorParts } from '../actors.ts';
import { absolute } from '../address.ts';

/** One page for search engines. */
export interface SitemapEntry {
  href: string;
  /** Only where editors say when they last changed it: a guessed date is worth less than none. */
  changed?: Day | undefined;
}

/** Every page worth finding, in a fixed order. The 404 page is none. */
export function sitemapEntries(dossier: Dossier): SitemapEntry[] {
  const { articles, questions, charts, actors, corrections } = dossier;
  const pages = (hrefs: readonly string[]): SitemapEntry[] => hrefs.map((href) => ({ href }));
  const parts = (all: readonly unknown[], addressOf: (placed: { part: number }) => string) =>
    pages(all.map((_, at) => addressOf({ part: at + 1 })));
  return [
    ...pages([routes.home()]),
    ...articles.map((article) => ({ href: routes.article(article.id), changed: newOn(article) })),
    ...parts(articleParts(dossier).slice(1), ({ part }) => routes.articles({ part: part + 1 })),
    ...parts(timelineParts(dossier), (placed) => routes.timeline(undefined, placed)),
    ...parts(questionParts(dossier), routes.comparison),
    ...questions.flatMap((question) =>
      parts(answerParts(question, articles), (placed) => routes.question(question.id, undefined, placed)),
    ),
    ...parts(figureParts(dossier), (placed) => routes.figures(undefined, placed)),
    ...pages(charts.map(({ id }) => routes.chart(id))),
    ...parts(actorParts(dossier), routes.actors),
    ...pages(actors.map(({ id }) => routes.actor(id))),
    ...pages([routes.search(), routes.booklet()]),
    ...parts(sourceParts(dossier), (placed) => routes.method(undefined, placed)),
    { href: routes.corrections(), changed: correctedOn({ corrections }) },
    ...pages([routes.imprint(), routes.privacy()]),
  ];
}

const correctedOn = ({ corrections }: { corrections: readonly Correction[] }): Day | undefined =>
  latestDay(corrections.map(({ date }) => date));

/** The sitemap in the form of sitemaps.org. */
export function sitemapXml(dossier: Dossier, site: URL | undefined): string {
  const lines = sitemapEntries(dossier).map(({ href, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${absolute(href, site).replaceAll('&', '&amp;')}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

/** Everybody may read everything; a site without an address is a preview that nobody should list. */
export function robotsTxt(site: URL | undefined): string {
  return site === undefined
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${absolute(routes.file('sitemap.xml'), site)}\n`;
}
