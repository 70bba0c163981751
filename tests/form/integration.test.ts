import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { form } from '../../src/form/integration.ts';

/** The folder for prepared libraries that the form asks for under a command. */
function cacheUnder(command: 'dev' | 'build'): unknown {
  let folder: unknown;
  const setup = {
    command,
    injectRoute: () => undefined,
    updateConfig: ({ vite }: { vite: { cacheDir?: string } }) => (folder = vite.cacheDir),
  };
  void form({ form: true, content: 'uebung' }).hooks['astro:config:setup']!(
    setup as unknown as HookParameters<'astro:config:setup'>,
  );
  return folder;
}

test('a build does not throw away the libraries of a form that is open', () => {
  expect(cacheUnder('dev')).not.toBe(cacheUnder('build'));
});
