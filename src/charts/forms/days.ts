import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Day } from '../../values/date.ts';
import { drawing, type Axis, type Frame } from '../drawing.ts';
import { round } from '../round.ts';
import { valueScale } from '../scale.ts';
import { captionLines, label, lineHeight, sizes, widthOf, wrap } from '../letters/text.ts';
import { levels, timeFoot, timeScale, type Time } from '../time.ts';

export interface DayBar {
  key: string;
  day: Day;
  value: number;
  /** An article gives it; then with date and number in words. */
  accent: string | undefined;
}

/** One bar for each day, those that an article gives in the accent, and a line at the middle of all days. */
export function days(
  data: readonly DayBar[],
  {
    axis,
    time,
    middle,
    ...frame
  }: Frame & { axis: Axis; time: Time; middle: { value: number; text: string } },
): Element {
  const { width } = frame;
  const caption = wrap(axis.caption, width, sizes.tick);
  const height = width < 480 ? 150 : 200;
  const top = caption.length * lineHeight + lineHeight + 14;
  const ground = top + height;
  const scale = valueScale(
    'linear',
    data.map(({ value }) => value),
    [ground, top],
  );
  const step = (width - 6) / data.length;
  const { x, ticks } = timeScale(
    data.map(({ day }) => day),
    [step / 2, width - step / 2 - 6],
  );
  const named = data.filter(({ accent }) => accent !== undefined);
  const line = scale(middle.value);
  return drawing(frame, ground + timeFoot, [
    ...captionLines(caption, 0, 12),
    ...levels(scale, [0], { left: 0, right: width }),
    ...data.map(({ key, day, value, accent }) =>
      s('g', { dataKey: key, dataValue: value }, [
        s('rect', {
          x: round(x(day) - step * 0.36),
          y: round(scale(value)),
          width: Math.max(1, round(step * 0.72)),
          height: round(ground - scale(value)),
          className: accent === undefined ? ['context'] : ['solid', 'accent'],
        }),
      ]),
    ),
    s('path', { d: `M0 ${round(line)}H${width}`, className: ['line', 'middle'] }),
    label({ text: middle.text, x: width, y: line - 6, anchor: 'end', weight: 600 }),
    ...named.map(({ day, accent: text = '' }) => {
      const half = widthOf(text, 15, 600) / 2;
      const middle = Math.min(Math.max(x(day), half), width - half);
      return label({ text, x: middle, y: top - 10, anchor: 'middle', size: 15, weight: 600, accent: true });
    }),
    ...named.map(({ day, value }) =>
      s('path', {
        d: `M${round(x(day))} ${round(top - 4)}V${round(scale(value) - 3)}`,
        className: ['line', 'accent'],
      }),
    ),
    ...ticks(time.format, ground + lineHeight, width),
  ]);
}
