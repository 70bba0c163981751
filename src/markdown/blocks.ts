import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as Tree } from 'hast';
import { sanitize, defaultSchema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Link, Root, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit, SKIP } from 'unist-util-visit';
import { chartOf, type ChartMark, findMarks, markName, linkSchemes, withPlainScheme } from './marks.ts';

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

/** What the body shows of a passage. */
export interface PassageLook {
  /** Running number in the article; the same at the margin note and in print. */
  number: number;
  /** Place of the answer on its scale, 1 to 5; undefined where there is none. */
  step: number | undefined;
  /** The id of its note, which a neighbour may share. */
  note: string;
  /** Whether the note is one of those that wait behind their number. */
  minor: boolean;
  /** What a screen reader hears at the number, e.g. „Notiz 3“. */
  label: string;
}

/** The id of the margin note with a number; a name would weigh more, and nobody links to a note. */
export const noteId = (number: number): string => `notiz-${number}`;

/**
 * The passage and its number.
 *
 * The number stands there twice: as a button that opens the note over a narrow page, and, where the
 * note stands beside the text, as a link to it. Style sheets show one of them; neither needs a script.
 *
 * By keyboard one comes to the numbers of notes that open over the text, and not to those of notes that follow
 * it anyway, nor to minor ones: a switch above the text shows all of them.
 */
function passageElements(name: string, wording: ElementContent[], look: PassageLook): ElementContent[] {
  const { step, note, minor, label } = look;
  const classes = ['passage', ...(step === undefined ? [] : [`at-${step}`]), ...(minor ? ['minor'] : [])];
  const number = String(look.number);
  return [
    h('span', { id: name, className: classes }, wording),
    h('sup', [
      h(
        'button',
        {
          type: 'button',
          popoverTarget: note,
          className: ['note-button'],
          ariaLabel: label,
          tabIndex: minor ? -1 : undefined,
        },
        number,
      ),
      h('a', { href: `#${note}`, className: ['note-link'], tabIndex: -1 }, number),
    ]),
  ];
}

/**
 * Puts every table into a frame that scrolls, by keyboard too unless it has two columns, which only wrap; and says
 * the alignment of a cell as a class: GFM writes the `align` attribute, which HTML no longer knows.
 */
function frameTables(tree: Tree): void {
  let number = 0;
  visit(tree, 'element', (node, at, parent) => {
    if (node.tagName !== 'table' || !parent || at === undefined) return undefined;
    alignCells(node);
    const tabIndex = columnsOf(node) > 2 ? 0 : undefined;
    const ariaLabel = `Tabelle ${++number}`;
    parent.children[at] = h('section', { className: ['table-frame'], tabIndex, ariaLabel }, node);
    return SKIP;
  });
}

function columnsOf(table: Element): number {
  let count = 0;
  visit(table, { type: 'element', tagName: 'th' }, () => void (count += 1));
  return count;
}

function alignCells(table: Element): void {
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    const { align } = cell.properties;
    if (typeof align !== 'string') return;
    delete cell.properties['align'];
    cell.properties['className'] = [`align-${align}`];
  });
}
