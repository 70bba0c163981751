import { addressesIn } from './addresses.ts';
import type { Fault } from './fault.ts';
import { forEditors, readersPages, resolveReference, type Site } from './site.ts';

/** What the finished files say about a reader's privacy; the page on it shows the numbers. */
export interface Proof {
  pages: number;
  scripts: number;
  styles: number;
  fonts: number;
  /** Hosts besides our own that a page, a style sheet, a drawing or a script could ask. */
  hosts: readonly Asked[];
  /** Where a cookie is set or read, and where something is kept in the browser. */
  cookies: readonly Fault[];
  storage: readonly Fault[];
}

/** A host, and the file that names it. */
interface Asked {
  file: string;
  host: string;
}

/** Nobody can set a cookie, or keep anything in the browser, without one of these words. */
const cookieWords = /\bcookie(?:Store)?\b|\bset-cookie\b/gi;
const storageWords =
  /\b(?:localStorage|sessionStorage|indexedDB|openDatabase|serviceWorker|getDirectory|caches|CacheStorage)\b/g;

/** Names of languages, and the address against which Pagefind resolves others: nobody asks them. */
const neverAsked = new Set(['www.w3.org', 'example.com']);

/** Looks through every file that a reader's browser runs or applies. */
export function prove(site: Site): Proof {
  const read = [...site.files].filter(([path]) => !path.startsWith(forEditors));
  const texts = (ending: string) =>
    read
      .filter(([path]) => path.endsWith(ending))
      .map(([file, bytes]) => ({ file, text: bytes.toString('utf8') }));
  const scripts = texts('.js');
  const styles = texts('.css');
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
  const named = [...scripts, ...drawings].flatMap(({ file, text }) =>
    hostsIn(text).map((host) => ({ file, host })),
  );
  const loaded = [
    ...pages.flatMap(({ file, references }) =>
      references.flatMap(({ kind, href }) => (kind === 'resource' ? hostOf(site, file, href) : [])),
    ),
    ...styles.flatMap(({ file, text }) => addressesIn(text).flatMap((href) => hostOf(site, file, href))),
  ];
  return {
    pages: pages.length,
    scripts: scripts.length,
    styles: styles.length,
    fonts: read.filter(([path]) => path.endsWith('.woff2')).length,
    hosts: [...loaded, ...named],
    cookies: [
      ...search(cookieWords, 'Das Skript kann Cookies setzen oder lesen'),
      ...pages
        .filter(({ meta }) => meta.has('set-cookie'))
        .map(({ file }) => ({ file, what: 'Die Seite setzt ein Cookie' })),
    ],
    storage: search(storageWords, 'Das Skript kann etwas im Browser speichern'),
  };
}

/** What must not be published, because the page on privacy would not be true. */
export function checkPrivacy(site: Site): Fault[] {
  const { hosts, cookies, storage } = prove(site);
  // What pages and style sheets load, the references say already.
  const named = hosts
    .filter(({ file }) => /\.(?:js|svg)$/.test(file))
    .map(({ file, host }) => ({ file, what: `nennt ${host}; eine Anfrage dorthin wäre möglich` }));
  return [...cookies, ...storage, ...named];
}

/** With a protocol, or without one at the beginning of a text. */
const hostsIn = (text: string): string[] =>
  [...text.matchAll(/(?:(?:https?|wss?):|["'`])\/\/([\w-]+(?:\.[\w-]+)*)/g)]
    .map(([, host]) => host!)
    .filter((host) => !neverAsked.has(host));

function hostOf(site: Site, file: string, href: string): Asked[] {
  const target = resolveReference(site, file, href);
  return target.kind === 'foreign' ? [{ file, host: target.host }] : [];
}
