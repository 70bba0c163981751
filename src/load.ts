import { getCollection, getEntry } from 'astro:content';
import { link } from './domain/link.ts';
import type { Dossier } from './domain/model.ts';
import { findMarks } from './markdown/marks.ts';
import { parseMarkdown } from './markdown/parse.ts';

/** The only bridge from Astro's collections to the domain: everything editors wrote, linked. */
export function loadDossier(): Promise<Dossier> {
  // In a build the content stands still, and sixty pages ask for it; in development it changes.
  if (import.meta.env.DEV) return read();
  return (built ??= read());
}

let built: Promise<Dossier> | undefined;

async function read(): Promise<Dossier> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('content/dossier.yaml is missing; run the check.');
  const articles = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return link(
    composed({
      dossier: dossier.data,
      articles: articles.map(({ id, data, body = '' }) => ({
        id,
        data,
        body,
        marks: findMarks(parseMarkdown(body)).map(({ name, wording }) => ({ name, wording })),
      })),
      questions: await getCollection('questions'),
      events: await getCollection('events'),
      actors: await getCollection('actors'),
      measures: await getCollection('measures'),
      charts: await getCollection('charts'),
      sources: await getCollection('sources'),
      places: await getCollection('places'),
    }),
  );
}

/** Every text in Unicode's composed form: „ä“ typed on a Mac is the „ä“ of the search index. */
function composed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map(composed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)])) as Value;
}
