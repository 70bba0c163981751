import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Changed, Checked } from '../dev/state.ts';
import { command, untilStopped } from './command.ts';
import { refreshEditorSchemas } from './editor-schemas.ts';
import { Failure } from '../publish/system/failure.ts';
import { lookAtContent } from './look.ts';
import { astroEnvironment, astroScript, withParent } from '../publish/astro.ts';

await command(
  'npm run dev -- [Angaben]: zeigt die Website auf diesem Rechner und jede Änderung sofort.',
  async (settings) => {
    const stop = new AbortController();
    const { signal } = stop;
    void untilStopped().then(() => {
      stop.abort();
    });
    const look = lookAtContent(settings, console.log);
    // Whoever is in the middle of writing wants to see the page all the same, so errors stop nothing.
    let state = await look();
    let isHintTold = false;
    await refreshCompletion();
    // Another dossier may be open at another port: they share no files but Astro's notes on types.
    const flags = ['--host', '127.0.0.1', '--port', String(settings.port), '--ignore-lock'];
    const child = spawn(process.execPath, ['--import', withParent, astroScript, 'dev', ...flags], {
      env: astroEnvironment({ ...settings, pdf: false }),
      stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    let running: Promise<void> | undefined;
    let latest = 0;
    child.on('message', ({ changed }: Changed) => {
      if (changed === 0) {
        answer(child, 0);
        return;
      }
      latest = changed;
      running ??= catchUp().finally(() => (running = undefined));
    });
    const [code] = (await once(child, 'close')) as [number | null];
    if (!signal.aborted)
      throw new Failure(
        `Astro hat von selbst aufgehört (Status ${code ?? 'unbekannt'}); der Grund steht darüber. Danach neu starten: npm run dev`,
      );

    /** Looks until it has seen the last change; those that come meanwhile are seen together. */
    async function catchUp(): Promise<void> {
      let seen: number;
      do {
        seen = latest;
        state = await look();
        answer(child, seen);
        await refreshCompletion();
      } while (seen < latest);
    }

    /** The completion of fields and ids in editors follows the project's own content. */
    async function refreshCompletion(): Promise<void> {
      if (settings.content !== resolve('content')) return;
      const hint = await refreshEditorSchemas(settings.content, resolve('.'));
      // Said once: the reason rarely goes away while somebody is writing.
      if (hint !== undefined && !isHintTold) console.error(hint);
      isHintTold ||= hint !== undefined;
    }

    function answer(process: ChildProcess, checked: number): void {
      if (process.connected) process.send({ checked, state } satisfies Checked);
    }
  },
);
