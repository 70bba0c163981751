import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { replaceFailure } from './failure.ts';
import { pinboard, type Pinboard } from './pinboard.ts';
import { problemPage } from './problem-page.ts';
import { statePath } from './state.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Shows in the browser what the check says about the content, as long as `npm run dev` runs.
 *
 * The server watches the content. On a change it has every open page load again, and asks the command that
 * started it to look at the content: in a process of its own, so that the pages need not wait.
 */
export function desk(content: string): AstroIntegration {
  return {
    name: 'quellenlage:desk',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/dev/browser.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        const board = pinboard();
        watch(server, content, board);
        server.httpServer?.once('close', board.close);
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(`${statePath}?`)) {
            board.listen(response, Number(new URL(request.url, 'http://x').searchParams.get('since')));
            return;
          }
          // Where Astro would show a stack trace and the content has errors, shows these.
          if (request.headers.accept?.includes('text/html'))
            replaceFailure(response, async () => problemPage((await board.settled()).problems));
          next();
        });
      },
    },
  };
}

function watch(server: Server, content: string, board: Pinboard): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (!isWithin(content, path)) return;
    clearTimeout(timer);
    // Programs save in several steps.
    timer = setTimeout(() => {
      // What Astro itself sends when a collection changes: it then asks anew which pages there are.
      server.environments.ssr.hot.send('astro:content-changed', {});
      board.change();
    }, 25);
  });
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
