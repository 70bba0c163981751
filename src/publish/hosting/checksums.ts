import { createHash } from 'node:crypto';

export const checksumFile = 'SHA256SUMS';

/** The list that `sha256sum -c` reads: every file, in order of their paths. */
export const checksums = (files: ReadonlyMap<string, Buffer>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

/** The paths that such a list names. */
export const listedIn = (list: string): string[] =>
  [...list.matchAll(/^[0-9a-f]{64} [ *](.+)$/gm)].map(([, path]) => path!);
