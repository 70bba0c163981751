import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings/settings.ts';
import { isWithin } from '../settings/values.ts';
import { shareContent } from '../source/shared-content.ts';
import { liveContent, type LiveContent } from './content.ts';
import { problemPage } from './problem-page.ts';
import { events, type ContentState } from './state.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Checks the content as it is now, beside the server, so that the pages need not wait. */
export type Check = () => Promise<ContentState>;

/**
 * Shows the content as it is on disk, and in the browser what the check says about it, as long as `npm run dev`
 * runs. On a change every open page loads again, and hears a little later what the check has found.
 */
export function development(settings: Settings, check: Check): AstroIntegration {
  const content = liveContent(settings);
  return {
    name: 'quellenlage:development',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        shareContent(content.read);
        injectScript('page', `import '/src/dev/browser.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        const settled = tell(server, settings.content, content, check);
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          content.read().then(
            () => {
              next();
            },
            async () => {
              response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
              response.end(problemPage((await settled()).problems));
            },
          );
        });
      },
    },
  };
}

/** Tells open pages of every change and of what the check says; gives that, once it has seen the last change. */
function tell(server: Server, folder: string, content: LiveContent, check: Check): Check {
  let changedAt = 0;
  let state: Promise<ContentState>;
  const refresh = (): void => {
    const running = check();
    state = running;
    void running.then((found) => {
      if (state === running) server.ws.send(events.checked, found);
    });
  };
  server.ws.on(events.opened, (since: number, page: { send: (event: string, told?: unknown) => void }) => {
    if (changedAt > since) page.send(events.changed);
    void state.then((found) => {
      page.send(events.checked, found);
    });
  });
  watch(server, folder, () => {
    changedAt = Date.now();
    content.change();
    // What Astro itself sends when a collection changes: it then asks anew which pages there are.
    server.environments.ssr.hot.send('astro:content-changed', {});
    server.ws.send(events.changed);
    refresh();
  });
  refresh();
  return async () => {
    let seen;
    do seen = await state;
    while (seen !== (await state));
    return seen;
  };
}

function watch(server: Server, folder: string, change: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!isWithin(path, folder)) return;
    clearTimeout(timer);
    // Programs save in several steps.
    timer = setTimeout(change, 25);
  });
}
