import { buildSite, serveUntilStopped } from './site.ts';
import { siteCommand } from './command.ts';

/** Built for looking at: without an Impressum, so it never goes where the published site lies. */
const env = { QUELLENLAGE_OUT: '.cache/start', ...process.env };

await siteCommand(
  'npm start -- [Angaben]: prüft den Inhalt, baut die Website und zeigt sie auf diesem Rechner.',
  async (settings) => {
    await buildSite(settings, 'preview');
    await serveUntilStopped(settings);
  },
  env,
);
