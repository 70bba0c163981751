import { command, untilAborted } from './command.ts';
import { progressOn } from '../publish/system/progress.ts';
import { publish } from '../publish/publish.ts';
import { serveSite } from './serve-site.ts';
import { describeFaults } from '../publish/verify/verify.ts';

/** Built for looking at: without an Impressum, so it never goes where the published site lies. */
const env = { QUELLENLAGE_OUT: '.cache/start', ...process.env };

await command(
  'npm start -- [Angaben]: prüft den Inhalt, baut die Website und zeigt sie auf diesem Rechner.',
  async (settings, signal) => {
    const progress = progressOn(process.stderr, console.log);
    const summary = await publish(settings, {
      ...progress,
      pack: false,
      judge: (faults) => {
        if (faults.length > 0)
          progress.say([`So ginge es nicht an die Öffentlichkeit:`, ...describeFaults(faults)].join('\n'));
      },
      signal,
    }).finally(progress.end);
    console.log(['', ...summary].join('\n'));
    const served = await serveSite(settings);
    await untilAborted(signal);
    await served.close();
  },
  env,
);
