import { line } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Day } from '../../values/date.ts';
import type { QuantityKind } from '../../values/quantity.ts';
import { drawing, type Axis, type Frame } from '../drawing.ts';
import { pointMark } from '../marks.ts';
import { placeLabels, type Box } from '../place-labels.ts';
import { valueScale } from '../scale.ts';
import { captionLines, label, lineHeight, sizes, widthOf, wrap } from '../letters/text.ts';
import { levels, moments, timeFoot, timeScale, type Time } from '../time.ts';

export interface Point {
  key: string;
  day: Day;
  value: number;
  kind: QuantityKind;
  /** The quantity as it stands at the dot. */
  text: string;
  /** Who says it, in a word or two. */
  who: string;
  /** Date and value in words, shown when one points at the dot. */
  title: string;
  /** Hollow where it is claimed, filled where it is confirmed. */
  hollow: boolean;
  /** Whose numbers these are; a line joins numbers of one speaker only. */
  speaker: string;
  /** What the title speaks of. */
  accent: boolean;
}

/** Values over time, each with its words beside it; articles stand in the same time. */
export function lines(
  points: readonly Point[],
  { axis, time, ...frame }: Frame & { axis: Axis; time: Time },
): Element {
  const { width } = frame;
  const caption = wrap(axis.caption, width, sizes.tick);
  // On a phone the words of the last values need room beside the line.
  const right = width < 480 ? width - 86 : width - 12;
  const days = [...points.map(({ day }) => day), ...time.moments.map(({ day }) => day)];
  const { x, ticks } = timeScale(days, [width < 480 ? 44 : 60, right]);
  const flags = moments(time.moments, x, width);
  const top = caption.length * lineHeight + 2;
  const height = width < 480 ? 400 : 380;
  const ground = top + flags.height + 18 + height;
  const scale = valueScale(
    'linear',
    points.map(({ value }) => value),
    [ground, ground - height],
  );
  const grid = scale.ticks(4);
  const place = (point: Point) => [x(point.day), scale(point.value)] as const;
  const joined = joinedBySpeaker(points);
  const first = [...points].sort((a, b) => Number(b.accent) - Number(a.accent));
  const boxes = placeLabels(
    first.map((point) => ({ mark: around(place(point), point.kind), width: wordsWidth(point), height: 31 })),
    {
      edges: { left: 0, top: top + flags.height, right: width, bottom: ground - 2 },
      blocked: grid
        .filter((tick) => tick !== 0)
        .map((tick) => {
          const y = scale(tick);
          return { left: 0, top: y - 15, right: widthOf(axis.format(tick), sizes.tick), bottom: y };
        }),
      lines: joined.flatMap((run) =>
        run.slice(1).map((point, at) => [place(run[at]!), place(point)] as const),
      ),
      poles: time.moments.map(({ day }) => [[x(day), top] as const, [x(day), ground] as const] as const),
    },
  );
  return drawing(frame, ground + timeFoot, [
    ...captionLines(caption, 0, 12),
    ...levels(scale, grid, { left: 0, right }, axis.format),
    ...flags.place(top, ground),
    ...joined.map((run) => s('path', { d: path(run.map(place)), className: look('line', run[0]!.accent) })),
    ...points.map((point) =>
      s('g', { dataKey: point.key, dataValue: point.value }, [
        s('title', point.title),
        ...pointMark(...place(point), { kind: point.kind, hollow: point.hollow, accent: point.accent }),
      ]),
    ),
    ...first.flatMap((point, at) => words(point, boxes[at]!, place(point)[0])),
    ...ticks(time.format, ground + lineHeight, width),
  ]);
}

/** Runs of at least two values of one speaker. */
const joinedBySpeaker = (points: readonly Point[]): Point[][] =>
  [...Map.groupBy(points, ({ speaker, hollow }) => `${speaker} ${hollow}`).values()].filter(
    ({ length }) => length > 1,
  );

const path = (places: (readonly [number, number])[]): string =>
  line<readonly [number, number]>().digits(1)(places) ?? '';

const look = (name: string, accent: boolean): string[] => (accent ? [name, 'accent'] : [name]);

/** The dot and, for a bound, its arrow. */
const around = ([x, y]: readonly [number, number], kind: QuantityKind): Box => ({
  left: x - 6,
  top: y - (kind === 'at-least' ? 18 : 6),
  right: x + 6,
  bottom: y + (kind === 'at-most' ? 18 : 6),
});

const wordsWidth = ({ text, who }: Point): number =>
  Math.max(widthOf(text, sizes.label, 600), widthOf(who, sizes.tick));

/** The number over who says it, flush with the side of the mark. */
function words({ text, who, accent }: Point, box: Box, x: number): Element[] {
  const before = box.right < x;
  const flush = before ? ({ x: box.right, anchor: 'end' } as const) : { x: box.left };
  return [
    label({ ...flush, text, y: box.top + 12, weight: 600, accent }),
    label({ ...flush, text: who, y: box.top + 27, size: sizes.tick, soft: true }),
  ];
}
