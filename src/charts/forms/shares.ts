import { line } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Day } from '../../values/date.ts';
import { drawing, type Frame } from '../drawing.ts';
import { dot } from '../marks.ts';
import { valueScale } from '../scale.ts';
import { label, lineHeight, sizes, widthOf, wrap } from '../letters/text.ts';
import { levels, moments, timeFoot, timeScale, type Time, type TimeScale } from '../time.ts';

export interface SharePanel {
  title: string;
  /** What the title speaks of: large, with its fall or rise written into it. */
  accent: boolean;
  points: readonly {
    key: string;
    day: Day;
    claimed: number;
    confirmed: number;
    share: number;
    text: string;
    title: string;
  }[];
}

interface Place {
  left: number;
  right: number;
  /** Where the panel's plot ends at zero. */
  ground: number;
  height: number;
}

/** Shares over time, a panel for each thing counted, all on one scale; the first large, the others in a grid under it. */
export function shares(
  panels: readonly SharePanel[],
  { time, format, ...frame }: Frame & { time: Time; format: (share: number) => string },
): Element {
  const { width } = frame;
  const [large, ...small] = [...panels].sort((a, b) => Number(b.accent) - Number(a.accent));
  const days = panels.flatMap(({ points }) => points.map(({ day }) => day));
  const all = panels.flatMap(({ points }) => points.map(({ share }) => share));
  const panel = (data: SharePanel, place: Place, x: TimeScale): Element[] => {
    const scale = valueScale('linear', all, [place.ground, place.ground - place.height]);
    const grid = levels(scale, scale.ticks(3), place, data === large ? format : undefined);
    return [...grid, ...panelMarks(data, place, x, scale)];
  };
  const columns = width < 480 ? 2 : 3;
  const gap = width < 480 ? 16 : 28;
  const each = (width - gap * (columns - 1)) / columns;
  const height = { large: width < 480 ? 150 : 190, small: width < 480 ? 84 : 100 };
  const { x, ticks: dates } = timeScale(days, [36, width - 70]);
  const flags = moments(time.moments, x, width);
  const ground = lineHeight + flags.height + 8 + height.large;
  const grid = ground + timeFoot + 12;
  const names = small.map(({ title }) => wrap(title, each, sizes.tick, 600));
  const head = Math.max(0, ...names.map(({ length }) => length)) * 15 + 22;
  const step = head + height.small + 18;
  const rows = Math.ceil(small.length / columns);
  return drawing(frame, grid + rows * step + (rows > 0 ? 4 : 0), [
    ...(large ? [label({ text: large.title, x: 0, y: 13, weight: 600, accent: large.accent })] : []),
    ...(large ? panel(large, { left: 0, right: width, ground, height: height.large }, x) : []),
    ...flags.place(lineHeight + 4, ground),
    ...dates(time.format, ground + lineHeight, width),
    ...small.flatMap((data, at) => {
      const left = (at % columns) * (each + gap);
      const place = {
        left,
        right: left + each,
        ground: grid + Math.floor(at / columns) * step + head + height.small,
        height: height.small,
      };
      const own = timeScale(days, [left + 30, left + each - 38]);
      return [
        ...names[at]!.map((text, row) =>
          label({
            text,
            x: left,
            y: place.ground - height.small - head + 13 + row * 15,
            weight: 600,
            size: sizes.tick,
          }),
        ),
        ...panel(data, place, own.x),
      ];
    }),
  ]);
}

/** The line with a dot for every day, the first and the last share as numbers. */
function panelMarks(
  { accent, points }: SharePanel,
  { right }: Place,
  x: TimeScale,
  scale: (share: number) => number,
): Element[] {
  const place = ({ day, share }: SharePanel['points'][number]) => [x(day), scale(share)] as const;
  const tone = accent ? ['accent'] : [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const size = accent ? 22 : sizes.label;
  const end = Math.min(place(last)[0] + 8, right - widthOf(last.text, size, 600));
  return [
    s('path', {
      d: line<readonly [number, number]>().digits(1)(points.map(place)) ?? '',
      className: ['line', ...tone],
    }),
    ...points.map((point) =>
      s('g', { dataKey: point.key, dataValue: `${point.claimed}/${point.confirmed}` }, [
        s('title', point.title),
        dot(...place(point), false, accent ? 4 : 2.5, accent),
      ]),
    ),
    label({
      text: first.text,
      x: place(first)[0] - (accent ? 4 : 10),
      y: place(first)[1] - 10,
      size,
      weight: 600,
      accent,
    }),
    label({ text: last.text, x: end, y: place(last)[1] + (accent ? 8 : 4.5), size, weight: 600, accent }),
  ];
}
