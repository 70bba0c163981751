import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { bookletPolicy } from '../policy.ts';
import { bookletFile } from '../routes.ts';

/**
 * Writes the file from the page `/dossier/` of a built site; it is the only one with styles inside, and its own policy
 * forbids it to load anything at all. Where that is only a cover, it is made from a page of its
 * own, which goes; where there is none either, the dossier is too large for one file.
 */
export async function writeBooklet(folder: string, base: string, form: 'page' | 'file'): Promise<void> {
  const page = join(folder, form === 'page' ? 'dossier' : 'dossier/ganz');
  const tree = fromHtml(await readFile(join(page, 'index.html'), 'utf8'));
  if (form === 'file') await rm(page, { recursive: true });
  const letters = new Set(toString(tree));
  const files = (address: string): Promise<Buffer> => readFile(join(folder, pathOf(address, base)));
  const styles = await Promise.all(
    addressesIn(tree, 'stylesheet').map(async (address) =>
      inlined(facesWith(letters, (await files(address)).toString()), address, files),
    ),
  );
  const [icon] = addressesIn(tree, 'icon');
  detach(tree, base);
  const head: Element[] = [
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: bookletPolicy }),
    ...(icon === undefined
      ? []
      : [element('link', { rel: ['icon'], href: dataUrl('image/svg+xml', await files(icon)) })]),
    { ...element('style', {}), children: [{ type: 'text', value: styles.join('\n') }] },
  ];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'head') node.children.splice(1, 0, ...head);
  });
  await writeFile(join(folder, bookletFile), toHtml(tree, { upperDoctype: true }));
}

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

/** The addresses of the files that the head names in one role. */
function addressesIn(tree: Root, role: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties: { rel, href } }) => {
    if (tagName === 'link' && Array.isArray(rel) && rel.includes(role) && typeof href === 'string')
      found.push(href);
  });
  return found;
}

/** Takes out what leads to other files of the site, for they are not there where this file is opened, and the page's policy. */
function detach(tree: Root, base: string): void {
  visit(tree, 'element', ({ tagName, properties: { rel, href, httpEquiv } }, at, parent) => {
    const loads = tagName === 'link' && !(Array.isArray(rel) && rel.includes('canonical'));
    const leadsHome = tagName === 'a' && typeof href === 'string' && href.startsWith(base);
    const isPolicy = tagName === 'meta' && String(httpEquiv).toLowerCase() === 'content-security-policy';
    if (!parent || at === undefined || !(loads || leadsHome || isPolicy)) return undefined;
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

/** A style sheet without files of its own: typefaces go in as data. */
async function inlined(
  css: string,
  sheet: string,
  files: (address: string) => Promise<Buffer>,
): Promise<string> {
  let whole = css;
  for (const address of new Set(addressesOf(css))) {
    if (address.startsWith('data:')) continue;
    const from = new URL(address, new URL(sheet, 'http://localhost')).pathname;
    whole = whole.replaceAll(address, dataUrl('font/woff2', await files(from)));
  }
  return whole;
}

const addressesOf = (css: string): string[] =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1]!);

function pathOf(address: string, base: string): string {
  if (!address.startsWith(base)) throw new Error(`${address} is no file of this site.`);
  return decodeURI(address.slice(base.length));
}

const dataUrl = (type: string, content: Buffer): string =>
  `data:${type};base64,${content.toString('base64')}`;

/** A style sheet without the faces of a typeface that have none of these letters; one without a range has all. */
export const facesWith = (letters: Iterable<string>, css: string): string => {
  const needed = [...letters].map((letter) => letter.codePointAt(0)!);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    if (range === undefined) return face;
    const spans = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-');
      return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const;
    });
    return needed.some((code) => spans.some(([from, to]) => code >= from && code <= to)) ? face : '';
  });
};
