import type { Element } from 'hast';
import { bars } from '../../src/charts/forms/bars.ts';
import type { Axis } from '../../src/charts/drawing.ts';
import { intervals } from '../../src/charts/forms/intervals.ts';
import { lines } from '../../src/charts/forms/lines.ts';
import { pairs } from '../../src/charts/forms/pairs.ts';
import { formatShort } from '../../src/format/number.ts';

/** Made-up data that holds every case the charts must draw, the awkward ones above all. */
type Sample = (width: number, scale?: Axis['scale']) => Element;

const options = (width: number, scale: Axis['scale'] = 'linear') => ({
  id: 'probe',
  width,
  title: 'Ein Befund',
  description: 'Was zu sehen ist.',
  axis: { scale, caption: 'Stück', format: formatShort },
});

const bar = (label: string, value: number, hollow = true) => ({
  key: label,
  label,
  value,
  text: formatShort(value),
  hollow,
});

export const barSample: Sample = (width, scale) =>
  bars(
    [
      bar('Fahrzeuge und Treibstofftanks', 8370),
      bar('Boote', 18),
      { ...bar('Nichts', 0), detail: 'nicht in den Artikeln' },
      bar('Fünf', 5128, false),
    ],
    options(width, scale),
  );

type Kind = Parameters<typeof intervals>[0][number]['quantity']['kind'];

const interval = (
  kind: Kind,
  text: string,
  min: number | undefined,
  max: number | undefined,
  hollow = true,
) => ({
  key: kind,
  label: 'Südkoreanische Fachleute',
  detail: 'laut OA · Stand 14. Juni 2024',
  quantity: { kind, min, max },
  text,
  hollow,
});

export const intervalSample: Sample = (width, scale) =>
  intervals(
    [
      interval('exact', '5 Mio.', 5e6, 5e6),
      interval('about', 'etwa 1,5 Mio.', 1.5e6, 1.5e6),
      interval('at-least', 'mindestens 10.000', 1e4, undefined),
      interval('at-most', 'höchstens 4,8 Mio.', undefined, 4.8e6),
      interval('range', '2 bis 9 Mio.', 2e6, 9e6, false),
      interval('vague', 'mehrere Millionen, wenn nicht zehn', 2e6, 9.9e6),
    ],
    options(width, scale),
  );

const pair = (label: string, claimed: number, confirmed: number) => ({
  key: label,
  label,
  claimed: { value: claimed, text: formatShort(claimed) },
  confirmed: { value: confirmed, text: formatShort(confirmed) },
  gap: `${Math.round((confirmed / claimed) * 100)}\u00a0% bestätigt`,
  both: `${formatShort(confirmed)} von ${formatShort(claimed)}`,
});

export const pairSample: Sample = (width, scale) =>
  pairs(
    [
      pair('Gepanzerte Kampffahrzeuge', 8370, 4180),
      pair('Drohnen', 4242, 281),
      pair('Boote', 18, 13),
      pair('Gleichstand', 5000, 5000),
      pair('Mehr bestätigt', 4000, 4500),
    ],
    options(width, scale),
  );

const point =
  (series: string) =>
  ([day, value]: readonly [string, number]) => ({
    key: `${series}/${day}`,
    day,
    value,
    text: `${day}: ${value}`,
  });

export const lineSample: Sample = (width, scale) =>
  lines(
    ['Panzer', 'Drohnen'].map((title) => ({
      title,
      series: [
        {
          label: 'gemeldet',
          hollow: true,
          last: '4.584',
          points: [
            ['2022-11-18', 2879] as const,
            ['2023-07-27', 4186] as const,
            ['2023-08-15', 4313] as const,
            ['2023-09-13', 4584] as const,
          ].map(point(`${title}-a`)),
        },
        {
          label: 'bestätigt',
          hollow: false,
          last: '4.513',
          points: [['2022-11-18', 1494] as const, ['2023-09-12', 4513] as const].map(point(`${title}-b`)),
        },
      ],
    })),
    {
      ...options(width, scale),
      time: {
        gap: 92,
        format: (date) => `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`,
        annotations: [
          { day: '2023-07-25', text: 'Schoigu in Pjöngjang' },
          { day: '2023-09-13', text: 'Treffen in Wostotschny' },
        ],
      },
    },
  );

export const samples: Record<string, Sample> = {
  bars: barSample,
  intervals: intervalSample,
  pairs: pairSample,
  lines: lineSample,
};
