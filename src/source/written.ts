import { collectionNames, type CollectionName } from '../schema/meta.ts';
import type { Mark, WrittenArticle, WrittenDossier, WrittenMeasure } from '../domain/model.ts';
import { compareText } from '../values/date.ts';
import { freeMonogram } from '../values/german.ts';
import { sentencesIn } from './prose/sentence.ts';
import { schemaOf } from './field.ts';
import type { SourceFile } from './source-file.ts';

/** What one file says, with every default filled in. */
export interface Entry {
  collection: CollectionName | 'dossier';
  id: string;
  data: unknown;
  /** The Markdown below the front matter; empty where there is none. */
  body: string;
  marks: readonly Mark[];
  /** Of a measure with series: the lines of its CSV file, the names of the columns first. */
  table?: WrittenMeasure['table'];
}

/** What a sheet says, or undefined if its fields do not fit the schema. */
export function entryOf(sheet: SourceFile): Entry | undefined {
  const parsed = sheet.data === undefined ? undefined : schemaOf(sheet).safeParse(sheet.data);
  if (!parsed?.success) return undefined;
  const begun = sheet.collection === 'articles' ? { summary: beginningOf(sheet.body) } : {};
  return {
    collection: sheet.collection,
    id: sheet.id,
    data: { ...begun, ...(parsed.data as object) },
    body: sheet.body?.text ?? '',
    marks: (sheet.body?.marks ?? []).map(({ name, wording }) => ({ name, wording })),
    ...(sheet.table && { table: [sheet.table.columns, ...sheet.table.rows.map(({ cells }) => cells)] }),
  };
}

/** All entries by their collections; undefined without a dossier.yaml. */
export function writeDossier(entries: readonly Entry[]): WrittenDossier | undefined {
  const dossier = entries.find(({ collection }) => collection === 'dossier');
  if (!dossier) return undefined;
  const of = (name: CollectionName) => entries.filter(({ collection }) => collection === name);
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, of(name).map(({ id, data }) => ({ id, data }))]),
  ) as unknown as WrittenDossier;
  return {
    ...collections,
    dossier: dossier.data as WrittenDossier['dossier'],
    articles: withMonograms(
      of('articles').map(({ id, data, body, marks }) => ({
        id,
        data: data as WrittenArticle['data'],
        body,
        marks,
      })),
    ),
    measures: of('measures').map(({ id, data, table }) => ({
      id,
      data: data as WrittenMeasure['data'],
      ...(table && { table }),
    })),
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
