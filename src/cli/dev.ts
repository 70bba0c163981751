import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { command } from './command.ts';
import { checkContent } from './content.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { Failure } from './failure.ts';
import { astroEnvironment, astroScript } from './publish/astro.ts';

await command(
  'npm run dev -- [Angaben]: zeigt die Website auf diesem Rechner und jede Änderung sofort.',
  async (settings, signal) => {
    await checkContent(settings, console.log).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      // Whoever is in the middle of writing wants to see the page all the same.
      console.log(`${error.message}\n`);
    });
    await writeEditorSchemas(settings.content, resolve('.vscode/schemas'));
    const flags = ['--host', '127.0.0.1', '--port', String(settings.port)];
    const child = spawn(process.execPath, [astroScript, 'dev', ...flags], {
      env: astroEnvironment(settings),
      stdio: 'inherit',
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    await once(child, 'close');
  },
);
