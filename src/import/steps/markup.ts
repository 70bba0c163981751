import { type Removal, respellings, type Step } from '../step.ts';

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

/** Headings and items that are marked in plain text, whatever the habit. */
export const markedHeadings = respellings([
  // „# Eins“
  [/^(#{1,6}) +(.+?)(?: +#+)?$/gm, '\n$1 $2\n'],
  // „Eins“ with a row of signs below
  [/^(\S.{1,90})\n(?:=|-){3,}$/gm, '\n## $1\n'],
  // „== Eins ==“
  [/^={2,6} *([^=\s].*?) *={2,6}$/gm, '\n## $1\n'],
  // „**Eins**“ in a line of its own
  [/^(?:\*\*|__)(\S[^*_\n]{1,90})(?:\*\*|__)$/gm, '\n## $1\n'],
  [/^[•·‣▪*-] +(?=\S)/gm, '- '],
]);

const signs = respellings([
  // Rules, and the line below the head of a table.
  [/^ ?(?:[-*_] ?){3,}$\n?/gm, '\n'],
  [/^\|[ :|-]+\|$\n/gm, ''],
  // Emphasis.
  [/(\*\*|__)(?=\S)([^*_\n]*[^\s*_])\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
]);

/**
 * Emphasis, rules, links, images and footnote signs of Markdown that somebody pasted: the words stay, where links
 * led is listed. Left in, the check would take them for passages and footnotes of ours.
 */
export const markdownSigns: Step = (text) => {
  const removed: Removal[] = [];
  const left = signs(text)
    .text.replace(/!\[([^\]\n]*)\]\(([^)\n]*)\)/g, (match) => {
      removed.push({ reason: 'bild', text: match });
      return '';
    })
    .replace(/\[([^\]\n]+)\]\(([^)\n]+)\)/g, (_, words: string, address: string) => {
      removed.push({ reason: 'verknuepfung', text: `${words} → ${address}` });
      return words;
    })
    .replace(/ ?\[\^[^\]\n]+\](?::.*)?/g, (match) => {
      removed.push({ reason: 'fussnote', text: match.trim() });
      return '';
    });
  return { text: left.replace(bareAddress, (address) => shorten(address, removed)), removed };
};

const bareAddress = /(?:https?:\/\/|www\.)[^\s<>„“"]+/g;

/** Of an address in the text only the host stays: Markdown would make a link of it, whether it works or not. */
function shorten(address: string, removed: Removal[]): string {
  const [, bare = '', stop = ''] = /^(.*?)([.,;:!?)]*)$/.exec(address) ?? [];
  removed.push({ reason: 'verknuepfung', text: bare });
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+)/u.exec(bare)?.[1];
  return `${host ?? '[Adresse]'}${stop}`;
}
