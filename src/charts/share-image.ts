import { s } from 'hastscript';
import type { Element } from 'hast';
import { colours } from './standalone.ts';
import { outlined } from './outline.ts';
import { steps, type Step, type StripDot } from './strip.ts';
import { label, widthOf, wrap, type Label } from './text.ts';

/** A strip on the picture: its question, unless that is the picture's title, and who stands where. */
export interface ShareRow {
  question: string | undefined;
  poles: readonly [string, string];
  dots: readonly StripDot[];
}

/** An answer in words, where there is no scale to stand on. */
export interface ShareAnswer {
  monogram: string;
  voice: StripDot['voice'];
  text: string;
}

/** The picture that other sites show beside a link to a page: strips, or answers where there are none. */
export interface ShareImage {
  site: string;
  kicker: string;
  title: string;
  rows: readonly ShareRow[];
  answers: readonly ShareAnswer[];
}

/** The size that most sites ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = shareSize.width - 2 * margin;

/** Colours of the five steps, the light tokens of src/styles/tokens.css: a picture knows no style sheet. */
const stepColours = {
  at: { 1: '#a84a00', 2: '#cf7a2e', 3: '#77756f', 4: '#4f83bd', 5: '#1d5591' } satisfies Record<Step, string>,
  on: { 1: '#ffffff', 2: '#16171a', 3: '#ffffff', 4: '#16171a', 5: '#ffffff' } satisfies Record<Step, string>,
};

/** The picture as SVG with outlines for letters, so that it looks the same whatever fonts a machine has. */
export function shareImage({ site, kicker, title, rows, answers }: ShareImage): Element {
  const crowded = rows.length > 1 || answers.length > 3;
  const heading = headingOf(title, crowded ? 2 : 3);
  const first = 148 + heading.size * 0.9;
  const below = first + heading.lines.length * heading.size * 1.16;
  const content = [
    s('title', title),
    s('desc', kicker),
    s('rect', { ...shareSize, fill: colours.paper }),
    text(colours.ink, { text: site, x: margin, y: 88, size: 34, weight: 600 }),
    text(colours.accent, {
      ...{ text: fit(kicker, 760, 24), x: shareSize.width - margin, y: 86 },
      ...{ size: 24, weight: 600, anchor: 'end' },
    }),
    s('path', { d: `M${margin} 112h${inner}M${margin} 118h${inner}`, stroke: colours.ink, strokeWidth: 2 }),
    ...heading.lines.map((line, at) =>
      text(colours.ink, {
        ...heading,
        text: line,
        x: margin,
        y: first + at * heading.size * 1.16,
        weight: 600,
      }),
    ),
    ...(rows.length > 0 ? rowsOf(rows) : answersOf(answers, below)),
  ];
  return withoutPaper(
    outlined(
      s(
        'svg',
        {
          ...shareSize,
          viewBox: `0 0 ${shareSize.width} ${shareSize.height}`,
          xmlns: 'http://www.w3.org/2000/svg',
        },
        content,
      ),
    ),
  );
}

/** The largest size at which the title takes no more lines than there is room for. */
function headingOf(title: string, room: number): { lines: string[]; size: number } {
  for (const size of [60, 54, 48, 42, 38]) {
    const lines = wrap(title, inner, size, 600);
    if (lines.length <= room) return { lines, size };
  }
  const lines = wrap(title, inner, 38, 600).slice(0, room);
  return { lines: [...lines.slice(0, -1), `${lines.at(-1)} …`], size: 38 };
}

function rowsOf(rows: readonly ShareRow[]): Element[] {
  // With its question beside it a strip alone is as narrow as others: its line must not run through the words.
  const alone = rows.length === 1 && rows[0]?.question === undefined;
  const height = 94;
  const bottom = shareSize.height - (alone ? 140 : 82);
  return rows.flatMap((row, at) => rowOf(row, bottom - (rows.length - 1 - at) * height, alone));
}

/** One strip on its line; alone it takes the whole width, with others its question stands before it. */
function rowOf({ question, poles, dots }: ShareRow, y: number, alone: boolean): Element[] {
  const [size, radius] = alone ? [30, 32] : [19, 19];
  const left = margin + 3 * radius + (alone ? 0 : 370);
  const right = shareSize.width - margin - 3 * radius;
  const under = { y: y + radius + size * 1.25, size };
  return [
    ...(question === undefined
      ? []
      : centred(wrap(question, 350, 25, 600), y, { x: margin, size: 25, weight: 600 })),
    s('path', { d: `M${left} ${y}H${right}`, stroke: colours.hairline, strokeWidth: 3 }),
    text(colours.soft, { ...under, text: poles[0], x: left - 2 * radius }),
    text(colours.soft, { ...under, text: poles[1], x: right + 2 * radius, anchor: 'end' }),
    ...steps.flatMap((step) => {
      const x = left + ((right - left) * (step - 1)) / (steps.length - 1);
      return [
        tick(x, y),
        ...dotsAt(
          dots.filter((dot) => dot.step === step),
          x,
          y,
          radius,
        ),
      ];
    }),
  ];
}

const tick = (x: number, y: number): Element =>
  s('path', { d: `M${x} ${y - 7}v14`, stroke: colours.hairline, strokeWidth: 3 });

/** Dots of one step side by side, at most three in a line; further ones stand above. */
function dotsAt(dots: readonly StripDot[], x: number, y: number, radius: number): Element[] {
  const across = 3;
  const room = 2 * radius + 4;
  return dots.flatMap((dot, at) => {
    const line = Math.floor(at / across);
    const inLine = Math.min(across, dots.length - line * across);
    const shift = (at % across) - (inLine - 1) / 2;
    return stripDot(dot, x + shift * room, y - line * room, radius);
  });
}

/** The article of the page is ringed. */
const stripDot = (
  { monogram, step, voice, marked }: StripDot,
  x: number,
  y: number,
  radius: number,
): Element[] => [
  ...(marked
    ? [s('circle', { cx: x, cy: y, r: radius + 6, fill: 'none', stroke: colours.ink, strokeWidth: 3 })]
    : []),
  ...dot(monogram, voice, { x, y, radius, colour: stepColours.at[step], on: stepColours.on[step] }),
];

interface Place {
  x: number;
  y: number;
  radius: number;
  colour: string;
  on: string;
}

/** Filled where the article says it itself, outlined where it quotes. */
function dot(monogram: string, voice: StripDot['voice'], { x, y, radius, colour, on }: Place): Element[] {
  const own = voice === 'own';
  const size = radius * 0.82;
  return [
    s('circle', {
      cx: x,
      cy: y,
      r: radius - 1.5,
      fill: own ? colour : colours.paper,
      stroke: colour,
      strokeWidth: 3,
    }),
    text(own ? on : colours.ink, {
      text: monogram,
      x,
      y: y + size * 0.36,
      size,
      weight: 600,
      anchor: 'middle',
    }),
  ];
}

/** Answers line by line; as many as there is room for. */
function answersOf(answers: readonly ShareAnswer[], top: number): Element[] {
  const height = 60;
  const room = Math.max(0, Math.floor((shareSize.height - 56 - top) / height));
  return answers.slice(0, room).flatMap(({ monogram, voice, text: words }, at) => {
    const y = shareSize.height - 72 - (Math.min(answers.length, room) - 1 - at) * height;
    return [
      ...dot(monogram, voice, { x: margin + 24, y, radius: 24, colour: colours.soft, on: colours.paper }),
      text(colours.ink, { text: fit(words, inner - 80, 28, 400), x: margin + 72, y: y + 10, size: 28 }),
    ];
  });
}

/** Lines of text around a height. */
function centred(
  lines: readonly string[],
  y: number,
  how: Omit<Label, 'text' | 'y'> & { size: number },
): Element[] {
  const leading = how.size * 1.15;
  const first = y + how.size * 0.36 - ((lines.length - 1) * leading) / 2;
  return lines.map((line, at) => text(colours.ink, { ...how, text: line, y: first + at * leading }));
}

/** Outlines keep a group's colour, not the text's own. */
const text = (colour: string, how: Label): Element => s('g', { fill: colour }, [label(how)]);

function fit(words: string, width: number, size: number, weight: 400 | 600 = 600): string {
  return widthOf(words, size, weight) <= width ? words : `${wrap(words, width - size, size, weight)[0]} …`;
}

/** Charts lay paper behind their labels; here it would need a style sheet to be of that colour. */
function withoutPaper(tree: Element): Element {
  const children = tree.children
    .filter((child) => !(child.type === 'element' && isPaper(child)))
    .map((child) => (child.type === 'element' ? withoutPaper(child) : child));
  return { ...tree, children };
}

const isPaper = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'rect' && Array.isArray(className) && className.includes('paper');
