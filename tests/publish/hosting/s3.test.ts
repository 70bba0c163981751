import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFor } from '../../../src/publish/hosting/headers.ts';
import { s3Script } from '../../../src/publish/hosting/s3.ts';
import { typeOf } from '../../../src/publish/hosting/types.ts';

const pages = ['index.html', 'zeitleiste/index.html'];
const others = ['dateien/a.css', 'dateien/b.js', 'feed.json', 'feed.xml', 'dossier.json', 'sitemap.xml'];
const odd = ['pagefind/pagefind.js', 'pagefind/x.pf_meta', 'zahlen/a.csv', 'zahlen/a.png', 'SHA256SUMS'];
const uploaded = [...pages, ...others, ...odd];
const forHosts = ['.hosting/s3.sh', '.hosting/cloudfront.js', '.hosting/cloudfront-headers.json'];
const kept = ['index.html.br', 'index.html.gz', '_headers', '.htaccess', ...forHosts];

/** One call of the AWS command line, as far as it says what goes up. */
interface Call {
  args: string[];
  paths: string[];
  option: (name: string) => string | undefined;
}

/** Runs the script with a command that only writes down what it is asked for. */
function run(...given: string[]): { status: number | null; folder: string; calls: Call[] } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 's3-')));
  const log = join(folder, 'aws.log');
  for (const path of [...uploaded, ...kept]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  writeFileSync(join(folder, '.hosting/s3.sh'), s3Script('/dossier/', uploaded));
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\nprintf '%s\\t' "$@" >>'${log}'\necho >>'${log}'\n`);
  chmodSync(join(folder, 'aws'), 0o755);
  const env = { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status } = spawnSync('sh', [join(folder, '.hosting/s3.sh'), ...given], { env });
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return { status, folder, calls: lines.map((line) => readCall(line.split('\t').slice(0, -1))) };
}

/** What the filters of a call leave: of those that fit a path the last one counts. */
function readCall(args: string[]): Call {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const filters = args.flatMap((arg, at) =>
    /^--(?:in|ex)clude$/.test(arg) ? [{ keeps: arg === '--include', pattern: patternOf(args[at + 1]!) }] : [],
  );
  const paths = [...uploaded, ...kept].filter(
    (path) => filters.findLast(({ pattern }) => pattern.test(path))?.keeps ?? true,
  );
  return { args, paths, option };
}

const patternOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.\\+^$(){}|[\]]/g, '\\$&').replaceAll('*', '.*')}$`);

it('puts every file into the bucket once, as what it is, and keeps what is not for readers', () => {
  const { status, folder, calls } = run('eimer', 'verteilung');
  expect(status).toBe(0);
  const puts = calls.filter(({ args }) => args.includes('--content-type'));
  expect(puts.flatMap(({ paths }) => paths).sort()).toEqual([...uploaded].sort());
  for (const { args, paths, option } of puts) {
    expect(args.slice(0, 4)).toEqual(['s3', 'sync', folder, 's3://eimer/dossier/']);
    for (const path of paths)
      expect([path, option('--content-type'), option('--cache-control')]).toEqual([
        path,
        typeOf(path),
        headersFor(path)['Cache-Control'],
      ]);
  }
});

it('removes what is gone only after everything new is there, and then tells the CDN', () => {
  const { calls } = run('eimer', 'verteilung');
  expect(calls.slice(-2).map(({ args }) => [args[0], args.includes('--delete')])).toEqual([
    ['s3', true],
    ['cloudfront', false],
  ]);
  expect(calls.at(-2)!.paths.sort()).toEqual([...uploaded].sort());
  expect(calls.at(-3)!.option('--content-type')).toBe('text/html; charset=utf-8');
});

it.each([[[]], [['']]])('does nothing without the name of a bucket: %j', (given) => {
  const { status, calls } = run(...given);
  expect(status).not.toBe(0);
  expect(calls).toEqual([]);
});
