import type { Image, Paragraph, RootContent } from 'mdast';

/** A chart that an editor placed: `![caption](chart:id)` on a line of its own. */
export interface ChartMark {
  id: string;
  caption: string;
}

const scheme = 'chart:';

/** The chart a block consists of; undefined for any other block. */
export function chartOf(block: RootContent): ChartMark | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [image, ...rest] = inked(block);
  return image?.type === 'image' && rest.length === 0 ? chartMark(image) : undefined;
}

/** The chart an image names; undefined for an ordinary image. */
export function chartMark(image: Image): ChartMark | undefined {
  return image.url.startsWith(scheme)
    ? { id: image.url.slice(scheme.length), caption: image.alt ?? '' }
    : undefined;
}

/** A paragraph's children without those that are only white space. */
const inked = (paragraph: Paragraph) =>
  paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
