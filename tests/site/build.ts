import { execFile } from 'node:child_process';

/** Astro's own command. */
export const astro = 'node_modules/astro/bin/astro.mjs';

const publisher = {
  QUELLENLAGE_SITE: 'https://dossier.example.org',
  QUELLENLAGE_NAME: 'Verlag Beispiel',
  QUELLENLAGE_ADDRESS: 'Musterstraße 1, 10115 Berlin',
  QUELLENLAGE_EMAIL: 'redaktion@example.org',
  QUELLENLAGE_PDF: 'nein',
};

/** The environment of a build; Vitest's own marks would reach Astro and Vite, who think they are in a test then. */
export const buildEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...publisher,
  NODE_ENV: undefined,
  VITEST: undefined,
};

interface End {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a build to its end: our command, or Astro's. */
export const build = (
  args: readonly string[],
  { script = 'src/cli/build.ts', env = buildEnvironment } = {},
): Promise<End> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
