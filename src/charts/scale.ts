import { range as span, scaleLinear, scaleLog, ticks } from 'd3';
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
 * Linear scales begin at zero. Logarithmic ones begin less than a decade below the least value and know no zero:
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
  const [low, high] = decades(Math.min(...values), Math.max(...values));
  const scale = scaleLog().domain([low, high]).range(range);
  return Object.assign((value: number) => scale(value), {
    domain: [low, high] as const,
    ticks: (count: number) => logTicks(low, high, count),
  });
}

/** From the power of ten at or below the least value to the one at or above the greatest, with room at the edges. */
function decades(least: number, greatest: number): [number, number] {
  const [low, high] = [powerBelow(least), powerAbove(greatest)];
  // No dot may stand on the edge, and one value alone needs a beginning and an end.
  return [least === low ? low * 0.8 : low, greatest === high ? high * 1.25 : high];
}

const powerBelow = (value: number): number => 10 ** Math.floor(Math.log10(value) + 1e-9);
const powerAbove = (value: number): number => 10 ** Math.ceil(Math.log10(value) - 1e-9);

/** About so many labels and three at least: 1–2–5, else powers of ten, else every second or third of them. */
function logTicks(low: number, high: number, count: number): number[] {
  const powers = span(Math.log10(powerAbove(low)), Math.log10(high) + 1e-9).map(
    (power) => 10 ** Math.round(power),
  );
  const fine = powers.flatMap((power) => [power, power * 2, power * 5]).filter((value) => value <= high);
  const thinned = span(1, powers.length).map((step) => powers.filter((_, at) => at % step === 0));
  const choices = [fine, ...thinned].filter(({ length }) => length >= 3);
  return choices.find(({ length }) => length <= count) ?? choices.at(-1)!;
}
