import { s } from 'hastscript';
import type { Element } from 'hast';
import type { QuantityKind } from '../../values/quantity.ts';
import { drawing, type Frame } from '../drawing.ts';
import { round } from '../round.ts';
import { label, lineHeight, sizes, spanOf, wrap, type Label } from '../letters/text.ts';

export interface Part {
  key: string;
  value: number;
  kind: QuantityKind;
  /** The quantity in words. */
  text: string;
  /** What it is: „versprochen“, „erwartet“, „geliefert“. */
  what: string;
}

const thickness = 44;
const above = 44;

/** One bar: the first value is the whole, the last one fills it, what lies between stands as a mark on it. */
export function parts(data: readonly Part[], frame: Frame): Element {
  const { width } = frame;
  const [whole, ...rest] = data;
  const filled = rest.at(-1);
  if (!whole || !filled) return drawing(frame, 0, []);
  const x = (value: number) => 1 + ((width - 2) * value) / whole.value;
  const bar = (value: number) => ({ x: 1, y: above, width: round(x(value) - 1), height: thickness });
  const under = above + thickness;
  return drawing(frame, under + 3 * lineHeight + 12, [
    s('g', { dataKey: whole.key, dataValue: whole.value }, [
      s('rect', { ...bar(whole.value), className: ['hollow'] }),
    ]),
    s('g', { dataKey: filled.key, dataValue: filled.value }, [
      s('rect', { ...bar(filled.value), className: ['solid', 'accent'] }),
      ...(filled.kind === 'exact'
        ? []
        : [s('path', { d: `M${round(x(filled.value))} ${above}v${thickness}`, className: ['edge'] })]),
    ]),
    ...rest
      .slice(0, -1)
      .flatMap(({ key, value }) => [
        s('g', { dataKey: key, dataValue: value }, [
          s('path', { d: `M${round(x(value))} ${above - 6}v${thickness + 12}`, className: ['line'] }),
        ]),
      ]),
    ...words(whole, { x: width, anchor: 'end' }, 14, false),
    ...rest
      .slice(0, -1)
      .flatMap((part) =>
        words(part, { x: Math.max(x(part.value), x(filled.value) + 10) }, under + 20, false),
      ),
    ...words(filled, { x: x(filled.value) - 4, anchor: 'end' }, under + 20, true),
  ]);

  /** Number over word, moved inwards where they would leave the drawing. */
  function words(
    { text, what }: Part,
    at: Pick<Label, 'x' | 'anchor'>,
    y: number,
    accent: boolean,
  ): Element[] {
    const lines: Label[] = [
      { ...at, text, y, weight: 600, size: 15, accent },
      ...wrap(what, y < above ? width : width / 2 - 12, sizes.label).map((line, index) => ({
        ...at,
        text: line,
        y: y + 17 + index * lineHeight,
        soft: true,
      })),
    ];
    const left = Math.min(...lines.map((line) => spanOf(line).left));
    const right = Math.max(...lines.map((line) => spanOf(line).right));
    const shift = left < 0 ? -left : Math.min(0, width - right);
    return lines.map((line) => label({ ...line, x: line.x + shift }));
  }
}
