import { writeFiles } from '../folder/write.ts';
import type { Site } from '../verify/site.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { packed } from './compress.ts';
import { areasOf } from './headers.ts';
import { movesOf } from './moves.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxInclude } from './nginx.ts';
import { checksumFile, checksums, hostingFolder } from './own-files.ts';

/** What tells hosts how to serve the site, by path in its folder. */
export function hostingFiles(site: Site): Record<string, string> {
  const moves = movesOf(site);
  const paths = [...site.files.keys()];
  const present = areasOf(paths);
  return {
    // GitHub Pages would otherwise leave out what begins with an underscore.
    '.nojekyll': '',
    '.htaccess': htaccess(site.base, present, moves),
    _headers: headersFile(site.base, paths),
    _redirects: redirectsFile(moves),
    [`${hostingFolder}Caddyfile`]: caddyfile(site.base, present, moves),
    [`${hostingFolder}nginx.conf`]: nginxInclude(site.base, present, moves),
  };
}

/**
 * Puts into the folder of a built site what hosts need: their configurations, files packed ahead of time
 * and a list of checksums over all. Returns the site with these files.
 *
 * @param ahead whether to pack; a preview on this machine has no use for it, and it takes seconds.
 */
export async function equip(folder: string, site: Site, ahead: boolean): Promise<Site> {
  const made = new Map<string, Buffer>();
  for (const [path, text] of Object.entries(hostingFiles(site))) made.set(path, Buffer.from(text));
  for (const [path, bytes] of ahead ? await packed(site.files) : []) made.set(path, bytes);
  const files = new Map([...site.files, ...made]);
  files.delete(checksumFile);
  made.set(checksumFile, Buffer.from(checksums(files)));
  writeFiles(folder, made);
  return { ...site, files: new Map([...files, ...made]) };
}
