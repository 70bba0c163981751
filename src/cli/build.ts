import { buildSite } from './build-site.ts';
import { command } from './command.ts';

await command(
  'npm run build -- [Angaben]: prüft den Inhalt und baut die Website zur Veröffentlichung.',
  (settings) => buildSite(settings, 'publication'),
);
