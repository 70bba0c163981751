import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prove, type Proof } from './verify/privacy.ts';
import { readPage } from './verify/page.ts';
import type { Site } from './verify/site.ts';

const page = 'datenschutz/index.html';

/**
 * Puts what the finished files prove into the page on privacy. The page is made before there are finished
 * files, so until then it says that nothing has been proved. Returns the site with the page as it is now.
 */
export async function writeProof(folder: string, site: Site): Promise<Site> {
  const written = site.pages.get(page)?.html;
  if (written === undefined) return site;
  const html = withProof(written, prove(site));
  await writeFile(join(folder, page), html);
  return {
    ...site,
    files: new Map(site.files).set(page, Buffer.from(html)),
    pages: new Map(site.pages).set(page, readPage(page, html)),
  };
}

/**
 * The page with its blanks filled in: an element with `data-proof` gets the number it asks for, one with
 * `data-proved` says from now on what stands in that attribute.
 */
export function withProof(html: string, proof: Proof): string {
  const numbers: Readonly<Record<string, number>> = {
    ...proof,
    hosts: new Set(proof.hosts.map(({ host }) => host)).size,
    cookies: proof.cookies.length,
    storage: proof.storage.length,
  };
  return html
    .replace(/(<\w+[^>]*) data-proof="(\w+)"([^>]*>)[^<]*/g, (_, open: string, name: string, end: string) => {
      const number = numbers[name];
      if (number === undefined) throw new Error(`The page on privacy asks for ${name}, which is not proved.`);
      return `${open}${end}${number.toLocaleString('de-DE')}`;
    })
    .replace(/(<\w+[^>]*) data-proved="([^"]*)"([^>]*>)[^<]*/g, '$1$3$2');
}
