import { originsOf, type Comparison, type Origin } from '../domain/comparison/comparison.ts';
import { claimsOnTheMatter, groundsOf, type Ground, type Grounds } from '../domain/actors.ts';
import type { Dossier } from '../domain/model.ts';
import { manySigns } from '../domain/parts.ts';
import { actorsText as text } from '../text/pages/actors.ts';
import { comparisonText } from '../text/pages/comparison.ts';
import type { TableView } from './figures/chart-table.ts';
import { articleName } from './names.ts';

const kinds = Object.keys(text.grounds) as Ground[];

/** What the articles rest on: a row for each, and how many origins they have together. */
export type GroundsView = ReturnType<typeof groundsView>;

/** What the claims of all articles rest on, in numbers. */
export function groundsView(dossier: Dossier) {
  const origins = originsOf(dossier.articles.flatMap(claimsOnTheMatter));
  const others = origins.filter(({ root }) => root.kind === 'actor').length;
  return {
    table: {
      caption: text.groundsCaption,
      columns: [
        { text: text.article, numeric: false },
        ...[text.allClaims, ...Object.values(text.grounds), text.relayed].map((head) => ({
          text: head,
          numeric: true,
        })),
      ],
      rows: rowsOf(groundsOf(dossier)),
      foot: undefined,
    },
    origins: [text.originsTogether(origins.length, others), ...sharedOriginLines(origins)],
  };
}

/** A row for each article; of many only one for all of them. */
const rowsOf = (grounds: readonly Grounds[]): TableView['rows'] =>
  grounds.length > manySigns
    ? [rowOf('alle', text.allArticles, grounds)]
    : grounds.map((one) =>
        rowOf(one.article.id, `${one.article.monogram} – ${articleName(one.article)}`, [one]),
      );

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0);

function rowOf(key: string, name: string, grounds: readonly Grounds[]): TableView['rows'][number] {
  const counts = kinds.map((kind) => sum(grounds, ({ claims }) => claims[kind].length));
  const relayed = sum(grounds, ({ relayed }) => relayed.length);
  return {
    key,
    cells: [
      { text: name },
      ...[sum(counts, Number), ...counts, relayed].map((count) => ({ text: String(count) })),
    ],
  };
}

/**
 * What to know of where the answers come from, in words: nothing where every article has a source of its
 * own; „Drei Artikel, ein Ursprung“ where there are fewer origins than articles, and who shares one.
 */
export function originLines({ origins, voices }: Comparison): string[] {
  const fewer = voices > 1 && origins.length < voices ? [comparisonText.origins(voices, origins.length)] : [];
  return [...fewer, ...sharedOriginLines(origins)];
}

/** The origins that more than one article goes back to, in a sentence for the same articles. */
function sharedOriginLines(origins: readonly Origin[]): string[] {
  const shared = origins.flatMap(({ articles, root }) =>
    root.kind === 'actor' && articles.length > 1
      ? { monograms: articles.map(({ monogram }) => monogram).join(', '), name: root.actor.entry.name }
      : [],
  );
  return [...Map.groupBy(shared, ({ monograms }) => monograms)].map(([monograms, same]) =>
    comparisonText.sharedOrigins(
      monograms,
      same.map(({ name }) => name),
    ),
  );
}
