import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeGrownDossier } from '../fixtures/large-dossier.ts';
import { taskNames, type Measured, type TaskName } from './task.ts';

/**
 * `npm run bench -- 5 100` (`--rounds=1` for less): makes dossiers of these sizes and measures the check, a build, one
 * after an edit, development, and beside them remark alone and the smallest Astro site over the same files. The tasks
 * take turns, so that what else the machine does meets them all.
 */

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 3);
const sizes = args.filter((arg) => !arg.startsWith('--')).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

try {
  const model = cpus()[0]?.model ?? 'unbekannt';
  print(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 1e9)} GB`,
  );
  print(`Node ${process.version}; median of ${rounds} rounds (least to most); ratios of processor time\n`);
  print('| articles | task | processor s | clock s | memory MB | to remark | to minimal Astro |');
  print('|---|---|---|---|---|---|---|');
  for (const size of sizes.length > 0 ? sizes : [5, 100]) measureSize(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureSize(size: number): void {
  const content = join(folder, String(size));
  writeGrownDossier(content, size);
  const all = new Map<TaskName, Measured[]>(taskNames.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of taskNames) all.get(name)!.push(measure(name, content));
  const cpu = (name: TaskName) => median(all.get(name)!.map((one) => one.cpu));
  for (const [name, found] of all) {
    const edits = found.flatMap(({ edit }) => edit ?? []);
    const label = edits.length > 0 ? `${name} (edit shown after ${Math.round(median(edits))} ms)` : name;
    const columns = [
      ...[spread(found.map((one) => one.cpu)), spread(found.map(({ wall }) => wall))],
      ...[Math.max(...found.map(({ memory }) => memory)).toFixed(0)],
      ...[(cpu(name) / cpu('remark')).toFixed(1), (cpu(name) / cpu('minimal')).toFixed(1)],
    ];
    print(`| ${size} | ${label} | ${columns.join(' | ')} |`);
  }
}

function measure(name: TaskName, content: string): Measured {
  const args = [join(import.meta.dirname, 'task.ts'), name, content];
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  // As the commands have it; the smallest site gains as much by it.
  Object.assign(env, { NODE_COMPILE_CACHE: '.cache/compiled' });
  const said = execFileSync(process.execPath, args, { encoding: 'utf8', env });
  return JSON.parse(said.trimEnd().split('\n').at(-1)!) as Measured;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(1));
  return `${median(values).toFixed(1)} (${least}–${most})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
