import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm);

/** The syntax tree of an article's body: CommonMark with GFM tables, footnotes and strikethrough. */
export function parseMarkdown(body: string): Root {
  return processor.parse(body);
}
