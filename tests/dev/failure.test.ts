import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { replaceFailure } from '../../src/dev/failure.ts';

/** What a browser gets, where the check has `page` to show. */
async function ask(page: string | undefined, respond: (response: ServerResponse) => void) {
  const server = createServer((_, response) => {
    replaceFailure(response, () => Promise.resolve(page));
    respond(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`, { signal: AbortSignal.timeout(5000) });
    return [answer.status, await answer.text()];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const failures: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'in pieces': (response) => {
    response.writeHead(500, { 'content-type': 'text/html', 'content-length': 9 });
    response.write(new TextEncoder().encode('kapü'));
    response.write('tt');
    response.end('!!');
  },
  'with the status alone': (response) => {
    response.statusCode = 500;
    response.setHeader('content-length', 9);
    response.end('kapütt!!');
  },
  'with a status and pieces': (response) => {
    response.statusCode = 500;
    response.write('kapütt');
    response.end('!!');
  },
};

it.each(Object.entries(failures))(
  'A failure told %s gives way to the page of the check',
  async (_, respond) => {
    expect(await ask('<p>Fehler</p>', respond)).toEqual([500, '<p>Fehler</p>']);
  },
);

it.each(Object.entries(failures))(
  'A failure told %s stays whole where there is no such page',
  async (_, respond) => {
    expect(await ask(undefined, respond)).toEqual([500, 'kapütt!!']);
  },
);

it('Any other answer goes its way', async () => {
  const respond = (response: ServerResponse) => {
    response.writeHead(404);
    response.write('nicht ');
    response.end('da');
  };
  expect(await ask('<p>Fehler</p>', respond)).toEqual([404, 'nicht da']);
});
