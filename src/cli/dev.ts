import { dev } from 'astro';
import { siteConfig } from '../publish/site-config.ts';
import { setEnvironment } from './site.ts';
import { siteCommand, untilStopped } from './command.ts';
import { lookBeside } from './look/beside.ts';

await siteCommand(
  'npm run dev -- [Angaben]: zeigt die Website auf diesem Rechner und jede Änderung sofort.',
  async (settings) => {
    setEnvironment({ ...settings, pdf: false });
    const { port } = settings;
    const stopped = untilStopped();
    await dev({
      configFile: false,
      server: { host: '127.0.0.1', port },
      ...siteConfig(settings, { look: lookBeside(settings) }),
    });
    await stopped;
    process.exit();
  },
);
