import { once } from 'node:events';
import { Failure } from './failure.ts';

const calledOff = (): Failure => new Failure('Abgebrochen. Die letzte fertige Website ist unverändert.');

/** @throws {Failure} once the person at the keyboard has called it off. */
export function assertWanted(signal: AbortSignal): void {
  if (signal.aborted) throw calledOff();
}

/** The same while something is going on whose end may then never come. */
export const whileWanted = <Result>(signal: AbortSignal, step: Promise<Result>): Promise<Result> =>
  Promise.race([
    step,
    once(signal, 'abort').then(() => {
      throw calledOff();
    }),
  ]);
