import type { Written, WrittenArticle, WrittenDossier } from '../domain/written.ts';
import { collectionNames, type CollectionName } from '../schema/fields.ts';
import { Field } from './field.ts';
import { lay } from './lay.ts';
import { compareProblems, isError, type Problem } from './problem.ts';
import { lint, type Speller } from './lint/lint.ts';

import { readContent } from './read.ts';
import { referenceProblems } from './references.ts';
import { review } from './review.ts';
import { articleProblems } from './rules/article.ts';
import { timeProblems } from './rules/dates.ts';
import { dossierProblems } from './rules/dossier.ts';
import { addressProblems } from './rules/links.ts';
import { schemaOf, schemaProblems } from './schema.ts';
import type { Sheet } from './sheet.ts';
import { type Shelf, shelve } from './shelf.ts';
import { valueProblems } from './values.ts';

export interface Inspection {
  /** Everything that is wrong, in order of files and lines. */
  problems: Problem[];
  /** What the editors wrote, drafts included; only if there is no error. */
  written: WrittenDossier | undefined;
  /** How many entries of which kind will be published; drafts are counted apart. */
  counts: Record<CollectionName | 'drafts' | 'claims' | 'figures' | 'passages', number>;
}

/**
 * Checks a content folder as a whole: all problems of all files in one run.
 *
 * `now` decides what lies in the future; `shownAs` is the folder's name in the messages; with `spelling`
 * every word is looked up.
 */
export async function inspect(
  folder: string,
  options: { now?: Date; shownAs?: string; spelling?: Speller } = {},
): Promise<Inspection> {
  const { now = new Date(), shownAs = 'content', spelling } = options;
  const { files, problems } = await readContent(folder, shownAs);
  const sheets = files.map(lay);
  const shelf = shelve(sheets);
  const today = now.toISOString().slice(0, 10);
  for (const sheet of sheets) {
    problems.push(...sheet.problems);
    if (sheet.data !== undefined)
      problems.push(...fieldProblems(sheet, shelf), ...timeProblems(sheet, today));
    if (sheet.collection === 'articles') problems.push(...articleProblems(sheet, shelf));
    problems.push(...lint(sheet, shelf, { spelling }));
  }
  problems.push(...dossierProblems(shelf));
  // Only what has no error can be linked, so what the review finds is told last.
  const written = problems.some(isError) ? undefined : write(sheets);
  if (written) problems.push(...review(written, shelf));
  problems.sort(compareProblems);
  return { problems, written: problems.some(isError) ? undefined : written, counts: count(shelf) };
}

function fieldProblems(sheet: Sheet, shelf: Shelf): Problem[] {
  const { problems, told } = valueProblems(sheet);
  const samples = ({
    refersTo,
    listedIn,
  }: {
    refersTo?: string | undefined;
    listedIn?: string | undefined;
  }) =>
    refersTo
      ? [...shelf.ids(refersTo as CollectionName)].sort()[0]
      : [...(shelf.listed(listedIn as 'topics') ?? [])].sort()[0];
  return [
    ...problems,
    ...schemaProblems(sheet, samples, told),
    ...addressProblems(sheet),
    ...referenceProblems(sheet, shelf),
  ];
}

/** What the sheets say, with every default filled in. */
function write(sheets: readonly Sheet[]): WrittenDossier {
  const dossier = sheets.find(({ collection }) => collection === 'dossier')!;
  const all = <Entry>(collection: CollectionName) =>
    sheets
      .filter((sheet) => sheet.collection === collection)
      .map((sheet) => ({ id: sheet.id, data: parsed(sheet) })) as Written<Entry>[];
  return {
    dossier: parsed(dossier) as WrittenDossier['dossier'],
    articles: sheets.filter(({ collection }) => collection === 'articles').map(writeArticle),
    questions: all('questions'),
    events: all('events'),
    actors: all('actors'),
    measures: all('measures'),
    charts: all('charts'),
    sources: all('sources'),
    places: all('places'),
  };
}

function writeArticle(sheet: Sheet): WrittenArticle {
  const { body } = sheet;
  return {
    id: sheet.id,
    data: parsed(sheet) as WrittenArticle['data'],
    body: body?.text ?? '',
    marks: (body?.marks ?? []).map(({ name, wording }) => ({ name, wording })),
  };
}

const parsed = (sheet: Sheet): unknown => schemaOf(sheet).parse(sheet.data);

function count(shelf: Shelf): Inspection['counts'] {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, shelf.ids(name).size])) as Record<
    CollectionName,
    number
  >;
  const isDraft = (article: Field) => article.at('draft').value === true;
  const published = shelf.entries('articles').filter((article) => !isDraft(article));
  const drafts = shelf.entries('articles').filter(isDraft).length;
  const sum = (size: (article: Field) => number) =>
    published.reduce((total, article) => total + size(article), 0);
  return {
    ...entries,
    articles: entries.articles - drafts,
    drafts,
    claims: sum((article) => article.at('claims').items.length),
    figures: sum((article) => article.at('figures').items.length),
    passages: sum(({ sheet }) => sheet.body?.marks.length ?? 0),
  };
}
