import { s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { round } from '../round.ts';
import { glyphOf, lettersOf, sizes, type Weight } from './text.ts';

/**
 * The drawing with every text turned into outlines of Public Sans.
 *
 * A downloaded SVG and the PNG made from it then look the same where that font is missing. A halo of paper keeps the
 * lines behind a label at a distance, as the stylesheet does on the site.
 */
export function outlined(tree: Element, { halo }: { halo: boolean }): Element {
  const used = new Map<string, Element>();
  const outline = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'text') return letters(node, used, halo);
    return { ...node, children: node.children.map(outline) };
  };
  const [title, description, ...rest] = (outline(tree) as Element).children;
  return { ...tree, children: [title!, description!, s('defs', [...used.values()]), ...rest] };
}

function letters({ properties, children }: Element, used: Map<string, Element>, halo: boolean): Element {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const scale = Number(properties.fontSize ?? sizes.label) / 1000;
  const weight: Weight = Number(properties.fontWeight ?? 400) >= 600 ? 600 : 400;
  let pen = 0;
  const shapes = lettersOf(text).flatMap((letter) => {
    const [advance, d] = glyphOf(letter, weight);
    const x = pen || undefined;
    pen += advance;
    if (d === '') return [];
    const id = `l${letter.codePointAt(0)!.toString(36)}${weight === 600 ? 'b' : ''}`;
    used.set(id, s('path', { id, d }));
    return [s('use', { href: `#${id}`, x })];
  });
  const shift = properties.textAnchor === 'end' ? pen : properties.textAnchor === 'middle' ? pen / 2 : 0;
  const [left, y] = [round(Number(properties.x) - shift * scale), round(Number(properties.y))];
  const paper = { x: -150, y: -850, width: pen + 300, height: 1100, className: ['paper'] };
  return s('g', { transform: `translate(${left} ${y})scale(${scale})`, className: properties.className }, [
    ...(halo ? [s('rect', paper)] : []),
    ...shapes,
  ]);
}
