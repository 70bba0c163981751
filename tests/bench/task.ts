import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, dev } from 'astro';
import { remark } from 'remark';
import { buildSite } from '../../src/cli/site.ts';
import { siteConfig } from '../../src/publish/site-config.ts';
import { inspect } from '../../src/check/check-folder.ts';
import { readSettings, toEnvironment } from '../../src/settings/settings.ts';

/** One thing to measure, in a process of its own: `node tests/bench/task.ts check /tmp/dossier`. */

/** What a task took: seconds on the clock and of processor, and the memory at its highest, in megabytes. */
export interface Measured {
  wall: number;
  cpu: number;
  memory: number;
  /** From the edit of a file to the page that shows it, in milliseconds. */
  edit?: number;
}

export const taskNames = ['remark', 'check', 'minimal', 'build', 'rebuild', 'development'] as const;
export type TaskName = (typeof taskNames)[number];

const [, script, task, folder = ''] = process.argv;
const settings = readSettings({}, ['--content', folder, '--out', `${folder}.site`, '--pdf', 'nein'], {});

const bodies = (): string[] =>
  readdirSync(join(folder, 'articles')).map((name) => readFileSync(join(folder, 'articles', name), 'utf8'));

/** Puts a sentence behind the first article, and gives what to look for. */
function edit(): string {
  const file = join(folder, 'articles/artikel-1.md');
  const sentence = `Nachtrag Nummer ${String(Date.now())}.`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${sentence}\n`);
  return sentence;
}

async function develop(): Promise<{ edit: number }> {
  Object.assign(process.env, toEnvironment(settings));
  const server = await dev({
    configFile: false,
    logLevel: 'error',
    ...siteConfig(settings),
    server: { host: '127.0.0.1', port: 4390 },
  });
  const page = () =>
    fetch(`http://127.0.0.1:${String(server.address.port)}/artikel/artikel-1/`).then((answer) =>
      answer.text(),
    );
  await page();
  const sentence = edit();
  const began = performance.now();
  while (!(await page()).includes(sentence)) await new Promise((wait) => setTimeout(wait, 5));
  return { edit: performance.now() - began };
}

/** Of most tasks only time and memory are told. */
const nothing = (): undefined => undefined;

const tasks: Readonly<Record<TaskName, () => Promise<{ edit?: number } | undefined>>> = {
  remark: () => {
    for (const body of bodies()) remark().parse(body);
    return Promise.resolve(nothing());
  },
  check: () => inspect(folder, { now: new Date('2026-11-28') }).then(nothing),
  minimal: () => {
    process.env['BENCH_FOLDER'] = folder;
    const root = resolve('tests/bench/minimal');
    return build({ configFile: false, logLevel: 'error', root, outDir: `${folder}.minimal` }).then(nothing);
  },
  build: () => buildSite(settings, 'preview').then(nothing),
  rebuild: () => {
    edit();
    return buildSite(settings, 'preview').then(nothing);
  },
  development: develop,
};

/** Processor seconds of the programs that it ran and that have ended, such as the one that indexes; only Linux tells. */
function ofPrograms(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

if (script === import.meta.filename) {
  const found = await tasks[task as TaskName]();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    wall: performance.now() / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6 + ofPrograms(),
    memory: maxRSS / 1024,
    ...found,
  };
  process.stdout.write(`\n${JSON.stringify(measured)}\n`);
  process.exit();
}
