import { s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { round } from './round.ts';
import { glyphOf, lettersOf, sizes, type Weight } from './text.ts';

/**
 * The drawing with every text turned into outlines of Public Sans.
 *
 * A downloaded SVG and the PNG made from it then look the same where that font is missing.
 */
export function outlined(tree: Element): Element {
  const used = new Map<string, string>();
  const drawn = outlineIn(tree, used) as Element;
  const shapes = [...used].map(([id, d]) => s('path', { id, d }));
  return {
    ...drawn,
    children: [...drawn.children.slice(0, 2), s('defs', shapes), ...drawn.children.slice(2)],
  };
}

function outlineIn(node: ElementContent, used: Map<string, string>): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'text') return letters(node, used);
  return { ...node, children: node.children.map((child) => outlineIn(child, used)) };
}

function letters({ properties, children }: Element, used: Map<string, string>): Element {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const size = Number(properties.fontSize ?? sizes.label);
  const weight: Weight = Number(properties.fontWeight ?? 400) >= 600 ? 600 : 400;
  const full = advanceOf(text, weight);
  const shift = properties.textAnchor === 'end' ? full : properties.textAnchor === 'middle' ? full / 2 : 0;
  const scale = size / 1000;
  let pen = 0;
  const shapes = lettersOf(text).flatMap((letter) => {
    const [advance, d] = glyphOf(letter, weight);
    const x = pen;
    pen += advance;
    return d === '' ? [] : [s('use', { href: `#${name(letter, weight, d, used)}`, x: x || undefined })];
  });
  const [left, y] = [round(Number(properties.x) - shift * scale), round(Number(properties.y))];
  return s('g', { transform: `translate(${left} ${y})scale(${scale})`, className: properties.className }, [
    // Keeps the lines behind a label at a distance, as the stylesheet does on the site.
    s('rect', { x: -150, y: -850, width: full + 300, height: 1100, className: ['paper'] }),
    ...shapes,
  ]);
}

function name(letter: string, weight: Weight, d: string, used: Map<string, string>): string {
  const id = `l${letter.codePointAt(0)!.toString(36)}${weight === 600 ? 'b' : ''}`;
  used.set(id, d);
  return id;
}

const advanceOf = (text: string, weight: Weight): number =>
  lettersOf(text).reduce((sum, letter) => sum + glyphOf(letter, weight)[0], 0);
