import { s } from 'hastscript';
import type { Element } from 'hast';
import { drawing, type Frame } from '../drawing.ts';
import { round } from '../round.ts';
import { label, lineHeight, sizes, wrap, wrapEvenly } from '../letters/text.ts';

export interface Step {
  key: string;
  value: number;
  /** The quantity with its unit. */
  text: string;
  /** What becomes of it here, in the editors' words. */
  what: string;
  /** Who says it, and when. */
  who: string;
  /** Hollow where it is claimed, filled where it is confirmed. */
  hollow: boolean;
}

const size = 20;
const gap = 34;

/** How a number changed from mouth to mouth: one under the other in a narrow drawing, else side by side. */
export function chain(data: readonly Step[], frame: Frame): Element {
  const { width } = frame;
  const across = width >= 800;
  const each = across ? (width - gap * (data.length - 1)) / data.length : width - 26;
  let y = 0;
  const steps = data.map((step, at) => {
    const last = at === data.length - 1;
    const left = across ? at * (each + gap) : 26;
    const top = across ? 0 : y;
    const lines = [
      ...wrap(step.who, each, sizes.tick).map((text) => ({ text, size: sizes.tick, soft: true, line: 16 })),
      ...wrap(step.text, each, size, 600).map((text) => ({
        text,
        size,
        weight: 600 as const,
        accent: last,
        line: 25,
      })),
      ...wrapEvenly(step.what, each, sizes.label, 400).map((text) => ({ text, line: lineHeight })),
    ];
    let height = across ? 22 : 0;
    const words = lines.map(({ line, ...text }) => {
      height += line;
      return label({ ...text, x: left, y: top + height - 4 });
    });
    y = Math.max(across ? y : 0, top + height + (across ? 0 : 22));
    return {
      words,
      mark: across ? ([left + 7, 9] as const) : ([8, top + 24] as const),
      key: step.key,
      value: step.value,
      hollow: step.hollow,
      last,
    };
  });
  return drawing(frame, y + (across ? 6 : -14), [
    ...steps.slice(1).map(({ mark }, at) => arrow(steps[at]!.mark, mark, across)),
    ...steps.map(({ key, value, mark: [cx, cy], hollow, last }) =>
      s('g', { dataKey: key, dataValue: value }, [
        s('circle', {
          cx: round(cx),
          cy: round(cy),
          r: 6,
          className: [hollow ? 'hollow' : 'solid', ...(last ? ['accent'] : [])],
        }),
      ]),
    ),
    ...steps.flatMap(({ words }) => words),
  ]);
}

function arrow(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  across: boolean,
): Element {
  const d = across
    ? `M${round(x1 + 10)} ${y1}H${round(x2 - 10)}m-6 -4l6 4l-6 4`
    : `M${x1} ${round(y1 + 10)}V${round(y2 - 10)}m-4 -6l4 6l4 -6`;
  return s('path', { d, className: ['line'] });
}
