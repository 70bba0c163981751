import { expect, test } from 'vitest';
import { shareImage, shareSize, type ShareImage } from '../../src/charts/share-image.ts';
import type { Step, StripDot } from '../../src/charts/strip.ts';
import { elements } from './boxes.ts';

const dots = (...at: Step[]): StripDot[] =>
  at.map((step, index) => ({
    monogram: `A${String.fromCharCode(65 + index)}`,
    step,
    voice: index % 2 ? 'quoted' : 'own',
  }));

const data: ShareImage = {
  site: 'Quellenlage',
  kicker: 'Handelsblatt, September 2023',
  title: 'Eine Überschrift, die über mehrere Zeilen geht und trotzdem ganz zu lesen sein soll',
  rows: [
    { question: 'Handelt Putin aus Schwäche?', poles: ['nein', 'ja'], dots: dots(1, 1, 5, 5, 5) },
    { question: 'Fließt Technik?', poles: ['unwahrscheinlich', 'wahrscheinlich'], dots: dots(3, 3, 3, 3, 3) },
    { question: 'Wer gewinnt?', poles: ['Putin', 'Kim'], dots: dots(2, 4) },
  ],
  answers: [],
};

test('no letter depends on a font', () => {
  expect(elements(shareImage(data), 'text')).toEqual([]);
});

test('every dot lies inside the picture and no two of one row touch', () => {
  const circles = elements(shareImage(data), 'circle').map(({ properties: { cx, cy, r } }) => ({
    ...{ x: Number(cx), y: Number(cy), r: Number(r) },
  }));
  expect(circles).toHaveLength(12);
  for (const [at, { x, y, r }] of circles.entries()) {
    expect(x - r).toBeGreaterThan(0);
    expect(x + r).toBeLessThan(shareSize.width);
    expect(y + r).toBeLessThan(shareSize.height);
    for (const other of circles.slice(at + 1))
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(r + other.r);
  }
});

test('a question without a scale shows its answers in words', () => {
  const answers = [
    { monogram: 'MK', voice: 'own' as const, text: 'bestehen' },
    { monogram: 'HB', voice: 'quoted' as const, text: 'sind in Gefahr' },
  ];
  expect(elements(shareImage({ ...data, rows: [], answers }), 'circle')).toHaveLength(2);
});

test('a title without end is cut', () => {
  const drawn = shareImage({ ...data, title: 'Wort '.repeat(80).trim() });
  expect(elements(drawn, 'use').length).toBeLessThan(400);
});

test('the line of a single strip begins behind its question', () => {
  const [row] = data.rows;
  const line = elements(shareImage({ ...data, rows: [row!] }), 'path').find(
    ({ properties: { strokeWidth } }) => Number(strokeWidth) === 3,
  );
  expect(Number(/^M(\d+)/.exec(String(line?.properties.d))?.[1])).toBeGreaterThan(72 + 350);
});
