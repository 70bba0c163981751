import type { Element, Nodes, Root as Tree } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as MdastNodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { joinBlocks } from '../../source/prose/sentence.ts';
import { type PageDetails, pageDetails } from '../details/page-details.ts';
import type { Reason, Removal } from '../step.ts';
import { partReason, silent, textOf } from './page-parts.ts';

/** A page or a Word document as plain text, with what it says about itself. */
export interface PageText {
  text: string;
  removed: Removal[];
  details: PageDetails;
}

/** Turns HTML into the text the importer works on; everything around the article is listed, not lost. */
export function textFromHtml(html: string): PageText {
  const tree = fromHtml(html, { fragment: !/<html|<body|<!doctype/i.test(html) });
  const details = pageDetails(tree);
  const removed: Removal[] = [];
  const main = mainOf(tree);
  takeChrome(tree, main, removed);
  unwrapLayout(main);
  takeFootnoteSigns(main, removed);
  partInline(main);
  const mdast = toMdast(main, { nodeHandlers: { comment: () => undefined } });
  listLinks(mdast, removed);
  return { text: joinBlocks(blocksFrom(mdast)), removed, details };
}

/** The element with the article: the longest <article>, else <main>, else everything. */
function mainOf(tree: Tree): Tree | Element {
  const candidates: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'article' || node.tagName === 'main') candidates.push(node);
  });
  const total = textOf(tree).length;
  const articles = candidates
    .filter(({ tagName }) => tagName === 'article')
    .sort((a, b) => textOf(b).length - textOf(a).length);
  const main = candidates.find(({ tagName }) => tagName === 'main');
  return [articles[0], main].find((node) => node && textOf(node).length > Math.min(300, total / 4)) ?? tree;
}

/** Takes out what is no text of the article: scripts without a word, the rest of the page with a line each. */
function takeChrome(tree: Tree, main: Tree | Element, removed: Removal[]): void {
  const holdsMain = (node: Element): boolean => node === main || contains(node, main);
  visit(tree, (node, at, parent) => {
    if (!parent || at === undefined) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') {
      parent.children.splice(at, 1);
      return [SKIP, at];
    }
    if (node.type !== 'element' || (holdsMain(node) && !silent.has(node.tagName))) return undefined;
    const reason = silent.has(node.tagName) ? 'silent' : partReason(node, contains(main, node));
    if (!reason) return undefined;
    if (reason !== 'silent') list(removed, reason, `${textOf(node)} ${altsIn(node)}`, contains(main, node));
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

const phrasing =
  /^(?:p|h[1-6]|li|td|th|a|b|em|i|span|strong|sup|sub|abbr|time|small|cite|q|u|mark|label|dt|dd)$/;

/**
 * Style sheets set spans of a box below one another, and those of a heading apart: without the sheet their words
 * would be glued.
 */
function partInline(main: Tree | Element): void {
  visit(main, (node) => {
    if (
      !('children' in node) ||
      node.children.some((child) => child.type === 'text' && child.value.trim() !== '')
    )
      return;
    const isBox = node.type === 'root' || !phrasing.test(node.tagName);
    if (isBox) {
      for (const child of node.children)
        if (child.type === 'element' && /^(?:a|span|time|small|cite|[a-z]+-[a-z-]+)$/.test(child.tagName))
          child.tagName = 'div';
    } else if (/^h[1-6]$/.test(node.tagName))
      node.children = node.children.flatMap((child) => [child, { type: 'text' as const, value: ' ' }]);
  });
}

/** Old pages set a whole article into a table; one with its headline inside holds no data. */
function unwrapLayout(main: Tree | Element): void {
  visit(main, 'element', (table) => {
    if (table.tagName !== 'table' || !hasHeadline(table)) return;
    visit(table, 'element', (node) => {
      if (/^(?:table|tbody|tr|td)$/.test(node.tagName)) node.tagName = 'div';
    });
  });
}

function hasHeadline(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (/^h[12]$/.test(child.tagName) || hasHeadline(child)),
  );
}

/** A raised number is the sign of a footnote; glued to its word it would become another word. */
function takeFootnoteSigns(main: Tree | Element, removed: Removal[]): void {
  visit(main, 'element', (node, at, parent) => {
    const sign = textOf(node).trim();
    if (node.tagName !== 'sup' || !parent || at === undefined || !/^\[?(?:\d{1,3}|[*†])\]?$/.test(sign))
      return undefined;
    removed.push({ reason: 'fussnote', text: sign });
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

/** What pictures are said to show. */
function altsIn(node: Element): string {
  const alts: string[] = [];
  visit(node, 'element', ({ tagName, properties }) => {
    if (tagName === 'img' && properties['alt']) alts.push(`Bild: ${properties['alt']}`);
  });
  return alts.join(' ');
}

const contains = (outer: Nodes, inner: Nodes): boolean =>
  'children' in outer && outer.children.some((child) => child === inner || contains(child, inner));

/** What stood within the article is listed whole: it may belong to it. Of the rest of a page the beginning will do. */
function list(removed: Removal[], reason: Reason, text: string, isWhole: boolean): void {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return;
  const count = words.split(' ').length;
  const isShort = isWhole || words.length <= 300;
  removed.push({ reason, text: isShort ? words : `${words.slice(0, 280)}… (insgesamt ${count} Wörter)` });
}

/** Links keep their words; where they led is listed. */
function listLinks(tree: MdastNodes, removed: Removal[]): void {
  visit(tree, (node) => {
    if (node.type === 'link' && toString(node).trim() !== '' && /^(?:https?:)?\/\//.test(node.url))
      removed.push({ reason: 'verknuepfung', text: `${toString(node).trim()} → ${node.url}` });
    if (node.type === 'image' && node.alt) removed.push({ reason: 'bild', text: `Bild: ${node.alt}` });
    if (node.type === 'break') Object.assign(node, { type: 'text', value: '\n' });
    if (node.type === 'image') Object.assign(node, { type: 'text', value: '' });
  });
}

function blocksFrom(node: MdastNodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return node.children.flatMap(blocksFrom);
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${inline(node)}`];
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap(blocksFrom).map((block) => (block.startsWith('- ') ? block : `- ${block}`)),
      );
    case 'table':
      return [
        node.children
          .filter((row) => row.children.some((cell) => inline(cell) !== ''))
          .map((row) => `| ${row.children.map((cell) => inline(cell) || '–').join(' | ')} |`)
          .join('\n'),
      ];
    case 'thematicBreak':
    case 'html':
      return [];
    default:
      return toString(node)
        .split(/\n\s*/)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
  }
}

const inline = (node: MdastNodes): string => toString(node).replace(/\s+/g, ' ').trim();
