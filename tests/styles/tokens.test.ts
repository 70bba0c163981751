import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const rooms = ['light', 'dark'] as const;

/** The colour of a name in one of the two rooms. */
function colour(name: string, room: (typeof rooms)[number]): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  return (room === 'light' ? light : dark)!;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

// axe-core looks at no drawing, and positions are drawn.
describe.each(rooms)('in a %s room', (room) => {
  it.each(['pole-a', 'pole-a-light', 'middle', 'pole-b-light', 'pole-b'])(
    'a ring of --%s can be told from the paper, and the letters on it can be read',
    (position) => {
      expect(contrast(colour(position, room), colour('paper', room))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(position, room), colour(`on-${position}`, room))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
