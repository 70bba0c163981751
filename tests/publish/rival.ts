import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { lock } from '../../src/publish/folder/lock.ts';

/** What rivals have in common. */
export interface Rivalry {
  places: readonly string[];
  /** How many have come to each place. */
  start: Int32Array;
  rivals: number;
}

/** Wants one lock after the other, each at the same instant as its rivals, and tells which of them it got. */
const { places, start, rivals } = workerData as Rivalry;

const got: string[] = [];
for (const [round, place] of places.entries()) {
  if (Atomics.add(start, round, 1) === rivals - 1) Atomics.notify(start, round);
  while (Atomics.load(start, round) < rivals) Atomics.wait(start, round, Atomics.load(start, round), 100);
  await lock(place).then(
    () => got.push(place),
    () => undefined,
  );
  await setTimeout(0);
}
parentPort?.postMessage(got);
