import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { cached, clearCache } from '../../src/cache.ts';
import { atMost } from '../../src/publish/at-most.ts';

it('makes a thing once, and again for another input or another recipe', async () => {
  const input = randomUUID();
  let made = 0;
  const make = () => Promise.resolve(Buffer.from(`Nummer ${(made += 1)}`));
  const ask = async (recipe = 'probe', text = input) => (await cached(recipe, text, make)).toString();
  expect([await ask(), await ask()]).toEqual(['Nummer 1', 'Nummer 1']);
  expect([await ask('anders'), await ask('probe', randomUUID())]).toEqual(['Nummer 2', 'Nummer 3']);
  await clearCache();
  expect(await ask()).toBe('Nummer 1');
});

it('does no more at once than it may, and keeps the order', async () => {
  let [busy, most] = [0, 0];
  const step = async (item: number) => {
    most = Math.max(most, ++busy);
    await new Promise((resolve) => setTimeout(resolve, 5 - item));
    busy -= 1;
    return item * 2;
  };
  expect(await atMost(2, [1, 2, 3, 4], step)).toEqual([2, 4, 6, 8]);
  expect(most).toBe(2);
});
