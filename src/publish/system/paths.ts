import { relative, resolve } from 'node:path';

/** A path as one would type it here; one that lies elsewhere in full. */
export function shortPath(path: string): string {
  const short = relative('.', path).replaceAll('\\', '/');
  return short === '' ? '.' : short.startsWith('..') ? resolve(path) : short;
}
