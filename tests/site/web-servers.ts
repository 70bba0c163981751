import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chmodSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A web server on this machine, with a configuration, a port and a folder of its own. */
export interface WebServer {
  origin: string;
  stop: () => Promise<void>;
}

/** A built folder and the path it is served under. */
export interface Placed {
  folder: string;
  base: string;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx here can send files that were packed with brotli. */
export const hasNginxBrotli = existsSync(brotliModule);

const find = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

export const programs = { nginx: find('nginx'), apache: find('apache2') };

/**
 * Why a server is not tried, if it is not. On a machine that tests for others a missing server is a fault;
 * `.ci/run` says so itself where it cannot be had.
 */
export function reasonToSkip(name: keyof typeof programs): string | undefined {
  if (programs[name] !== undefined) return undefined;
  if (process.env['CI'] && !process.env['QUELLENLAGE_WITHOUT_SERVERS'])
    throw new Error(`${name} is missing; .ci/web-servers installs it from Debian's packages.`);
  return `${name} is not installed`;
}

/** Starts nginx with the include that lies in the built folder. */
export function startNginx(site: Placed): Promise<WebServer> {
  return start(site, (place, root, port) => {
    const include = readFileSync(join(site.folder, '.hosting/nginx.conf'), 'utf8');
    writeFileSync(
      join(place, 'quellenlage.conf'),
      hasNginxBrotli ? include.replace('# brotli_static on;', 'brotli_static on;') : include,
    );
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      join(place, 'nginx.conf'),
      `${hasNginxBrotli ? `load_module ${brotliModule};` : ''}
      daemon off; master_process off; pid ${place}/pid; error_log ${place}/error.log;
      events {}
      http {
        access_log off;
        ${paths.map((path) => `${path}_temp_path ${place}/${path};`).join(' ')}
        server { listen 127.0.0.1:${port}; root ${root}; include ${place}/quellenlage.conf; }
      }`,
    );
    return [programs.nginx!, '-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')];
  });
}

/** Starts Apache with what Debian switches on and `.htaccess` needs; it allows no more than FileInfo. */
export function startApache(site: Placed): Promise<WebServer> {
  return start(site, (place, root, port) => {
    const modules = [
      ...['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'negotiation', 'alias', 'setenvif', 'env'],
      ...['filter', 'deflate', 'headers', 'rewrite'],
    ];
    writeFileSync(
      join(place, 'apache.conf'),
      `ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${place}/pid
      ErrorLog ${place}/error.log
      DefaultRuntimeDir ${place}
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      TypesConfig /etc/mime.types
      AddType application/x-gzip .gz .tgz
      AddOutputFilterByType DEFLATE text/html text/plain text/css application/json
      ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
      DocumentRoot ${root}
      <Directory />
        Options Indexes FollowSymLinks
        AllowOverride FileInfo
        Require all granted
      </Directory>`,
    );
    return [programs.apache!, '-X', '-d', place, '-f', join(place, 'apache.conf')];
  });
}

type Prepare = (place: string, root: string, port: number) => string[];

async function start({ folder, base }: Placed, prepare: Prepare): Promise<WebServer> {
  const place = mkdtempSync(join(tmpdir(), 'web-server-'));
  // Apache reads as somebody else when root starts it.
  for (const readable of [place, dirname(folder)]) chmodSync(readable, 0o755);
  const root = base === '/' ? folder : join(place, 'www');
  if (base !== '/') {
    mkdirSync(root);
    symlinkSync(folder, join(root, base.slice(1, -1)));
  }
  const port = await freePort();
  const [program, ...args] = prepare(place, root, port);
  const server = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (said += String(part)));
  const stop = async () => {
    await end(server);
    rmSync(place, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt++) {
    if (await ask(`${origin}/`).then(Boolean, () => false)) return { origin, stop };
    await setTimeout(50);
  }
  const log = join(place, 'error.log');
  const reason = `${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`;
  await stop();
  throw new Error(`${program!} did not start: ${reason}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await Promise.race([ended, setTimeout(5000).then(() => server.kill('SIGKILL'))]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

export interface Answer {
  status: number;
  /** Every line of the head, so that one that comes twice can be seen. */
  head: [name: string, value: string][];
  /** The value of a header; of one that comes twice, both. */
  header: (name: string) => string | undefined;
  body: Buffer;
}

/** Asks for an address without following, unpacking or tidying anything. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const asked = request(address, { headers, agent: false });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const head = answer.rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name.toLowerCase(), answer.rawHeaders[at + 1]!]] : [],
  );
  const header = (name: string) => {
    const values = head.filter(([other]) => other === name.toLowerCase()).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(' | ');
  };
  return { status: answer.statusCode!, head, header, body: Buffer.concat(parts) };
}

/** What `sha256sum -c` says, where there is one. */
export const sha256sum = (folder: string) =>
  spawnSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
