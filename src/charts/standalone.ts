import { s } from 'hastscript';
import type { Element } from 'hast';
import { outlined } from './letters/outline.ts';
import { label, sizes, wrap, wrapEvenly, type Weight } from './letters/text.ts';

/** A drawing with everything that it needs to stand alone, away from the site. */
export interface StandaloneChart {
  title: string;
  subtitle: string;
  tree: Element;
  legend: readonly { tree: Element; text: string }[];
  /** Note, sources and credit, each a paragraph. */
  lines: readonly string[];
}

const margin = 32;

/** The colours of the light scheme, as in src/styles/tokens.css: a file of its own cannot ask the site. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1a1a1a',
  soft: '#5c5a55',
  hairline: '#dcd9d1',
  accent: '#8f2a17',
  context: '#c3bfb4',
};

const { paper, ink, soft: inkSoft, hairline, accent, context } = colours;

/**
 * What the classes of a drawing mean in a file of its own; the later rule goes first. They become attributes,
 * for a style inside would not hold where a host sends our policy with the file.
 */
const paints: readonly [classes: readonly string[], attributes: Element['properties']][] = [
  [['soft'], { fill: inkSoft }],
  [['grid', 'zero', 'line', 'note', 'hollow', 'flag'], { stroke: ink, strokeWidth: '1.5' }],
  [['grid'], { stroke: hairline, strokeWidth: '1' }],
  [['zero', 'note', 'flag'], { strokeWidth: '1' }],
  [['note'], { stroke: inkSoft, strokeDasharray: '2 2' }],
  [['middle'], { strokeDasharray: '6 4' }],
  [['edge'], { stroke: paper, strokeWidth: '4', strokeDasharray: '3 3' }],
  [['line', 'grid', 'zero', 'note'], { fill: 'none' }],
  [['hollow', 'paper', 'flag'], { fill: paper }],
];

/**
 * The chart as a file: title, subtitle, drawing, legend, note, sources.
 * Letters are outlines and every shape has its colours, so it needs nothing from anywhere.
 */
export function standaloneSvg({ title, subtitle, tree, legend, lines }: StandaloneChart): Element {
  const inner = Number(tree.properties.width);
  const small = { size: sizes.tick, line: 17, soft: true, after: 6 };
  const parts = [
    paragraph(title, inner, { size: 24, weight: 600, line: 30, after: 4 }),
    paragraph(subtitle, inner, { size: 15, line: 21, soft: true, after: 16 }),
    moved(tree.children.slice(2), Number(tree.properties.height) + 8),
    ...legend.map((entry, at) => legendLine(entry, at === legend.length - 1 ? 28 : 22)),
    ...lines.map((line) => paragraph(line, inner, small)),
  ];
  const tops = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.height, 0));
  const width = inner + 2 * margin;
  const height = tops.at(-1)! + parts.at(-1)!.height + margin * 2 - 8;
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      fill: 'currentColor',
      color: ink,
    },
    [
      ...names(tree),
      s('rect', { width, height, fill: paper }),
      s(
        'g',
        { transform: `translate(${margin} ${margin})` },
        parts.flatMap(({ at }, index) => at(tops[index]!)),
      ),
    ],
  );
  svg.properties.ariaLabelledBy = tree.properties.ariaLabelledBy;
  svg.properties.ariaDescribedBy = tree.properties.ariaDescribedBy;
  return painted(outlined(svg, { halo: true }));
}

/** A chart in the middle of a picture for sharing, as large as it fits there. */
export function shareImageOf(chart: Element): Element {
  const size = { width: 1200, height: 630 };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 1200 630', ...size }, [
    s('rect', { ...size, fill: paper }),
    { ...chart, properties: { ...chart.properties, ...size } },
  ]);
}

/** The tone of a shape that the title speaks of, or that is only context; lines and hollow shapes have it as a stroke. */
function toneOf(classes: readonly (string | number)[]): Element['properties'] {
  const tone = classes.includes('accent') ? accent : classes.includes('context') ? context : undefined;
  if (tone === undefined) return {};
  return classes.includes('line') || classes.includes('hollow') ? { stroke: tone } : { fill: tone };
}

/** The tree with the look of its classes on the elements themselves, and without the classes. */
function painted(tree: Element): Element {
  const { className, ...own } = tree.properties;
  const classes = Array.isArray(className) ? className : [];
  const looks = paints.filter(([names]) => names.some((name) => classes.includes(name)));
  return {
    ...tree,
    properties: Object.assign(
      own,
      ...looks.map(([, attributes]) => attributes),
      toneOf(classes),
    ) as Element['properties'],
    children: tree.children.map((child) => (child.type === 'element' ? painted(child) : child)),
  };
}

const names = (tree: Element): Element[] => tree.children.slice(0, 2) as Element[];

/** What stands in the column, given its top, and the height it takes with the room below. */
interface Part {
  height: number;
  at: (top: number) => Element[];
}

function paragraph(
  text: string,
  width: number,
  { line, after, ...look }: { size: number; weight?: Weight; soft?: boolean; line: number; after: number },
): Part {
  const lines = (look.weight === 600 ? wrapEvenly : wrap)(text, width, look.size, look.weight ?? 400);
  return {
    height: lines.length * line + after,
    at: (top) => lines.map((text, at) => label({ text, x: 0, y: top + at * line + look.size, ...look })),
  };
}

const moved = (children: Element['children'], height: number): Part => ({
  height,
  at: (top) => [s('g', { transform: `translate(0 ${top})` }, children)],
});

const legendLine = ({ tree, text }: StandaloneChart['legend'][number], height: number): Part => ({
  height,
  at: (top) => [...moved(tree.children, 0).at(top), label({ text, x: 76, y: top + 14, soft: true })],
});
