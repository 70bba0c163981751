import type { Dossier } from '../domain/model.ts';
import { bookletOf, partSizes } from '../domain/parts.ts';
import { routes } from '../routes.ts';
import { waysText as words } from '../text/words.ts';
import { articleName } from './names.ts';
import type { Link } from './link.ts';

/** The ways into the dossier that need no search: its rooms, then every article, or where they are many their list. */
export const waysIn = ({ articles }: Dossier): Link[] => [
  { text: words.comparison, href: routes.comparison() },
  { text: words.timeline, href: routes.timeline() },
  { text: words.figures, href: routes.figures() },
  { text: words.actors, href: routes.actors() },
  ...(bookletOf({ articles }) === 'page' ? [{ text: words.booklet, href: routes.booklet() }] : []),
  ...(articles.length > partSizes.articles
    ? [{ text: words.articles, href: routes.articles() }]
    : articles.map((article) => ({
        text: `${article.entry.title} (${articleName(article)})`,
        href: routes.article(article.id),
      }))),
];

/** The ways on from an address that leads nowhere. */
export const waysOn = (dossier: Dossier): Link[] => [
  { text: words.search, href: routes.search() },
  { text: words.home, href: routes.home() },
  ...waysIn(dossier),
];
