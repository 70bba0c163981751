import { dev } from 'astro';
import { siteConfig } from '../publish/site-config.ts';
import { setEnvironment } from './site.ts';
import { siteCommand, untilStopped } from './command.ts';
import { checkInWorker } from './content-check/check-worker.ts';

await siteCommand(
  'npm run dev -- [Angaben]: zeigt die Website auf diesem Rechner und jede Änderung sofort.',
  async (settings) => {
    setEnvironment({ ...settings, pdf: false });
    const { port } = settings;
    const stopped = untilStopped();
    await dev({
      configFile: false,
      server: { host: '127.0.0.1', port },
      ...siteConfig(settings, { check: checkInWorker(settings) }),
    });
    await stopped;
    process.exit();
  },
);
