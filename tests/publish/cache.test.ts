import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { cached, clearCache } from '../../src/cache.ts';

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
