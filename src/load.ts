import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { link } from './domain/link.ts';
import type { Dossier } from './domain/model.ts';
import { publishedOf } from './domain/withhold.ts';
import type { WrittenArticle, WrittenDossier } from './domain/written.ts';
import { findMarks } from './markdown/marks.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { readSettings } from './settings/settings.ts';
import type { Day } from './values/date.ts';
import { dayInGermany } from './values/today.ts';

/**
 * The only bridge from Astro's collections to the domain: what editors wrote, linked. A build gets what is
 * published on its day; in development everything is there as it is on disk, so that editors see what they are
 * working on: Astro stops at the first error and takes half a second to notice a change.
 */
export async function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return import('./dev/live.ts').then(({ liveDossier }) => liveDossier());
  // In a build the content stands still, and sixty pages ask for it.
  return (built ??= read());
}

/** The day that counts as today: the given one, or the one it is in Germany. */
export const today = (): Day => readSettings(process.env).now ?? dayInGermany(new Date());

let built: Promise<Dossier> | undefined;

async function read(): Promise<Dossier> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('content/dossier.yaml is missing; run the check.');
  const articles = await getCollection('articles');
  const written: WrittenDossier = composed({
    dossier: dossier.data,
    articles: articles.map(readArticle),
    questions: await getCollection('questions'),
    events: await getCollection('events'),
    actors: await getCollection('actors'),
    measures: await getCollection('measures'),
    charts: await getCollection('charts'),
    sources: await getCollection('sources'),
    places: await getCollection('places'),
  });
  return link(publishedOf(written, today()));
}

function readArticle({ id, data, body = '' }: CollectionEntry<'articles'>): WrittenArticle {
  const marks = findMarks(parseMarkdown(body)).map(({ name, wording }) => ({ name, wording }));
  return { id, data, body, marks };
}

/** Every text in Unicode's composed form: „ä“ typed on a Mac is the „ä“ of the search index. */
function composed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map(composed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)])) as Value;
}
