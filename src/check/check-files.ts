import { collectionNames, type CollectionName } from '../schema/meta.ts';
import type { WrittenDossier } from '../domain/model.ts';
import { publishedOf } from '../domain/withhold.ts';
import { type Day, dayInGermany } from '../values/date.ts';
import { changeProblems } from './history/changes.ts';
import type { Committed } from './history/committed.ts';
import type { Samples } from './fields/example.ts';
import { Field, type ContentIndex, indexContent } from '../source/field.ts';
import { parseFile, entryOf, writeDossier } from '../source/parse-file.ts';
import { listProblems, misfiled, roomProblems } from './fields/fields.ts';
import { compareProblems, isError, type Problem, type Code, didYouMean } from '../source/problem.ts';
import { lint } from './prose/lint.ts';
import type { Speller } from './prose/prose.ts';
import type { Listing } from '../source/files/read-content.ts';
import { referenceProblems } from './fields/references.ts';
import { review } from './review/review.ts';
import { articleProblems, oldOutcomes } from './rules/article.ts';
import { escapedCharacterProblems } from './rules/characters.ts';
import { timeProblems } from './rules/dates.ts';
import { dossierProblems } from './rules/dossier.ts';
import { addressProblems } from './rules/body/links.ts';
import { schemaProblems } from './fields/schema.ts';
import type { ReadableRest, SourceFile } from '../source/source-file.ts';
import { valueProblems } from './fields/values.ts';

export interface Inspection {
  /** Everything that is wrong, in order of files and lines. */
  problems: Problem[];
  /** What the editors wrote, drafts included; only if there is no error. */
  written: WrittenDossier | undefined;
  /** How many entries of which kind are published today; drafts and what waits for its day are counted apart. */
  counts: Record<CollectionName | 'drafts' | 'held' | 'claims' | 'figures' | 'passages', number>;
  /** All files, taken apart. */
  index: ContentIndex;
}

/** What a check is to know besides the files. */
export interface Examining {
  /** Decides what lies in the future. */
  now?: Date;
  /** The content folder's name in the messages. */
  shownAs?: string;
  /** With it, every word is looked up. */
  spelling?: Speller;
  /** With it, everything is compared with what it was. */
  committed?: Committed;
}

/** Checks the files of a content folder as a whole: all problems of all files in one run. */
export function examine(listing: Listing, options: Examining = {}): Inspection {
  const { now = new Date(), shownAs = 'content', spelling, committed } = options;
  const problems = [...listing.problems];
  const files = listing.files.map(parseFile);
  const index = indexContent(files, shownAs);
  const today = dayInGermany(now);
  for (const file of files) {
    problems.push(...file.problems);
    problems.push(...withoutEchoes(file, fileProblems(file, index, { today, spelling })));
  }
  problems.push(...dossierProblems(index));
  // Only what has no error can be linked, so what the review finds is told last.
  const written = problems.some(isError)
    ? undefined
    : writeDossier(files.flatMap((file) => entryOf(file) ?? []));
  if (written) problems.push(...review(written, index, today));
  if (written && committed) problems.push(...changeProblems(committed, { written, index, today, shownAs }));
  return {
    problems: withoutShadows(problems).sort(compareProblems),
    written: problems.some(isError) ? undefined : written,
    counts: count(index, written, today),
    index,
  };
}

function* fileProblems(
  file: SourceFile,
  index: ContentIndex,
  { today, spelling }: { today: Day; spelling: Speller | undefined },
): Generator<Problem> {
  yield* escapedCharacterProblems(file);
  if (file.data !== undefined) {
    yield* fieldProblems(file, index);
    yield* timeProblems(file, today);
    yield* oldOutcomes(file, today);
  } else if (file.rest) yield* restProblems(file, file.rest, index);
  if (file.collection === 'articles') yield* articleProblems(file, index);
  yield* lint(file, index, { spelling });
}

/** What else is wrong with a line whose YAML is told to be put right may only come of that. */
function withoutEchoes({ problems }: SourceFile, found: Iterable<Problem>): Problem[] {
  const lines = new Set(problems.flatMap(({ code, line }) => (code.startsWith('K-YML') ? [line] : [])));
  return [...found].filter(({ line }) => !lines.has(line));
}

/** Of a file some of whose fields cannot be read, what the others say by themselves. */
function restProblems(file: SourceFile, rest: ReadableRest, index: ContentIndex): Problem[] {
  const { document, data, unread } = rest;
  const isWhole = ({ field = '', code }: Problem) =>
    !/^K-FEL-1[4-8]$/.test(code) &&
    !field.startsWith('corrections') &&
    !(code === 'K-FEL-02' && unread.has(field));
  return fieldProblems({ ...file, document, data }, index).filter(isWhole);
}

function fieldProblems(file: SourceFile, index: ContentIndex): Problem[] {
  const wrongFolder = misfiled(file, index);
  if (wrongFolder) return [wrongFolder];
  const { problems, told } = valueProblems(file);
  const samples: Samples = ({ refersTo, listedIn }) =>
    [...(refersTo ? index.ids(refersTo) : (index.listed(listedIn!) ?? []))].sort()[0];
  return [
    ...problems,
    ...schemaProblems(file, samples, told),
    ...listProblems(file),
    ...roomProblems(file),
    ...addressProblems(file),
    ...referenceProblems(file, index),
  ];
}

function count(index: ContentIndex, written: WrittenDossier | undefined, today: Day): Inspection['counts'] {
  const published = written && publishedOf(written, today);
  const entries = Object.fromEntries(
    collectionNames.map((name) => [name, published?.[name].length ?? index.ids(name).size]),
  ) as Record<CollectionName, number>;
  const [drafts = [], finished = []] = [true, false].map((isDraft) =>
    index.entries('articles').filter((article) => (article.at('draft').value === true) === isDraft),
  );
  const ids = published && new Set(published.articles.map(({ id }) => id));
  const counted = finished.filter((article) => ids?.has(article.file.id) ?? true);
  const sum = (size: (article: Field) => number) =>
    counted.reduce((total, article) => total + size(article), 0);
  return {
    ...entries,
    articles: counted.length,
    drafts: drafts.length,
    held: finished.length - counted.length,
    claims: sum((article) => article.at('claims').items.length),
    figures: sum((article) => article.at('figures').items.length),
    passages: sum(({ file }) => file.body?.marks.length ?? 0),
  };
}

/** What says nothing more where another message explains the same value better. */
const better: Partial<Record<Code, readonly Code[]>> = {
  'K-FEL-07': ['K-VER-01', 'K-VER-02'],
  'K-FEL-08': ['K-AUS-03', 'K-AUS-04', 'K-AUS-05'],
  'K-FEL-11': ['K-VER-01', 'K-VER-02'],
};

/**
 * The problems without those that would tell one mistake twice: the form of an id nobody has, the bounds of a
 * scale for a question that has options, a field missing because its name is misspelled a few lines below.
 */
function withoutShadows(problems: readonly Problem[]): Problem[] {
  const told = new Set(problems.map((problem) => keyOf(problem, problem.code)));
  const misspelled = new Set(
    problems
      .filter(({ code }) => code === 'K-FEL-01')
      .map((problem) => `${blockOf(problem)} ${problem.remedy}`),
  );
  return problems.filter((problem) => {
    if (better[problem.code]?.some((code) => told.has(keyOf(problem, code)))) return false;
    const name = problem.field?.split('.').at(-1);
    return problem.code !== 'K-FEL-02' || !misspelled.has(`${blockOf(problem)} ${didYouMean(name)}`);
  });
}

const keyOf = ({ file, field, line, column }: Problem, code: Code): string =>
  [file, field, line, column, code].join(' ');

/** The block a field belongs to: `claims[leser]` of `claims[leser].quote`. */
const blockOf = ({ file, field = '' }: Problem): string => `${file} ${field.replace(/(?:^|\.)[^.]*$/, '')}`;
