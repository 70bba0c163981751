import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { bars, strip, type StripDot } from '../../src/charts/strip.ts';

const dot = (monogram: string, step: StripDot['step'], more: Partial<StripDot> = {}): StripDot => ({
  monogram,
  step,
  voice: 'own',
  ...more,
});

const draw = (...dots: StripDot[]) =>
  toHtml(strip({ poles: ['nein', 'ja'], dots, label: 'Wer wo steht.' }, 'full'));

/** The monograms on each of the five steps. */
const placed = (html: string) =>
  html
    .split('<span class="step">')
    .slice(1)
    .map((step) => [...step.matchAll(/>(\p{Lu}{2})</gu)].map(([, monogram]) => monogram).join(' '));

describe('The strip', () => {
  it('puts every monogram on its step, those on one step in the order given, between the poles in their places', () => {
    const html = draw(dot('HB', 5), dot('KS', 1), dot('FT', 5));
    expect(placed(html)).toEqual(['KS', '', '', '', 'HB FT']);
    expect(html).toMatch(/>nein<[^]*class="track"[^]*>ja</);
  });
});

describe('The bars of one article', () => {
  it('fill the answered step, or two where it is split, and stay silent', () => {
    expect(toHtml(bars([1, 4], 'quoted'))).toBe(
      '<span class="bars quoted" aria-hidden="true"><span class="bar at-1"></span><span class="bar"></span>' +
        '<span class="bar"></span><span class="bar at-4"></span><span class="bar"></span></span>',
    );
  });
});
