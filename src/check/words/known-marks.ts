import type { Nodes } from 'mdast';

/** What Markdown may take away around and between the parts of a node, and nothing else. */
export interface KnownMarks {
  before: RegExp;
  between: RegExp;
  after: RegExp;
}

/** White space, and the signs that continue a quotation in its next line. */
const space = /^[\s>]*$/;
const nothing = /^$/;

const marks = (before: RegExp, after = before, between = nothing): KnownMarks => ({ before, between, after });

/** Of a table, whatever stands between its cells: pipes, and the line below the head. */
const pipe = /^[\s>]*\|?[\s>]*$/;

/**
 * The marks an editor may write. Signs that stand for themselves more often than not are none: `__` around a
 * word, `+` before an item, `#` behind a heading, a title behind an address.
 */
export const knownMarks: Partial<Record<Nodes['type'], KnownMarks>> = {
  root: marks(space, space, space),
  paragraph: marks(nothing, nothing, space),
  blockquote: marks(space, space, space),
  heading: marks(/^(?:#{1,6})?$/, /^(?:[\s>]*(?:=+|-+))?$/, space),
  list: marks(space, space, space),
  // A box before an item has a message of its own.
  listItem: marks(/^(?:[-*]|\d{1,9}[.)])[\s>]*(?:\[[ xX]\])?$/, space, space),
  emphasis: marks(/^[*_]$/),
  strong: marks(/^\*\*$/),
  delete: marks(/^~~$/),
  link: marks(/^[[<]?$/, /^(?:>|\]\(\s*(?:<[^<>\n]*>|\S*)\s*\)|\](?:\[[^\]]*\])?)?$/, space),
  footnoteDefinition: marks(/^\[\^[^\]]+\]:[\s>]*$/, space, space),
  table: marks(space, space, /^[\s>|:-]*$/),
  tableRow: marks(pipe, pipe, pipe),
  tableCell: marks(pipe, pipe),
};

/** Nodes without parts that a reader gets as they are, or that have messages of their own. */
export const knownLeaves: ReadonlySet<Nodes['type']> = new Set([
  ...(['text', 'inlineCode', 'code', 'break', 'thematicBreak', 'html', 'image', 'imageReference'] as const),
  ...([
    'footnoteReference',
    'definition',
    'heading',
    'link',
    'listItem',
    'tableCell',
    'footnoteDefinition',
  ] as const),
]);
