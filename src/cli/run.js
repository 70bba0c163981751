/**
 * Runs a command by its name: `node src/cli/run.js check`. The commands are TypeScript, which an old Node cannot
 * read; it reads this file, and says what to do.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [, , name] = process.argv;
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/** What to do before anything can run, in one line for each of the two who may read it. */
const missing = !existsSync(new URL('../../node_modules/astro', import.meta.url))
  ? ['Die Pakete fehlen: bitte einmal npm ci eingeben.', 'The packages are missing: please run npm ci once.']
  : !process.features.typescript
    ? [
        `Node ${process.versions.node} ist zu alt: bitte Node 24 von https://nodejs.org/de installieren.`,
        `Node ${process.versions.node} is too old: please install Node 24 from https://nodejs.org.`,
      ]
    : undefined;

if (missing) {
  console.error(missing.join(' / '));
  process.exitCode = 1;
} else {
  process.argv.splice(1, 2, file);
  // What Node makes of our files and of Astro's, to be there at once the next time.
  module.enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
  await import(new URL(`${name}.ts`, import.meta.url));
}
