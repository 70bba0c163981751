import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import letters from './letters.json' with { type: 'json' };

/** The two weights of the charts. */
export type Weight = 400 | 600;

/** The sizes of letters in a chart, in px; text is never scaled to fit. */
export const sizes = { label: 13, tick: 12 } as const;

/** Height of a line of labels. */
export const lineHeight = 17;

export type Glyph = readonly [advance: number, outline: string];

/** The signs of a text that are seen: accents joined with their letters, nothing invisible, plain spaces and hyphens. */
export const lettersOf = (text: string): string[] =>
  Array.from(
    text
      .normalize('NFC')
      .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, '')
      .replace(/\p{Zs}/gu, ' ')
      .replace(/[\u2010\u2011]/g, '-'),
  );

/** The letter's advance and outline in thousandths of the size; never another letter: what we lack is a box. */
export function glyphOf(letter: string, weight: Weight): Glyph {
  const table = letters[weight] as unknown as Record<string, Glyph>;
  return table[letter] ?? table['□']!;
}

/** Browsers show another font until ours has come; labels must not overlap then either. */
const margin = 1.04;

/** Width of a text in px, with a small margin. */
export function widthOf(text: string, size: number = sizes.label, weight: Weight = 400): number {
  let thousandths = 0;
  for (const letter of lettersOf(text)) thousandths += glyphOf(letter, weight)[0];
  return (thousandths / 1000) * size * margin;
}

/** The text in lines that fit the width; a single word that is too long stands alone. */
export function wrap(
  text: string,
  width: number,
  size: number = sizes.label,
  weight: Weight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many whole words as fit, with … where some are missing. */
export function shorten(text: string, width: number): string {
  const words = text.split(' ');
  const shorter = [
    text,
    ...words
      .map(
        (_, at) =>
          `${words
            .slice(0, -1 - at)
            .join(' ')
            .replace(/[\s,:;–-]+$/, '')} …`,
      )
      .slice(0, -1),
    ...[...text].map((_, at) => `${[...text].slice(0, -1 - at).join('')}…`),
  ];
  return shorter.find((one) => widthOf(one, sizes.tick) <= width) ?? '…';
}

/** The text in as few lines as the width allows, all about equally long: for titles. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight): string[] {
  const lines = wrap(text, width, size, weight);
  for (let narrower = width - 10; narrower > width / 2; narrower -= 10) {
    const evener = wrap(text, narrower, size, weight);
    if (evener.length > lines.length) return wrap(text, narrower + 10, size, weight);
  }
  return lines;
}

export interface Label {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  size?: number;
  weight?: Weight;
  soft?: boolean;
  /** What the title speaks of. */
  accent?: boolean;
}

/** A line of text; tests and downloads read its place from the attributes. */
export function label({
  text,
  x,
  y,
  anchor = 'start',
  size = sizes.label,
  weight = 400,
  soft = false,
  accent = false,
}: Label): Element {
  const classes = [...(soft ? ['soft'] : []), ...(accent ? ['accent'] : [])];
  return s(
    'text',
    {
      x: round(x),
      y: round(y),
      textAnchor: anchor === 'start' ? undefined : anchor,
      fontSize: size === sizes.label ? undefined : size,
      fontWeight: weight === 400 ? undefined : weight,
      className: classes.length > 0 ? classes : undefined,
    },
    text,
  );
}

/** Where a label lies, as left and right edge. */
export function spanOf({ text, x, anchor = 'start', size = sizes.label, weight = 400 }: Omit<Label, 'y'>): {
  left: number;
  right: number;
} {
  const width = widthOf(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width };
}

/** Whether labels in their order leave room between each other. */
export const areApart = (labels: readonly Label[]): boolean =>
  labels.every((text, at) => at === 0 || spanOf(labels[at - 1]!).right + 10 <= spanOf(text).left);

/** Lines of a caption from its first baseline down. */
export const captionLines = (lines: readonly string[], x: number, y: number): Element[] =>
  lines.map((text, at) => label({ text, x, y: y + at * lineHeight, size: sizes.tick, soft: true }));
