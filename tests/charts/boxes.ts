import type { Element, ElementContent } from 'hast';
import { sizes, spanOf, type Label, type Weight } from '../../src/charts/letters/text.ts';

export interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where every label of a drawing lies, computed from its attributes as the charts do. */
export const labelBoxes = (tree: Element): Box[] => elements(tree, 'text').map(labelBox);

/** Where every dot and box of a drawing lies. */
export const markBoxes = (tree: Element): Box[] => [
  ...elements(tree, 'circle').map(({ properties: { cx, cy, r } }) => ({
    what: 'dot',
    left: Number(cx) - Number(r),
    right: Number(cx) + Number(r),
    top: Number(cy) - Number(r),
    bottom: Number(cy) + Number(r),
  })),
  ...elements(tree, 'rect').map(({ properties }) => ({
    what: properties.className?.toString() === 'flag' ? 'flag' : 'box',
    left: Number(properties.x),
    right: Number(properties.x) + Number(properties.width),
    top: Number(properties.y),
    bottom: Number(properties.y) + Number(properties.height),
  })),
];

/** A monogram stands in its flag. */
export const isNoFlag = ({ what }: Box): boolean => what !== 'flag';

/** Pairs of boxes that lie on each other. */
export const collisions = (boxes: readonly Box[], others: readonly Box[] = []): string[] =>
  boxes.flatMap((box, at) =>
    [...boxes.slice(at + 1), ...others]
      .filter((other) => overlap(box, other))
      .map((other) => `${box.what} × ${other.what}`),
  );

/** Boxes that reach beyond the drawing. */
export const outside = (boxes: readonly Box[], tree: Element): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 ||
        right > Number(tree.properties.width) + 1 ||
        top < -1 ||
        bottom > Number(tree.properties.height) + 1,
    )
    .map(({ what }) => what);

/** All elements of one name, in order. */
export const elements = (node: ElementContent, name: string): Element[] =>
  node.type !== 'element'
    ? []
    : [...(node.tagName === name ? [node] : []), ...node.children.flatMap((child) => elements(child, name))];

/** Everything that carries a value: key and value of each mark. */
export const marksOf = (node: ElementContent): { key: string; value: string }[] =>
  node.type !== 'element'
    ? []
    : [
        ...(node.properties.dataKey === undefined
          ? []
          : [{ key: String(node.properties.dataKey), value: String(node.properties.dataValue) }]),
        ...node.children.flatMap(marksOf),
      ];

/** The words of a drawing. */
export const wordsOf = (tree: Element): string[] => elements(tree, 'text').map(textOf);

/** The words of one element. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function labelBox(node: Element): Box {
  const { x, y, textAnchor, fontSize, fontWeight } = node.properties;
  const size = Number(fontSize ?? sizes.label);
  const { left, right } = spanOf({
    text: textOf(node),
    x: Number(x),
    anchor: (textAnchor ?? 'start') as Label['anchor'],
    size,
    weight: Number(fontWeight ?? 400) as Weight,
  });
  return { what: textOf(node), left, right, top: Number(y) - size * 0.8, bottom: Number(y) + size * 0.2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
