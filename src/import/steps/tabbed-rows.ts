import type { Removal, Step } from '../step.ts';

/** Lines with a tab in each, one below the other. */
const block = /(?:^[^\t\r\n]*(?:\t[^\t\r\n]*)+$(?:\r\n?|\n|(?![^])))+/gm;

const longestCell = 80;

/**
 * A table as browsers and spreadsheets paste it: rows with the same number of cells, and numbers in them. Other lines
 * with tabs stay text and are listed, as they may be a table of words or the menu of a page.
 */
export const tabbedRows: Step = (text) => {
  const removed: Removal[] = [];
  const left = text.replace(block, (lines) => {
    const rows = lines
      .replace(/[\r\n]+$/, '')
      .split(/\r\n?|\n/)
      .map((line) => line.split('\t').map((cell) => cell.trim().replaceAll('|', '/')));
    if (isTable(rows)) return `\n${rows.map(rowOf).join('\n')}\n\n`;
    if (rows.length > 1)
      removed.push({ reason: 'tabelle', text: rows.map((cells) => cells.join(' | ')).join(' / ') });
    return lines;
  });
  return { text: left, removed };
};

const isTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 1 &&
  rows.every((cells) => cells.length === rows[0]!.length) &&
  rows.flat().every((cell) => cell.length <= longestCell) &&
  rows.slice(1).some((cells) => cells.some((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)));

const rowOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
