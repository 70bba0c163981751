import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as Tree } from 'hast';
import { sanitize, defaultSchema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Link, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { chartOf, type ChartMark } from './charts.ts';
import { findMarks, markName } from './marks.ts';
import { passageElements, type PassageLook } from './passage.ts';
import { linkSchemes, withPlainScheme } from './schemes.ts';
import { frameTables } from './tables.ts';

/** A stretch of an article's body that can have margin notes beside it. */
export type Block =
  | { kind: 'prose'; html: string; passages: string[] }
  | { kind: 'heading'; html: string; id: string; label: string }
  | { kind: 'chart'; chart: ChartMark }
  | { kind: 'footnotes'; html: string };

export interface BlockOptions {
  /** How the passage of a name looks; asked once for every mark. */
  passage: (name: string) => PassageLook;
  /** The address a link leads to, from the one an editor wrote. */
  href: (written: string) => string;
  /** The words of the footnotes. */
  footnotes: { label: string; back: (number: number, call: number) => string };
}

/**
 * The blocks of a body, in order, as finished HTML.
 *
 * Raw HTML never gets through: the tree is made without it and then held against the sanitiser's list.
 */
export function toBlocks(root: Root, options: BlockOptions): Block[] {
  const slugger = new GithubSlugger();
  const [prose, notes] = toTrees(root, options);
  const blocks = root.children.filter(isContent).map((block, at): Block => {
    const chart = chartOf(block);
    if (chart) return { kind: 'chart', chart };
    const element = prose[at]!;
    if (block.type !== 'heading') return { kind: 'prose', html: toHtml(element), passages: namesIn(block) };
    const label = toString(block);
    const id = `abschnitt-${slugger.slug(spellOut(label))}`;
    element.properties = { ...element.properties, id };
    return { kind: 'heading', html: toHtml(element), id, label };
  });
  return notes ? [...blocks, { kind: 'footnotes', html: toHtml(notes) }] : blocks;
}

/** Umlauts as two letters, so that an address needs no escapes. */
const spellOut = (label: string): string =>
  label.replace(/[äöüÄÖÜß]/g, (letter) => letters[letter.toLowerCase()] ?? letter);

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Footnote texts and link definitions stand in the body but make no block of their own. */
const isContent = (block: RootContent): boolean =>
  !['footnoteDefinition', 'definition', 'html'].includes(block.type);

/** One element for each block, and the section of footnotes if there is one. */
function toTrees(root: Root, options: BlockOptions): [Element[], Element | undefined] {
  const tree = toHast(root, {
    clobberPrefix: '',
    footnoteLabel: options.footnotes.label,
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference, call) => options.footnotes.back(reference + 1, call),
    handlers: { link: (state: State, node: Link) => linkElements(state, node, options) },
  });
  const clean = sanitize(tree, schema) as Tree;
  frameTables(clean);
  const elements = clean.children.filter((child) => child.type === 'element');
  const last = elements.at(-1);
  return last?.properties['dataFootnotes'] === undefined
    ? [elements, undefined]
    : [elements.slice(0, -1), last];
}

function linkElements(state: State, node: Link, options: BlockOptions): ElementContent[] | Element {
  const name = markName(node);
  if (name === undefined) return h('a', { href: options.href(withPlainScheme(node.url)) }, state.all(node));
  return passageElements(name, state.all(node), options.passage(name));
}

function namesIn(block: RootContent): string[] {
  const marks = findMarks({ type: 'root', children: [block] });
  return marks.map(({ name }) => name);
}

/** The sanitiser's list with what our own handlers make; ids are ours, so nothing is renamed. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  protocols: { ...defaultSchema.protocols, href: [...linkSchemes] },
  tagNames: [...(defaultSchema.tagNames ?? []), 'button'],
  attributes: {
    ...defaultSchema.attributes,
    span: ['id', ['className', 'passage', 'minor', /^at-\d$/]],
    a: [
      'href',
      'id',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
      'tabIndex',
      ['className', 'note-link', 'data-footnote-backref'],
    ],
    button: [['type', 'button'], 'popoverTarget', ['className', 'note-button'], 'ariaLabel', 'tabIndex'],
  },
};

/** How long so many words take to read silently, in minutes: 220 a minute is the usual value for German prose. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 220));

/** How many words a body has, for the reading time. */
export function countWords(root: Root): number {
  let words = 0;
  visit(root, 'text', (node) => {
    words += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  });
  return words;
}
