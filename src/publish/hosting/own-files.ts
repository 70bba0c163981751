import { createHash } from 'node:crypto';

/** The folder with what is meant for hosts and not for readers. */
export const hostingFolder = '.hosting/';

/** What lies in the built folder and is no part of the site: a host that can be told does not show it. */
export const privateFiles: readonly string[] = [
  hostingFolder,
  '.htaccess',
  '.nojekyll',
  '_headers',
  '_redirects',
];

/** Whether a path below the base leads to one of these. */
export const isPrivate = (path: string): boolean =>
  privateFiles.some((hidden) => path === hidden || (hidden.endsWith('/') && path.startsWith(hidden)));

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
