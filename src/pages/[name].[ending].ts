import type { APIRoute } from 'astro';
import type { Dossier } from '../domain/model.ts';
import { loadDossier, today } from '../load.ts';
import { onDark } from '../settings/contrast.ts';
import { identity } from '../settings/identity.ts';
import { bibtex } from '../views/data/bibtex.ts';
import { citations } from '../views/data/citation.ts';
import { exportSchema } from '../views/data/export-schema.ts';
import { exportDossier } from '../views/data/export.ts';
import { atomFeed, jsonFeed, type FeedContext } from '../views/data/feed.ts';
import { webManifest } from '../views/data/manifest.ts';
import { robotsTxt, sitemapXml } from '../views/data/sitemap.ts';

interface File {
  type: string;
  text: (dossier: Dossier, site: URL | undefined) => string;
}

const feedContext = (site: URL | undefined): FeedContext => ({
  site,
  publisher: identity.publisher?.name,
  today: today(),
});

/** The files in the root of the site, for programs. */
const files: Readonly<Record<string, File>> = {
  // The publisher's accent, where one is set; linked on no page otherwise, and then without a rule.
  'akzent.css': {
    type: 'text/css',
    text: () =>
      identity.accent === undefined
        ? '\n'
        : `:root { --accent: light-dark(${identity.accent}, ${onDark(identity.accent)}); }\n`,
  },
  'dossier.json': { type: 'application/json', text: (dossier) => JSON.stringify(exportDossier(dossier)) },
  'dossier.schema.json': {
    type: 'application/json',
    text: (_, site) => JSON.stringify(exportSchema(site)),
  },
  'feed.json': {
    type: 'application/feed+json',
    text: (dossier, site) => jsonFeed(dossier, feedContext(site)),
  },
  'feed.xml': {
    type: 'application/atom+xml',
    text: (dossier, site) => atomFeed(dossier, feedContext(site)),
  },
  'manifest.webmanifest': {
    type: 'application/manifest+json',
    text: ({ entry }) => JSON.stringify(webManifest(entry.description)),
  },
  'robots.txt': { type: 'text/plain', text: (_, site) => robotsTxt(site) },
  'sitemap.xml': { type: 'application/xml', text: sitemapXml },
  'zitate.bib': { type: 'application/x-bibtex', text: bibtex },
  'zitate.json': {
    type: 'application/vnd.citationstyles.csl+json',
    text: (dossier, site) => JSON.stringify(citations(dossier, site), null, 2),
  },
};

export const getStaticPaths = () =>
  Object.keys(files).map((file) => {
    const [name = '', ...endings] = file.split('.');
    return { params: { name, ending: endings.join('.') } };
  });

export const GET: APIRoute = async ({ params: { name, ending }, site }) => {
  const { type, text } = files[`${name!}.${ending!}`]!;
  return new Response(text(await loadDossier(), site), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
