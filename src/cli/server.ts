import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { encodings } from '../publish/hosting/compress.ts';
import { headersFor } from '../publish/hosting/headers.ts';
import { isPrivate } from '../publish/hosting/private.ts';
import { isCompressible, typeOf } from '../publish/hosting/types.ts';

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
  if (found) return send(request, response, { status: 200, folder, file: found.file });
  const missing = await find(folder, '404.html');
  if (missing === undefined || missing === 'folder') return empty(response, 404, {});
  return send(request, response, { status: 404, folder, file: missing.file });
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
  if (path.includes('\0') || isPrivate(path) || !`${file}${sep}`.startsWith(`${folder}${sep}`))
    return undefined;
  const found = await kind(file);
  if (found === 'file' && !path.endsWith('/')) return { file };
  if (found !== 'folder' || (await kind(join(file, 'index.html'))) !== 'file') return undefined;
  return path === '' || path.endsWith('/') ? { file: join(file, 'index.html') } : 'folder';
}

async function kind(file: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

interface Answer {
  status: number;
  folder: string;
  file: string;
}

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { status, folder, file }: Answer,
) {
  const path = relative(folder, file).split(sep).join('/');
  const { sent, encoding } = await packOf(file, headers['accept-encoding']);
  const { size } = await stat(sent);
  response.writeHead(status, {
    ...headersFor(path),
    ...(isCompressible(path) ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': size,
    'Content-Type': typeOf(path),
  });
  if (method === 'HEAD') response.end();
  else
    createReadStream(sent)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The packed form of a file that the browser takes, if the build made one; else the file itself. */
async function packOf(file: string, accepted = ''): Promise<{ sent: string; encoding?: string }> {
  for (const { name, ending } of encodings)
    if (accepts(accepted, name) && (await kind(file + ending)) === 'file')
      return { sent: file + ending, encoding: name };
  return { sent: file };
}

/** Whether a list like `gzip, br;q=0` takes an encoding. */
const accepts = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((part) => {
    const [name, quality = 'q=1'] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && Number(quality.slice(2)) > 0;
  });

function empty(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, { ...headersFor(''), 'Content-Length': 0, ...headers }).end();
}
