import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  engines: { node: string };
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const own = read('package.json') as Package;
const lock = read('package-lock.json') as {
  packages: Record<string, { version?: string; hasInstallScript?: true; optional?: true; license?: string }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const major = (version: string): number => Number(/\d+/.exec(version)![0]);

describe('What is installed', () => {
  it('is what was tried: every version is named in full', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is what the lock file holds', () => {
    const others = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(others).toEqual([]);
  });

  it('runs scripts of its own only where it cannot do without, and each of these is allowed', () => {
    const needed = installed
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(own.allowScripts).sort()).toEqual([...new Set(needed)].sort());
  });

  it('installs on any Node that the README names, and brings the one that everything runs on', () => {
    expect(own.engines.node).toBe('>=20');
    expect(readFileSync('README.md', 'utf8')).toContain('Node (20 or newer)');
    const runtimes = new Set(Object.values(own.optionalDependencies));
    expect([...runtimes]).toHaveLength(1);
    const [runtime = ''] = runtimes;
    if (`node-${process.platform}-${process.arch}` in own.optionalDependencies)
      expect(process.versions.node).toBe(runtime);
    expect(major(readFileSync('.nvmrc', 'utf8'))).toBe(major(runtime));
  });

  it('says in one line, in German and English, what to do about a Node that is too old', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--no-experimental-strip-types', 'src/cli/run.js', 'check'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Node \S+ ist zu alt: .+ \/ Node \S+ is too old: .+\n$/);
  });

  it('holds the bytes of that Node to the lock file, on every system it is brought to', () => {
    for (const name of Object.keys(own.optionalDependencies))
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({
        optional: true,
        integrity: expect.stringMatching(/^sha512-/) as string,
      });
  });

  it('stands in the README with its licence, as far as a built site or a build needs it', () => {
    const listed = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| ([^|]+?) +\| (`[^|]+`) +\|/gm),
    ].flatMap(([, licence = '', packages = '']) =>
      packages
        .matchAll(/`([^`]+)`/g)
        .map(([, name]) => `${name!}: ${licence.trim()}`)
        .toArray(),
    );
    const used = Object.keys({ ...own.dependencies, ...own.optionalDependencies }).map(
      (name) => `${name}: ${lock.packages[`node_modules/${name}`]?.license ?? '?'}`,
    );
    expect(listed.sort()).toEqual(used.sort());
  });
});
