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

/** Words in the classes and ids of elements that are no text of the article, and what they hold. */
const classes: Record<string, Reason> = {
  // Pictures and who took them.
  caption: 'bild',
  copyright: 'bild',
  credit: 'bild',
  bildunterschrift: 'bild',
  mediaplayer: 'bild',
  // To pass the article on.
  share: 'bedienung',
  sharing: 'bedienung',
  social: 'bedienung',
  toolbar: 'bedienung',
  'skip-link': 'bedienung',
  breadcrumb: 'bedienung',
  breadcrumbs: 'bedienung',
  'meta-nav': 'bedienung',
  // To other articles.
  related: 'verweis',
  teaser: 'verweis',
  recommendation: 'verweis',
  recommendations: 'verweis',
  tag: 'verweis',
  tags: 'verweis',
  // Adverts, consent, subscriptions.
  ad: 'anzeige',
  'ad-slot': 'anzeige',
  'ad-label': 'anzeige',
  advert: 'anzeige',
  advertisement: 'anzeige',
  anzeige: 'anzeige',
  cookie: 'anzeige',
  cookies: 'anzeige',
  consent: 'anzeige',
  paywall: 'anzeige',
  newsletter: 'newsletter',
  // What readers write, and who wrote the article.
  comment: 'formular',
  comments: 'formular',
  kommentare: 'formular',
  'author-box': 'autor',
  authorline: 'autor',
  authors: 'autor',
  author: 'autor',
  byline: 'autor',
  creator: 'autor',
  webtime: 'datum',
};

/** More than this nobody puts into a box beside an article. */
const longestPart = 1500;

/** Why an element is no text of the article; undefined where it is. */
export function partReason(node: Element, inMain: boolean): Reason | undefined {
  if (node.tagName === 'figcaption') return 'bild';
  if (node.tagName === 'figure' && !/\b(?:table|blockquote|pre)\b/.test(tagsIn(node))) return 'bild';
  if (around.has(node.tagName) || isHidden(node)) return 'bedienung';
  if (node.tagName === 'header' && !inMain) return 'bedienung';
  if ([node.properties['itemProp']].flat().includes('author')) return 'autor';
  const words = [node.properties['className'], node.properties['id']]
    .flat()
    .join(' ')
    .toLowerCase()
    .split(/[\s_]+|--+/);
  const reason = words
    .flatMap((word) => [word, ...word.split('-')])
    .flatMap((word) => (Object.hasOwn(classes, word) ? classes[word]! : []))[0];
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
