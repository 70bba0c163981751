import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { headersFor, typeOf } from '../publish/hosting/headers.ts';
import { isPrivate } from '../publish/hosting/own-files.ts';

/** A finished site on this machine, with the headers that hosts are told to send. */
export interface Served {
  /** Address of the first page, e.g. `http://127.0.0.1:4321/dossier/`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder under a base path, to this machine only. Port 0 takes any free one.
 *
 * @throws an error with the code EADDRINUSE if the port is taken.
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  // `dev` asks the disk at every request: a build may put another site there meanwhile.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    answer({ folder, base, files }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(taken)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Site {
  folder: string;
  base: string;
  files: ReturnType<typeof sirv>;
}

async function answer({ folder, base, files }: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return empty(response, 405, { allow: 'GET, HEAD' });
  const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/')!;
  if (pathname === '/' && base !== '/') return empty(response, 302, { location: base });
  if (`${pathname}/` === base) return empty(response, 308, { location: base + search });
  const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined;
  if (path === undefined || isPrivate(path)) return missing(folder, request, response);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (await isFile(join(folder, file, 'index.html')))
    return empty(response, 308, { location: `${pathname}/${search}` });
  request.url = `/${encodeURI(file)}`;
  request.headers['accept-encoding'] = accepted(request);
  return files(request, response, () => missing(folder, request, response));
}

/** The encodings that a browser takes, without those it refuses: sirv only looks whether a name is there. */
const accepted = ({ headers }: IncomingMessage): string =>
  (headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .join(',');

/** The path that the disk would be asked for, without percent signs and detours; undefined where it is none of a site. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path).replaceAll('\\', '/');
    return text.includes('\0') || text.split('/').includes('..')
      ? undefined
      : posix.normalize(`/${text}`).slice(1);
  } catch {
    return undefined;
  }
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

function setHeaders(response: ServerResponse, pathname: string): void {
  const path = pathname.slice(1);
  response.setHeaders(new Headers({ ...headersFor(path), 'Content-Type': typeOf(path) }));
}

async function missing(folder: string, { method }: IncomingMessage, response: ServerResponse) {
  const page = join(folder, '404.html');
  if (!(await isFile(page))) return empty(response, 404, {});
  setHeaders(response, '/404.html');
  response.writeHead(404);
  if (method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}

function empty(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...headersFor(''), 'Content-Length': 0, ...headers }).end();
}
