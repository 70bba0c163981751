import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const own = read('package.json') as Package;
const lock = read('package-lock.json') as {
  packages: Record<
    string,
    { version?: string; hasInstallScript?: true; optional?: true; engines?: { node?: string } }
  >;
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
    expect(process.versions.node).toBe(own.dependencies['node']);
    expect(major(readFileSync('.nvmrc', 'utf8'))).toBe(major(own.dependencies['node']!));
  });
});
