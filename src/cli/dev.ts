import { dev } from 'astro';
import { siteConfig } from '../publish/site-config.ts';
import { toEnvironment } from '../settings/settings.ts';
import { siteCommand, untilStopped } from './command.ts';
import { lookBeside } from './look/beside.ts';

await siteCommand(
  'npm run dev -- [Angaben]: zeigt die Website auf diesem Rechner und jede Änderung sofort.',
  async (settings) => {
    Object.assign(process.env, toEnvironment({ ...settings, pdf: false }), { ASTRO_TELEMETRY_DISABLED: '1' });
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
