import type { ServerResponse } from 'node:http';

type Tell = (event: string, data: unknown) => void;

/** Open pages that hear of something as long as they stay open, by server-sent events. */
export function listeners() {
  const all = new Set<Tell>();
  return {
    add: (response: ServerResponse): Tell => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const tell: Tell = (event, data) => {
        response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      all.add(tell);
      response.on('close', () => all.delete(tell));
      return tell;
    },
    tell: (event: string, data: unknown): void => {
      for (const tell of all) tell(event, data);
    },
  };
}
