import { buildSite } from './site.ts';
import { siteCommand } from './command.ts';

await siteCommand(
  'npm run build -- [Angaben]: prüft den Inhalt und baut die Website zur Veröffentlichung.',
  (settings) => buildSite(settings, 'publication'),
);
