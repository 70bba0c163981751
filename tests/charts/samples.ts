import type { Element } from 'hast';
import { bars } from '../../src/charts/forms/bars.ts';
import type { Axis } from '../../src/charts/drawing.ts';
import { intervals } from '../../src/charts/forms/intervals.ts';
import { lines } from '../../src/charts/forms/lines.ts';
import { pairs } from '../../src/charts/forms/pairs.ts';
import { chain } from '../../src/charts/forms/chain.ts';
import { days } from '../../src/charts/forms/days.ts';
import { parts } from '../../src/charts/forms/parts.ts';
import { shares } from '../../src/charts/forms/shares.ts';
import type { chartForms } from '../../src/schema/chart.ts';
import { addDays } from '../../src/values/date.ts';
import { formatShare, formatShort } from '../../src/format/number.ts';

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

const pair = (label: string, claimed: number, confirmed: number, apart = false) => ({
  key: label,
  label,
  claimed,
  confirmed,
  share: confirmed / claimed,
  text: `${Math.round((confirmed / claimed) * 100)}\u00a0%`,
  both: `${formatShort(confirmed)} von ${formatShort(claimed)}`,
  apart,
});

export const pairSample: Sample = (width, scale) =>
  pairs(
    [
      pair('Gepanzerte Kampffahrzeuge', 8370, 4180),
      pair('Drohnen', 4242, 281),
      pair('Gleichstand', 5000, 5000),
      pair('Mehr bestätigt', 4000, 4500),
      { ...pair('Boote', 18, 13, true), group: 'Vergleich schwach' },
    ],
    { ...options(width, scale), middle: { share: 0.5, text: 'Median: 50\u00a0%' } },
  );

const time = {
  format: (date: Date) => `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`,
  moments: [
    { day: '2023-08-15', text: 'AB', article: true },
    { day: '2023-08-20', text: 'CD', article: true },
    { day: '2023-07-25', text: 'Ein Besuch', article: false },
  ],
};

const point = (day: string, value: number, kind: Kind, speaker: string) => ({
  ...{ key: `${speaker}/${day}`, day, value, kind, speaker },
  text: formatShort(value),
  who: speaker,
  title: `${day}: ${value}`,
  hollow: speaker !== 'Oryx',
  accent: speaker === 'Seoul',
});

export const lineSample: Sample = (width, scale) =>
  lines(
    [
      point('2022-11-18', 2879, 'exact', 'Seoul'),
      point('2023-07-27', 4186, 'about', 'Seoul'),
      point('2024-01-15', 9313, 'at-least', 'Seoul'),
      point('2023-02-13', 1000, 'at-most', 'Washington'),
      point('2023-12-01', 1494, 'exact', 'Oryx'),
    ],
    { ...options(width, scale), time },
  );

export const shareSample: Sample = (width, scale) =>
  shares(
    ['Panzer', 'Gepanzerte Kampffahrzeuge', 'Boote'].map((title, at) => ({
      title,
      accent: at === 0,
      points: ['2022-11-18', '2023-07-27', '2024-06-19'].map((day, index) => ({
        key: `${title}/${day}`,
        day,
        claimed: 1000,
        confirmed: 520 - 60 * index,
        share: 0.52 - 0.06 * index,
        text: `${52 - 6 * index}\u00a0%`,
        title: day,
      })),
    })),
    { ...options(width, scale), time, format: formatShare },
  );

export const daySample: Sample = (width, scale) =>
  days(
    Array.from({ length: 62 }, (_, at) => {
      const day = addDays('2023-07-01', at);
      return {
        key: day,
        day,
        value: 400 + ((at * 37) % 300),
        accent: at === 45 ? 'AB: 540' : undefined,
      };
    }),
    { ...options(width, scale), time, middle: { value: 540, text: 'Median: 540' } },
  );

const part = (what: string, value: number, kind: Kind) => ({
  key: what,
  value,
  kind,
  text: formatShort(value),
  what,
});

export const partSample: Sample = (width, scale) =>
  parts(
    [
      part('versprochen', 1e6, 'exact'),
      part('im Januar erwartet', 524_000, 'exact'),
      part('gegeben bis 21. März', 5e5, 'about'),
    ],
    options(width, scale),
  );

export const chainSample: Sample = (width, scale) =>
  chain(
    ['gezählt', 'könnten darin Platz haben', 'habe Nordkorea geliefert'].map((what, at) => ({
      ...{ key: what, value: at, what, who: '14. Juni 2024 · Shin Won-sik', hollow: at > 0 },
      text: `mindestens ${at}0.000 Container`,
    })),
    options(width, scale),
  );

export const samples: Record<keyof typeof chartForms, Sample> = {
  bars: barSample,
  intervals: intervalSample,
  pairs: pairSample,
  lines: lineSample,
  shares: shareSample,
  days: daySample,
  parts: partSample,
  chain: chainSample,
};
