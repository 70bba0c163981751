import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteCommand } from './command.ts';
import { Failure, shortPath } from '../publish/system.ts';
import { realPlace } from '../publish/folder/place.ts';
import { recover } from '../publish/folder/swap.ts';
import { serveUntilStopped } from './site.ts';

await siteCommand(
  'npm run preview -- [Angaben]: zeigt die fertige Website auf diesem Rechner.',
  async (settings) => {
    recover(realPlace(settings.out));
    if (!existsSync(join(settings.out, 'index.html')))
      throw new Failure(
        `In ${shortPath(settings.out)} liegt noch keine fertige Website. Bauen Sie sie mit npm run build.`,
      );
    await serveUntilStopped(settings);
  },
);
