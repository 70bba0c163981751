import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { splitArticle } from '../src/source/yaml/front-matter.ts';
import { readTable } from '../src/source/table.ts';
import { link } from '../src/domain/link.ts';
import type { Dossier } from '../src/domain/model.ts';
import type { WrittenDossier } from '../src/domain/written.ts';
import { findMarks } from '../src/markdown/marks.ts';
import { parseMarkdown } from '../src/markdown/parse.ts';
import { dossier, schemas, type CollectionName } from '../src/schema/index.ts';

/** The project's own content. */
export const contentFolder = resolve(import.meta.dirname, '../content');

/** A folder with content, linked as the site links it, without Astro. Expects content without faults. */
export const readDossier = (folder = contentFolder): Dossier => link(readWritten(folder));

/** The same before it is linked. */
export function readWritten(folder = contentFolder): WrittenDossier {
  const list = <Name extends Exclude<CollectionName, 'articles'>>(name: Name) =>
    namesIn(folder, name, '.yaml').map((id) => ({
      id,
      data: schemas[name].parse(parse(read(folder, name, `${id}.yaml`))) as ReturnType<
        (typeof schemas)[Name]['parse']
      >,
    }));
  return {
    dossier: dossier.parse(parse(read(folder, 'dossier.yaml'))),
    articles: namesIn(folder, 'articles', '.md').map((id) => readArticle(folder, id)),
    questions: list('questions'),
    events: list('events'),
    actors: list('actors'),
    measures: list('measures').map((measure) => ({ ...measure, ...tableOf(folder, measure.id) })),
    charts: list('charts'),
    sources: list('sources'),
    places: list('places'),
  };
}

function tableOf(folder: string, id: string) {
  const file = join(folder, 'measures', `${id}.csv`);
  if (!existsSync(file)) return {};
  const { columns, rows } = readTable({ file, text: readFileSync(file, 'utf8') });
  return { table: [columns, ...rows.map(({ cells }) => cells)] };
}

function readArticle(folder: string, id: string) {
  const split = splitArticle(read(folder, 'articles', `${id}.md`));
  if (!split.ok) throw new Error(`${id}: ${split.fault.finding.what}`);
  const body = split.body.text;
  const marks = findMarks(parseMarkdown(body)).map(({ name, wording }) => ({ name, wording }));
  return { id, data: schemas.articles.parse(parse(split.yaml)), body, marks };
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

const namesIn = (folder: string, name: string, ending: string): string[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
