import { scaleLinear, scaleLog, ticks } from 'd3';
import type { Axis } from './drawing.ts';

/** A scale of values: from a number to a place in px. */
export interface ValueScale {
  (value: number): number;
  domain: readonly [number, number];
  /** About as many round numbers as asked for. */
  ticks: (count: number) => number[];
}

/**
 * The scale over all values, to the range in px.
 *
 * Linear scales begin at zero. Logarithmic ones end at powers of ten and know no zero:
 * a value that is not positive is an error.
 */
export function valueScale(
  kind: Axis['scale'],
  values: readonly number[],
  range: readonly [number, number],
): ValueScale {
  return kind === 'log' ? logarithmic(values, range) : linear(values, range);
}

function linear(values: readonly number[], range: readonly [number, number]): ValueScale {
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(4)
    .range(range);
  const [from, to] = scale.domain() as [number, number];
  return Object.assign((value: number) => scale(value), {
    domain: [from, to] as const,
    ticks: (count: number) => ticks(from, to, count),
  });
}

function logarithmic(values: readonly number[], range: readonly [number, number]): ValueScale {
  const wrong = values.find((value) => value <= 0);
  if (wrong !== undefined) throw new RangeError(`A logarithmic scale cannot show ${wrong}.`);
  const from = Math.min(...values);
  const scale = scaleLog()
    // One value alone must not stand on the edge.
    .domain([from * 0.9, Math.max(...values, from * 1.1)])
    .nice()
    .range(range);
  const [low, high] = scale.domain() as [number, number];
  return Object.assign((value: number) => scale(value), {
    domain: [low, high] as const,
    ticks: (count: number) => steps(low, high, count),
  });
}

/** Powers of ten, with 2 and 5 between them where there is room for so many. */
function steps(low: number, high: number, count: number): number[] {
  const powers: number[] = [];
  for (let power = Math.round(Math.log10(low)); power <= Math.round(Math.log10(high)); power += 1)
    powers.push(10 ** power);
  if (powers.length * 3 > count + 2) return powers;
  return powers.flatMap((power) => [power, power * 2, power * 5]).filter((value) => value <= high);
}
