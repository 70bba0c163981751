import { originsOf } from '../domain/comparison/origins.ts';
import { claimsOnTheMatter, groundsOf, type Ground, type Grounds } from '../domain/grounds.ts';
import type { Dossier } from '../domain/model.ts';
import { actorsText as text } from '../text/pages/actors.ts';
import type { TableView } from './figures/chart-table.ts';
import { articleName } from './names.ts';
import { sharedOriginLines } from './origins.ts';

/** What the articles rest on: a row for each, and how many origins they have together. */
export interface GroundsView {
  table: TableView;
  origins: string[];
}

const kinds = Object.keys(text.grounds) as Ground[];

/** What the claims of all articles rest on, in numbers. */
export function groundsView(dossier: Dossier): GroundsView {
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
      rows: groundsOf(dossier).map(rowOf),
      foot: undefined,
    },
    origins: [text.originsTogether(origins.length, others), ...sharedOriginLines(origins)],
  };
}

function rowOf({ article, claims, relayed }: Grounds): TableView['rows'][number] {
  const counts = kinds.map((kind) => claims[kind].length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    key: article.id,
    cells: [
      { text: `${article.monogram} – ${articleName(article)}` },
      ...[all, ...counts, relayed.length].map((count) => ({ text: String(count) })),
    ],
  };
}
