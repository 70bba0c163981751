import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { headersFor, securityHeaders } from './headers.ts';

/** A finished site on this machine: what a plain file server does, and no more. */
export interface Served {
  /** Address of the first page, e.g. `http://127.0.0.1:4321/dossier/`. */
  address: string;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder under a base path, to this machine only. Port 0 takes any free one.
 *
 * @throws an error with the code EADDRINUSE if the port is taken.
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => response.destroy());
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

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return empty(response, 405, { allow: 'GET, HEAD' });
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/' && base !== '/') return empty(response, 302, { location: base });
  if (`${pathname}/` === base) return empty(response, 308, { location: base + search });
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
  const found = path === undefined ? undefined : await find(folder, path);
  if (found === 'folder') return empty(response, 308, { location: `${pathname}/${search}` });
  if (found) return send(request, response, 200, found.file);
  const missing = await find(folder, '404.html');
  if (missing === undefined || missing === 'folder') return empty(response, 404, {});
  return send(request, response, 404, missing.file);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A file, or a folder that was asked for without the closing slash. */
type Found = { file: string } | 'folder';

/** What lies behind a path, if anything. */
async function find(folder: string, path: string): Promise<Found | undefined> {
  const file = join(folder, path);
  if (path.includes('\0') || !`${file}${sep}`.startsWith(`${folder}${sep}`)) return undefined;
  const found = await kind(file);
  if (found === 'file' && !path.endsWith('/')) return { file };
  if (found !== 'folder' || (await kind(join(file, 'index.html'))) !== 'file') return undefined;
  return path === '' || path.endsWith('/') ? { file: join(file, 'index.html') } : 'folder';
}

async function kind(file: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string) {
  const { size } = await stat(file);
  response.writeHead(status, {
    ...headersFor(file),
    'cache-control': 'no-cache',
    'content-length': size,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function empty(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...securityHeaders, 'content-length': 0, ...headers }).end();
}
