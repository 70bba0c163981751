import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Every test runs in a time zone that nobody would choose: what depends on it is a fault. */
const env = { TZ: 'Pacific/Chatham', ASTRO_TELEMETRY_DISABLED: '1' };

/** A build or a browser at work takes a core, and two cores carry no more than two of them. */
const maxWorkers = 2;

const root = fileURLToPath(new URL('..', import.meta.url));

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
          testTimeout: 30_000,
          maxWorkers,
          // No test of these changes what another sees, and importing everything once a file is half their time.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A machine that builds meanwhile may take its time.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers,
        },
      },
    ],
  },
});
