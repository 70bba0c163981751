import { s } from 'hastscript';
import type { Element } from 'hast';
import { colours } from './standalone.ts';
import { outlined } from './letters/outline.ts';
import { steps, type Step, type StripDot } from './strip.ts';
import { label, widthOf, wrap, type Label } from './letters/text.ts';

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
const right = shareSize.width - margin;

/** Colours of a step and of the letters on it, the light tokens of src/styles/tokens.css: a picture knows no style sheet. */
const stepColours: Record<Step, readonly [at: string, on: string]> = {
  1: ['#a84a00', '#ffffff'],
  2: ['#cf7a2e', '#16171a'],
  3: ['#77756f', '#ffffff'],
  4: ['#4f83bd', '#16171a'],
  5: ['#1d5591', '#ffffff'],
};

/** The picture as SVG with outlines for letters, so that it looks the same whatever fonts a machine has. */
export function shareImage({ site, kicker, title, rows, answers }: ShareImage): Element {
  const { lines, size } = headingOf(title, rows.length > 1 || answers.length > 3 ? 2 : 3);
  const leading = size * 1.16;
  const first = 148 + size * 0.9;
  const content = [
    s('title', title),
    s('desc', kicker),
    s('rect', { ...shareSize, fill: colours.paper }),
    text(colours.ink, { text: site, x: margin, y: 88, size: 34, weight: 600 }),
    text(colours.accent, {
      text: fit(kicker, 760, 24),
      x: right,
      y: 86,
      size: 24,
      weight: 600,
      anchor: 'end',
    }),
    ...[112, 118].map((y) => rule(margin, right, y, colours.ink, 2)),
    ...lines.map((line, at) =>
      text(colours.ink, { text: line, x: margin, y: first + at * leading, size, weight: 600 }),
    ),
    ...(rows.length > 0 ? rowsOf(rows) : answersOf(answers, first + lines.length * leading)),
  ];
  const frame = { ...shareSize, viewBox: `0 0 ${shareSize.width} ${shareSize.height}` };
  return outlined(s('svg', { ...frame, xmlns: 'http://www.w3.org/2000/svg' }, content), { halo: false });
}

/** The largest size at which the title takes no more lines than there is room for. */
function headingOf(title: string, room: number): { lines: string[]; size: number } {
  const sizes = [60, 54, 48, 42, 38].map((size) => ({ size, lines: wrap(title, inner, size, 600) }));
  const fitting = sizes.find(({ lines }) => lines.length <= room);
  const { lines, size } = sizes.at(-1)!;
  return (
    fitting ?? { size, lines: lines.slice(0, room).map((line, at) => (at < room - 1 ? line : `${line} …`)) }
  );
}

/** Strips from the bottom up; one that is the picture's own takes the whole width. */
function rowsOf(rows: readonly ShareRow[]): Element[] {
  const alone = rows.length === 1 && rows[0]?.question === undefined;
  const bottom = shareSize.height - (alone ? 140 : 82);
  return rows.flatMap((row, at) => rowOf(row, bottom - (rows.length - 1 - at) * 94, alone));
}

/** One strip on its line, its question before it. */
function rowOf({ question, poles, dots }: ShareRow, y: number, alone: boolean): Element[] {
  const [size, radius] = alone ? [30, 32] : [19, 19];
  const [from, to] = [margin + 3 * radius + (alone ? 0 : 370), right - 3 * radius];
  const under = { y: y + radius + size * 1.25, size };
  const words = question === undefined ? [] : wrap(question, 350, 25, 600);
  return [
    ...words.map((line, at) =>
      text(colours.ink, {
        ...{ text: line, x: margin, size: 25, weight: 600 },
        y: y + 9 + (at - (words.length - 1) / 2) * 28.75,
      }),
    ),
    rule(from, to, y, colours.hairline, 3),
    text(colours.soft, { ...under, text: poles[0], x: from - 2 * radius }),
    text(colours.soft, { ...under, text: poles[1], x: to + 2 * radius, anchor: 'end' }),
    ...steps.flatMap((step) => {
      const x = from + ((to - from) * (step - 1)) / (steps.length - 1);
      const here = dots.filter((dot) => dot.step === step);
      return [
        s('path', { d: `M${x} ${y - 7}v14`, stroke: colours.hairline, strokeWidth: 3 }),
        ...here.flatMap((dot, at) => stripDot(dot, placeOf(at, here.length, { x, y, radius }))),
      ];
    }),
  ];
}

interface Place {
  x: number;
  y: number;
  radius: number;
}

/** Dots of one step side by side, at most three in a line; further ones stand above. */
function placeOf(at: number, count: number, { x, y, radius }: Place): Place {
  const line = Math.floor(at / 3);
  const shift = (at % 3) - (Math.min(3, count - line * 3) - 1) / 2;
  const room = 2 * radius + 4;
  return { x: x + shift * room, y: y - line * room, radius };
}

/** The article of the page is ringed. */
function stripDot({ monogram, step, voice, marked }: StripDot, place: Place): Element[] {
  const { x: cx, y: cy, radius } = place;
  const ring = { cx, cy, r: radius + 6, fill: 'none', stroke: colours.ink, strokeWidth: 3 };
  return [...(marked ? [s('circle', ring)] : []), ...dot(monogram, voice, place, stepColours[step])];
}

/** Filled where the article says it itself, outlined where it quotes. */
function dot(
  monogram: string,
  voice: StripDot['voice'],
  { x, y, radius }: Place,
  [colour, on]: readonly [string, string],
): Element[] {
  const [fill, letters] = voice === 'own' ? [colour, on] : [colours.paper, colours.ink];
  const size = radius * 0.82;
  return [
    s('circle', { cx: x, cy: y, r: radius - 1.5, fill, stroke: colour, strokeWidth: 3 }),
    text(letters, { text: monogram, x, y: y + size * 0.36, size, weight: 600, anchor: 'middle' }),
  ];
}

/** Answers line by line; as many as there is room for. */
function answersOf(answers: readonly ShareAnswer[], top: number): Element[] {
  const height = 60;
  const shown = answers.slice(0, Math.max(0, Math.floor((shareSize.height - 56 - top) / height)));
  return shown.flatMap(({ monogram, voice, text: words }, at) => {
    const y = shareSize.height - 72 - (shown.length - 1 - at) * height;
    return [
      ...dot(monogram, voice, { x: margin + 24, y, radius: 24 }, [colours.soft, colours.paper]),
      text(colours.ink, { text: fit(words, inner - 80, 28, 400), x: margin + 72, y: y + 10, size: 28 }),
    ];
  });
}

const rule = (from: number, to: number, y: number, stroke: string, strokeWidth: number): Element =>
  s('path', { d: `M${from} ${y}H${to}`, stroke, strokeWidth });

/** Outlines keep a group's colour, not the text's own. */
const text = (colour: string, how: Label): Element => s('g', { fill: colour }, [label(how)]);

const fit = (words: string, width: number, size: number, weight: 400 | 600 = 600): string =>
  widthOf(words, size, weight) <= width ? words : `${wrap(words, width - size, size, weight)[0]} …`;
