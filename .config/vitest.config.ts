import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Every test runs in a time zone that nobody would choose: what depends on it is a fault. */
const env = { TZ: 'Pacific/Chatham', ASTRO_TELEMETRY_DISABLED: '1' };

/** What takes longer hangs; a machine with other work takes four times as long as one without. */
const limits = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

/** A build or a browser at work takes a core, and two cores carry no more than two of them. */
const maxWorkers = 2;

/** No test changes what another sees, and importing everything once a file is half the time of most of them. */
const isolate = false;

const root = fileURLToPath(new URL('..', import.meta.url));

// Every command that a test starts would compile the project anew, which takes longer than most of them run.
process.env['NODE_COMPILE_CACHE'] ??= `${root}.cache/compiled`;

export default defineConfig({
  root,
  test: {
    env,
    projects: [
      {
        root,
        test: {
          name: 'units',
          env,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          ...limits,
          maxWorkers,
          isolate,
        },
      },
      {
        root,
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          ...limits,
          maxWorkers,
          isolate,
        },
      },
    ],
  },
});
