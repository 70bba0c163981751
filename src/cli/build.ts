import { forPublication } from '../settings/settings.ts';
import { command } from './command.ts';
import { Failure } from '../publish/system/failure.ts';
import { shortPath } from '../publish/system/paths.ts';
import { progressOn } from '../publish/system/progress.ts';
import { publish } from '../publish/publish.ts';
import { describeFaults } from '../publish/verify/verify.ts';

await command(
  'npm run build -- [Angaben]: prüft den Inhalt und baut die Website zur Veröffentlichung.',
  async (given, signal) => {
    const settings = forPublication(given);
    const progress = progressOn(process.stderr, console.log);
    const summary = await publish(settings, {
      ...progress,
      pack: true,
      judge: (faults) => {
        if (faults.length === 0) return;
        throw new Failure(
          `Die gebaute Website hat ${faults.length} Fehler und wird nicht veröffentlicht:`,
          ...describeFaults(faults),
          `${shortPath(settings.out)} ist unverändert.`,
        );
      },
      signal,
    }).finally(progress.end);
    console.log(
      [
        '',
        ...summary,
        `Fertig: ${shortPath(settings.out)} kann auf jeden Webserver unter ${settings.site}${settings.base}`,
      ].join('\n'),
    );
  },
);
