import type { BlockContent, Root, TableRow } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { blocksOf, isHeading, isItem, isRow, wordsOf } from '../../source/prose/sentence.ts';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-' });

/** The clean text as Markdown; what Markdown would take for a sign of its own is escaped. */
export function markdownOf(text: string): string {
  const root: Root = { type: 'root', children: [] };
  for (const block of blocksOf(text)) {
    const last = root.children.at(-1);
    if (isItem(block) && last?.type === 'list') last.children.push(item(block));
    else root.children.push(node(block));
  }
  return writer.stringify(root);
}

function node(block: string): BlockContent {
  if (isHeading(block))
    return {
      type: 'heading',
      depth: block.indexOf(' ') as 2,
      children: [{ type: 'text', value: wordsOf(block) }],
    };
  if (isItem(block)) return { type: 'list', spread: false, children: [item(block)] };
  if (isRow(block)) return { type: 'table', children: block.split('\n').map(row) };
  return { type: 'paragraph', children: [{ type: 'text', value: block }] };
}

const item = (block: string) => ({
  type: 'listItem' as const,
  spread: false,
  children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: wordsOf(block) }] }],
});

const row = (line: string): TableRow => ({
  type: 'tableRow',
  children: line
    .replace(/^\| | \|$/g, '')
    .split(' | ')
    .map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
});
