import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { dossier, schemas } from './schema/index.ts';
import { readSettings } from './settings/settings.ts';

const folder = pathToFileURL(`${readSettings(process.env).content}/`);

/** The name of the file is the id: Astro's own rule would turn it into a slug. */
const byName = ({ entry }: { entry: string }) => entry.replace(/\.(?:md|yaml)$/, '');

/** In development the pages read the folder themselves (`load.ts`): Astro would not start on an error. */
const read: typeof glob = (options) =>
  import.meta.env.DEV ? { name: 'nothing', load: () => Promise.resolve() } : glob(options);

const files = (name: string, ending: 'md' | 'yaml') =>
  read({ pattern: `*.${ending}`, base: new URL(`${name}/`, folder), generateId: byName });

export const collections = {
  dossier: defineCollection({
    loader: read({ pattern: 'dossier.yaml', base: folder, generateId: byName }),
    schema: dossier,
  }),
  articles: defineCollection({ loader: files('articles', 'md'), schema: schemas.articles }),
  questions: defineCollection({ loader: files('questions', 'yaml'), schema: schemas.questions }),
  events: defineCollection({ loader: files('events', 'yaml'), schema: schemas.events }),
  actors: defineCollection({ loader: files('actors', 'yaml'), schema: schemas.actors }),
  measures: defineCollection({ loader: files('measures', 'yaml'), schema: schemas.measures }),
  charts: defineCollection({ loader: files('charts', 'yaml'), schema: schemas.charts }),
  sources: defineCollection({ loader: files('sources', 'yaml'), schema: schemas.sources }),
  places: defineCollection({ loader: files('places', 'yaml'), schema: schemas.places }),
};
