import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesIn } from './page.ts';
import { isForEditors, readersPages, resolveReference, siteOf, type Fault, type Site } from './site.ts';

/** What the finished files say about a reader's privacy; the page on it shows the numbers. */
export interface Proof {
  pages: number;
  scripts: number;
  styles: number;
  fonts: number;
  /** Hosts besides our own that a page, a style sheet, a drawing or a script could ask. */
  hosts: readonly { file: string; host: string }[];
  /** Where a cookie is set or read, and where something is kept in the browser. */
  cookies: readonly Fault[];
  storage: readonly Fault[];
}

/** Nobody can set a cookie, or keep anything in the browser, without one of these words. */
const cookieWords = /\bcookie(?:Store)?\b|\bset-cookie\b/gi;
const storageWords =
  /\b(?:localStorage|sessionStorage|indexedDB|openDatabase|serviceWorker|getDirectory|caches|CacheStorage)\b/g;

/** Names of languages, and the address against which Pagefind resolves others: nobody asks them. */
const neverAsked = new Set(['www.w3.org', 'example.com']);

/** Looks through every file that a reader's browser runs or applies. */
export function prove(site: Site): Proof {
  const texts = (ending: string) =>
    [...site.files]
      .filter(([path]) => path.endsWith(ending) && !isForEditors(path))
      .map(([file, bytes]) => ({ file, text: bytes.toString('utf8') }));
  const [scripts, styles, fonts] = [texts('.js'), texts('.css'), texts('.woff2')];
  const search = (words: RegExp, what: string): Fault[] =>
    scripts.flatMap(({ file, text }) =>
      [...new Set(text.match(words))].map((word) => ({ file, what: `${what}: ${word}` })),
    );
  const pages = readersPages(site);
  // What a drawing says in words asks nobody; its styles might.
  const drawings = texts('.svg').map(({ file, text }) => ({
    file,
    text: text.replace(/>[^<]*<(?!\/style)/g, '><').replace(/\saria-\w+="[^"]*"/g, ''),
  }));
  const hostOf = (file: string, href: string) => {
    const target = resolveReference(site, file, href);
    return target.kind === 'foreign' ? [{ file, host: target.host }] : [];
  };
  return {
    pages: pages.length,
    scripts: scripts.length,
    styles: styles.length,
    fonts: fonts.length,
    hosts: [
      ...pages.flatMap(({ file, references }) =>
        references.flatMap(({ kind, href }) => (kind === 'resource' ? hostOf(file, href) : [])),
      ),
      ...styles.flatMap(({ file, text }) => addressesIn(text).flatMap((href) => hostOf(file, href))),
      ...[...scripts, ...drawings].flatMap(({ file, text }) => hostsIn(text).map((host) => ({ file, host }))),
    ],
    cookies: [
      ...search(cookieWords, 'Das Skript kann Cookies setzen oder lesen'),
      ...pages
        .filter(({ meta }) => meta.has('set-cookie'))
        .map(({ file }) => ({ file, what: 'Die Seite setzt ein Cookie' })),
    ],
    storage: search(storageWords, 'Das Skript kann etwas im Browser speichern'),
  };
}

/** With a protocol, or without one at the beginning of a text. */
const hostsIn = (text: string): string[] =>
  [...text.matchAll(/(?:(?:https?|wss?):|["'`])\/\/([\w-]+(?:\.[\w-]+)*)/g)]
    .map(([, host]) => host!)
    .filter((host) => !neverAsked.has(host));

/** What must not be published, because the page on privacy would not be true. */
export function checkPrivacy(site: Site): Fault[] {
  const { hosts, cookies, storage } = prove(site);
  // What pages and style sheets load, the references say already.
  const named = hosts
    .filter(({ file }) => /\.(?:js|svg)$/.test(file))
    .map(({ file, host }) => ({ file, what: `nennt ${host}; eine Anfrage dorthin wäre möglich` }));
  return [...cookies, ...storage, ...named];
}

const page = 'datenschutz/index.html';

/**
 * Puts what the finished files prove into the page on privacy. The page is made before there are finished
 * files, so until then it says that nothing has been proved. Returns the site with the page as it is now.
 */
export async function writeProof(folder: string, site: Site): Promise<Site> {
  const written = site.files.get(page)?.toString();
  if (written === undefined) return site;
  const html = withProof(written, prove(site));
  await writeFile(join(folder, page), html);
  const { files, pages } = siteOf(new Map([[page, Buffer.from(html)]]), site.base);
  return { ...site, files: new Map([...site.files, ...files]), pages: new Map([...site.pages, ...pages]) };
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
