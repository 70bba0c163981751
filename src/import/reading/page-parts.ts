import type { Element, Nodes } from 'hast';
import type { Reason } from '../step.ts';

/** Elements that show nothing. */
export const silent = new Set(
  'script style noscript template svg head meta link title object canvas'.split(' '),
);

/** Elements that belong to the page and not to the article. */
const around = new Set(
  'nav footer aside form button iframe dialog menu select input textarea label'.split(' '),
);

/** Words in the classes and ids of elements that are no text of the article, by what they hold. */
const words: readonly (readonly [Reason, string])[] = [
  // Pictures and who took them.
  ['bild', 'caption copyright credit bildunterschrift mediaplayer'],
  // To pass the article on.
  ['bedienung', 'share sharing social toolbar skip-link breadcrumb breadcrumbs meta-nav'],
  // To other articles.
  ['verweis', 'related teaser recommendation recommendations tag tags'],
  // Adverts, consent, subscriptions.
  ['anzeige', 'ad ad-slot ad-label advert advertisement anzeige cookie cookies consent paywall'],
  ['newsletter', 'newsletter'],
  // What readers write, and who wrote the article.
  ['formular', 'comment comments kommentare'],
  ['autor', 'author-box authorline authors author byline creator'],
  ['datum', 'webtime'],
];

const classes = new Map(
  words.flatMap(([reason, list]) => list.split(' ').map((word) => [word, reason] as const)),
);

/** More than this nobody puts into a box beside an article. */
const longestPart = 1500;

/** Why an element is no text of the article; undefined where it is. */
export function partReason(node: Element, inMain: boolean): Reason | undefined {
  if (node.tagName === 'figcaption') return 'bild';
  if (node.tagName === 'figure' && !/\b(?:table|blockquote|pre)\b/.test(tagsIn(node))) return 'bild';
  if (around.has(node.tagName) || isHidden(node)) return 'bedienung';
  if (node.tagName === 'header' && !inMain) return 'bedienung';
  if ([node.properties['itemProp']].flat().includes('author')) return 'autor';
  const names = [node.properties['className'], node.properties['id']]
    .flat()
    .join(' ')
    .toLowerCase()
    .split(/[\s_]+|--+/);
  const [reason] = names
    .flatMap((name) => [name, ...name.split('-')])
    .flatMap((word) => classes.get(word) ?? []);
  return reason && textOf(node).length < longestPart && !isLead(node, reason) ? reason : undefined;
}

/** „teaser-text“ is at some papers the lead: what sends readers elsewhere has a link. */
const isLead = (node: Element, reason: Reason): boolean =>
  reason === 'verweis' && !/\b(?:a|h\d)\b/.test(tagsIn(node)) && textOf(node).trim().length > 60;

const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] !== undefined || properties['ariaHidden'] === 'true';

const tagsIn = (node: Nodes): string =>
  'children' in node
    ? node.children
        .map((child) => `${child.type === 'element' ? child.tagName : ''} ${tagsIn(child)}`)
        .join(' ')
    : '';

/** Words of an element, parted where a reader sees a break. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && silent.has(node.tagName))) return '';
  return node.children
    .map((child) => textOf(child))
    .join(
      node.type === 'element' && /^(?:a|b|em|i|span|strong|sup|sub|abbr|time)$/.test(node.tagName) ? '' : ' ',
    );
}
