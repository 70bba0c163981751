import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts every table into a frame that scrolls by keyboard too, and says the alignment of a cell as a
 * class: GFM writes the `align` attribute, which HTML no longer knows.
 */
export function frameTables(tree: Root): void {
  let number = 0;
  visit(tree, 'element', (node, at, parent) => {
    if (node.tagName !== 'table' || !parent || at === undefined) return undefined;
    alignCells(node);
    parent.children[at] = h(
      'section',
      { className: ['table-frame'], tabIndex: 0, ariaLabel: `Tabelle ${++number}` },
      node,
    );
    return SKIP;
  });
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
