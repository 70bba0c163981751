import { findMarks } from '../markdown/marks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { depthProblems, withinDepth } from './depth.ts';
import { type Fault, splitArticle } from './yaml/front-matter.ts';
import { Lines, type Body, type SourceFile, readTable } from './source-file.ts';
import { type Problem, problemAt } from './problem.ts';
import type { TextFile } from './files/read-content.ts';
import { type Placed, readYaml } from './yaml/parse-yaml.ts';
import { collectionNames, type CollectionName } from '../schema/meta.ts';
import type { Written, WrittenArticle, WrittenDossier, WrittenMeasure } from '../domain/model.ts';
import { compareText } from '../values/date.ts';
import { freeMonogram } from '../values/german.ts';
import { sentencesIn } from './prose/sentence.ts';
import { schemaOf } from './field.ts';

/** Takes a file apart and reads its fields. */
export function parseFile(entry: TextFile): SourceFile {
  const { file, collection, id, text = '' } = entry;
  const lines = new Lines(text);
  const blank: SourceFile = {
    path: file,
    collection,
    id,
    lines,
    document: undefined,
    data: undefined,
    rest: undefined,
    body: undefined,
    table: entry.table && readTable(entry.table),
    problems: [],
  };
  if (text === '') return blank;
  const tell = (fault: Fault): Problem => problemAt(file, lines.place(fault.offset), fault.code, fault);
  const tellInYaml = (fault: Placed): Problem => problemAt(file, fault.place, fault.code, fault);
  if (collection !== 'articles') {
    const { faults, text: yaml, ...read } = readYaml(text);
    return { ...blank, ...read, lines: new Lines(yaml), problems: faults.map(tellInYaml) };
  }
  const parts = splitArticle(text);
  if (!parts.ok) return { ...blank, problems: [tell(parts.fault)] };
  const { faults, text: yaml, ...read } = readYaml(parts.yaml);
  const body = parseBody(parts.body);
  const moved = yaml.length - parts.yaml.length;
  const inYaml = faults.map(tellInYaml);
  return {
    ...blank,
    ...read,
    lines: new Lines(yaml + text.slice(parts.yaml.length)),
    body: 'root' in body ? { ...body, offset: body.offset + moved } : undefined,
    problems: [
      ...parts.faults.map(tell),
      ...inYaml.filter(({ line }) => !parts.faults.some(({ offset }) => lines.place(offset).line === line)),
      ...('root' in body ? [] : body.map(tell)),
    ],
  };
}

function parseBody({ text, offset }: { text: string; offset: number }): Body | Fault[] {
  const tooDeep = depthProblems({ text, offset });
  if (tooDeep.length > 0) return tooDeep;
  const root = withinDepth(() => parseMarkdown(text), offset);
  return 'type' in root ? { text, offset, root, marks: findMarks(root) } : [root];
}

/** What one file says, with every default filled in, and the collection it belongs to. */
export interface Entry {
  collection: CollectionName | 'dossier';
  written: Written<unknown> | WrittenArticle | WrittenMeasure;
}

/** What a file says, or undefined if its fields do not fit the schema. */
export function entryOf(file: SourceFile): Entry | undefined {
  const { collection, id, body, table } = file;
  const parsed = file.data === undefined ? undefined : schemaOf(file).safeParse(file.data);
  if (!parsed?.success) return undefined;
  const data = parsed.data as object;
  if (collection !== 'articles') {
    const rows = table && [table.columns, ...table.rows.map(({ cells }) => cells)];
    return { collection, written: { id, data, ...(rows && { table: rows }) } };
  }
  const marks = (body?.marks ?? []).map(({ name, wording }) => ({ name, wording }));
  const whole = 'summary' in data ? data : { summary: beginningOf(body), ...data };
  const { text = '', root = { type: 'root', children: [] } } = body ?? {};
  return { collection, written: { id, data: whole, body: text, root, marks } };
}

/** All entries by their collections; undefined without a dossier.yaml. */
export function writeDossier(entries: readonly Entry[]): WrittenDossier | undefined {
  const of = (name: Entry['collection']) =>
    entries.filter(({ collection }) => collection === name).map(({ written }) => written);
  const [dossier] = of('dossier');
  if (!dossier) return undefined;
  const written = Object.fromEntries(collectionNames.map((name) => [name, of(name)])) as unknown as Omit<
    WrittenDossier,
    'dossier'
  >;
  return {
    ...written,
    dossier: dossier.data as WrittenDossier['dossier'],
    articles: withMonograms(written.articles),
  };
}

/** The first sentence of a text, where nobody has summed it up. */
function beginningOf(body: SourceFile['body']): string {
  const [first] = body ? sentencesIn(body.root) : [];
  return first?.text ?? '';
}

/**
 * Every article with a monogram: those that editors chose, then for the others one that is free, in the order in
 * which they came, so that a new one takes none away.
 */
function withMonograms(articles: readonly WrittenArticle[]): WrittenArticle[] {
  const chosen = (article: WrittenArticle): string | undefined => article.data.monogram;
  const taken = new Set(articles.flatMap((article) => chosen(article) ?? []));
  const inOrder = [...articles].sort(
    (a, b) => compareText(a.data.added ?? '', b.data.added ?? '') || compareText(a.id, b.id),
  );
  const found = new Map<string, string>();
  for (const article of inOrder) {
    const { source, title } = article.data;
    const monogram = chosen(article) ?? freeMonogram([source.outlet.value, title], taken);
    taken.add(monogram);
    found.set(article.id, monogram);
  }
  return articles.map((article) => ({
    ...article,
    data: { ...article.data, monogram: found.get(article.id)! },
  }));
}
