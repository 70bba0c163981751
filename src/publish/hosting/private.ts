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
