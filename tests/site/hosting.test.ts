import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isPack, leadsOn } from '../../src/publish/hosting/compress.ts';
import { headersFor, isCompressible, typeOf } from '../../src/publish/hosting/headers.ts';
import { equip } from '../../src/publish/hosting/hosting.ts';
import { isPrivate, privateFiles } from '../../src/publish/hosting/own-files.ts';
import { readPage } from '../../src/publish/verify/page.ts';
import { readSite } from '../../src/publish/verify/site.ts';
import { serve } from '../../src/cli/server.ts';
import { asHeader } from '../../src/policy.ts';
import { filesOf, read } from './sites.ts';
import {
  ask,
  hasNginxBrotli,
  reasonToSkip,
  sha256sum,
  startApache,
  startNginx,
  type Answer,
  type Placed,
  type WebServer,
} from './web-servers.ts';

const sites = inject('sites');

const ours = async ({ folder, base }: Placed): Promise<WebServer> => {
  const { address, close } = await serve(folder, base, 0);
  return { origin: new URL(address).origin, stop: close };
};

function unpacked({ body, header }: Answer): Buffer {
  const encoding = header('content-encoding');
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}

const servers = [
  { name: 'npm run preview', start: ours, reason: undefined, brotli: true },
  { name: 'nginx', start: startNginx, reason: reasonToSkip('nginx'), brotli: hasNginxBrotli },
  { name: 'Apache', start: startApache, reason: reasonToSkip('apache'), brotli: true },
];

const cases = servers.flatMap((server) =>
  [sites.single, sites.minimal].map((site) => ({
    ...server,
    site,
    title: `${server.name} under ${site.base}${server.reason === undefined ? '' : ` (${server.reason})`}`,
  })),
);

describe.each(cases)('$title', ({ start, reason, brotli, site }) => {
  if (reason !== undefined) {
    it.skip(reason);
    return;
  }
  let server: WebServer;
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server.origin + site.base + path, headers);

  beforeAll(async () => {
    server = await start(site);
  });
  afterAll(() => server.stop());

  it('sends every file as what it is, with all headers and each of them once', async () => {
    const faults: string[] = [];
    // The form works on one's own machine only, and no host is told of it.
    const files = filesOf(site).filter((path) => !path.startsWith('redaktion/'));
    for (const file of files.filter((path) => !isPack(path) && !isPrivate(path))) {
      const answer = await get(file);
      const expected = { ...headersFor(file), 'Content-Type': typeOf(file) };
      for (const [name, value] of Object.entries(expected))
        if (answer.header(name) !== value) faults.push(`${file}: ${name}: ${answer.header(name) ?? '–'}`);
      const names = answer.head.map(([name]) => name);
      if (answer.status !== 200 || new Set(names).size < names.length)
        faults.push(`${file}: ${answer.status} ${names.join(' ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('shows the first page of a folder at its address, and leads there without the slash', async () => {
    const page = await get('zeitleiste/');
    expect([page.status, page.header('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body.equals(readFileSync(join(site.folder, 'zeitleiste/index.html')))).toBe(true);
    const led = await get('zeitleiste');
    expect([301, 308]).toContain(led.status);
    expect(new URL(led.header('location')!, server.origin + site.base).href).toBe(
      `${server.origin}${site.base}zeitleiste/`,
    );
  });

  it.each([
    ['br, gzip', brotli ? 'br' : 'gzip'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ])('answers „Accept-Encoding: %s“ with %s', async (accepted, encoding) => {
    for (const [path, file] of [
      ['vergleich/', 'vergleich/index.html'],
      ['dossier.json', 'dossier.json'],
    ] as const) {
      const answer = await get(path, { 'accept-encoding': accepted });
      expect(answer.header('content-encoding')).toBe(encoding);
      expect(answer.header('content-type')).toBe(typeOf(file));
      expect(answer.header('vary')).toBe('Accept-Encoding');
      expect(unpacked(answer).toString()).toBe(read(site, file));
    }
  });

  it.each(['nichts/', 'nichts.html', 'bilder/', 'dateien/nichts.js', ...privateFiles])(
    'answers %s with the page for what is missing',
    async (path) => {
      const answer = await get(path, { 'accept-encoding': 'gzip' });
      expect([answer.status, answer.header('cache-control')]).toEqual([404, 'no-cache']);
      expect(unpacked(answer).toString()).toBe(read(site, '404.html'));
      expect(answer.header('content-security-policy')).toBe(headersFor('')['Content-Security-Policy']);
    },
  );
});

describe.each(servers.slice(1).map((server) => ({ ...server, title: server.name })))(
  'moved and removed pages at $title',
  ({ start, reason }) => {
    if (reason !== undefined) {
      it.skip(reason);
      return;
    }
    const outer = mkdtempSync(join(tmpdir(), 'moved-'));
    const site = { folder: join(outer, 'dist'), base: '/dossier/' };
    let server: WebServer;

    beforeAll(async () => {
      cpSync(sites.minimal.folder, site.folder, { recursive: true });
      write('artikel/alter-name', '<meta http-equiv="refresh" content="0; url=/dossier/zeitleiste/#x-1">');
      write('artikel/entfernt', '<meta name="quellenlage-status" content="410">');
      await equip(site.folder, await readSite(site.folder, site.base), false);
      server = await start(site);
    });
    afterAll(async () => {
      await server.stop();
      rmSync(outer, { recursive: true, force: true });
    });

    function write(path: string, head: string): void {
      mkdirSync(join(site.folder, path), { recursive: true });
      writeFileSync(join(site.folder, path, 'index.html'), `<!doctype html>${head}<p>${path}`);
    }

    it.each(['artikel/alter-name/', 'artikel/alter-name'])('leads %s on for good', async (path) => {
      const { status, header } = await ask(server.origin + site.base + path);
      const location = new URL(header('location')!, server.origin).href;
      expect([status, location]).toEqual([301, `${server.origin}/dossier/zeitleiste/#x-1`]);
      expect(header('x-content-type-options')).toBe('nosniff');
    });

    it.each(['artikel/entfernt/', 'artikel/entfernt'])('says of %s that it is gone', async (path) => {
      const { status, body, header } = await ask(server.origin + site.base + path);
      expect([status, body.toString()]).toEqual([410, expect.stringContaining('<p>artikel/entfernt')]);
      expect(header('content-type')).toBe('text/html; charset=utf-8');
    });

    it('finds the site without the slash of its base', async () => {
      const { status, header } = await ask(`${server.origin}/dossier`);
      expect([status, new URL(header('location')!, server.origin).pathname]).toEqual([301, '/dossier/']);
    });
  },
);

describe('the files beside a site', () => {
  const files = filesOf(sites.base);

  it.runIf(sha256sum(sites.base.folder).error === undefined)('have the checksums that are listed', () => {
    const { status, stdout, stderr } = sha256sum(sites.base.folder);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    const listed = read(sites.base, 'SHA256SUMS').trim().split('\n');
    expect(listed.map((line) => line.slice(66))).toEqual(files.filter((file) => file !== 'SHA256SUMS'));
  });

  it('hold the same as the files they pack: all pages but those that only lead on', () => {
    const differing = files.filter(isPack).filter((pack) => {
      const bytes = readFileSync(join(sites.base.folder, pack));
      const unpacked = pack.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      return !unpacked.equals(readFileSync(join(sites.base.folder, pack.replace(/\.(?:br|gz)$/, ''))));
    });
    expect(differing).toEqual([]);
    const pages = files.filter((file) => isCompressible(file) && file.endsWith('.html'));
    const isPacked = (file: string) => ['.br', '.gz'].every((ending) => files.includes(file + ending));
    const shown = pages.filter((file) => !leadsOn(file, readFileSync(join(sites.base.folder, file))));
    expect(pages.filter(isPacked)).toEqual(shown);
  });

  it('send for every page the policy that the page carries itself', () => {
    const differing = files
      .filter((file) => file.endsWith('.html'))
      .filter((file) => {
        const own = readPage(file, read(sites.base, file)).meta.get('content-security-policy');
        // Charts are made to stand in frames elsewhere.
        const framers = file.startsWith('einbetten/') ? '*' : "'none'";
        return own === undefined || asHeader(own, framers) !== headersFor(file)['Content-Security-Policy'];
      });
    expect(differing).toEqual([]);
  });
});
