import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';

const outer = mkdtempSync(join(tmpdir(), 'server-'));
const folder = join(outer, 'site');
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'vergleich'), { recursive: true });
  mkdirSync(join(folder, 'leer'));
  mkdirSync(join(folder, '.hosting'));
  writeFileSync(join(folder, '.hosting/nginx.conf'), 'geheim');
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, '404.html'), 'Nicht gefunden');
  writeFileSync(join(folder, 'vergleich/index.html'), 'Vergleich');
  writeFileSync(join(folder, 'dossier.json'), '{}');
  writeFileSync(join(outer, 'geheim.txt'), 'geheim');
  served = await serve(folder, '/dossier/', 0);
});

afterAll(() => served.close());

const get = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

describe('the preview server', () => {
  it.each([
    ['/', '/dossier/'],
    ['/dossier', '/dossier/'],
    ['/dossier/vergleich?a=1', '/dossier/vergleich/?a=1'],
  ])('leads %s to %s', async (from, to) => {
    expect((await get(from)).headers.get('location')).toBe(to);
  });

  it.each([
    '/dossier/leer/',
    '/anders/',
    '/dossier/dossier.json/',
    '/dossier/%00',
    '/dossier/%ff',
    '/dossier/.hosting%2fnginx.conf',
    '/dossier/%2f.hosting/nginx.conf',
    '/dossier/%2e/.hosting/nginx.conf',
    '//',
    '//example.org/x',
  ])('answers %s with the 404 page', async (path) => {
    const answer = await fetch(new URL(served.address).origin + path);
    expect([answer.status, await answer.text()]).toEqual([404, 'Nicht gefunden']);
  });

  it.each([
    '/dossier/../geheim.txt',
    '/dossier/..%2fgeheim.txt',
    '/dossier/%2e%2e/geheim.txt',
    '/dossier/vergleich/..%2f..%2fgeheim.txt',
  ])('never leaves its folder: %s', async (path) => {
    expect(await raw(path)).not.toContain('geheim');
  });

  it('sends a part of a file, and nothing that the browser has already', async () => {
    const part = await fetch(`${served.address}dossier.json`, { headers: { range: 'bytes=1-1' } });
    expect([part.status, await part.text()]).toEqual([206, '}']);
    const tag = (await get('/dossier/dossier.json')).headers.get('etag')!;
    const again = await fetch(`${served.address}dossier.json`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  it('only reads', async () => {
    expect((await fetch(served.address, { method: 'POST' })).status).toBe(405);
  });
});

/** A request whose path nobody tidies up on the way. */
function raw(path: string): Promise<string> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => {
        resolve(text);
      });
    })
      .on('error', reject)
      .end();
  });
}
