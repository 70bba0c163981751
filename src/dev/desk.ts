import type { ServerResponse } from 'node:http';
import { isAbsolute, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { replaceFailure } from './failure.ts';
import { problemPage } from './problem-page.ts';
import { statePath, type Changed, type Checked, type DeskState } from './state.ts';

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

type Pinboard = ReturnType<typeof pinboard>;

/** What is known about the content, and who wants to hear of it. */
function pinboard() {
  const listeners = new Set<ServerResponse>();
  const waiting = new Set<() => void>();
  let state: DeskState = { problems: [], hints: {} };
  let [changed, checked, changedAt] = [0, -1, 0];
  const tell = (response: ServerResponse, event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const isSettled = () => checked >= changed || process.send === undefined;
  const hear = (message: Checked): void => {
    ({ checked, state } = message);
    for (const listener of listeners) tell(listener, 'state', state);
    if (!isSettled()) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  process.on('message', hear);
  // Also after a restart, which a change of the configuration brings.
  process.send?.({ changed } satisfies Changed);
  return {
    close: () => process.off('message', hear),
    change: () => {
      changed++;
      changedAt = Date.now();
      process.send?.({ changed } satisfies Changed);
      for (const listener of listeners) tell(listener, 'change', {});
    },
    /** Tells a browser whose page was asked for at that time. */
    listen: (response: ServerResponse, since: number) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      if (changedAt > since) tell(response, 'change', {});
      if (checked >= 0) tell(response, 'state', state);
    },
    /** The state once the desk has seen the last change. */
    settled: async (): Promise<DeskState> => {
      if (!isSettled()) await new Promise<void>((resolve) => waiting.add(resolve));
      return state;
    },
  };
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
