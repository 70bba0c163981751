import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of `src` in the order in which data flows, and the packages that each may use. A room is a folder, or
 * a file in it. It imports only from rooms above it, never below and never in a circle, not even a type.
 * `node` stands for Node's modules.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  routes: [],
  policy: [],
  values: [],
  schema: ['astro/zod'],
  markdown: [
    ...['github-slugger', 'hast', 'hast-util-sanitize', 'hast-util-to-html', 'hastscript', 'mdast'],
    ...['mdast-util-to-hast', 'mdast-util-to-string', 'micromark-util-edit-map', 'remark', 'remark-gfm'],
    ...['unified', 'unist', 'unist-util-visit', 'vfile'],
  ],
  domain: ['d3', 'mdast'],
  settings: ['node'],
  cache: ['node'],
  source: [
    ...['node', 'astro/zod', 'mdast', 'mdast-util-to-string', 'unified', 'unist'],
    ...['unist-util-visit', 'yaml'],
  ],
  check: [
    ...['node', 'astro/zod', 'mdast', 'mdast-util-to-markdown', 'mdast-util-to-string', 'unist'],
    ...['unist-util-visit', 'dictionary-de', 'nspell', 'yaml'],
  ],
  import: [
    ...['node', 'mdast', 'mdast-util-to-markdown', 'mdast-util-to-string', 'remark', 'remark-gfm', 'yaml'],
    ...[
      'github-slugger',
      'unist',
      'unist-util-visit',
      'hast',
      'hast-util-from-html',
      'hast-util-to-mdast',
      'mammoth',
    ],
  ],
  scaffold: ['astro/zod', 'node'],
  text: [],
  format: [],
  charts: ['d3', 'hast', 'hastscript', 'topojson-client', 'world-atlas'],
  views: [
    ...['astro/zod', 'hast', 'hastscript', 'hast-util-from-html', 'hast-util-to-html', 'mdast'],
    ...['mdast-util-to-string', 'unist-util-visit'],
    // Forms that others have defined: calendars, feeds.
    ...['ical-generator', 'feed'],
  ],
  dev: ['astro', 'node'],
  load: [],
  styles: [],
  scripts: [],
  middleware: ['astro'],
  layouts: [],
  components: ['hast', 'hast-util-to-html'],
  pages: ['astro', 'hast-util-to-html', 'sharp'],
  form: ['astro', 'astro/zod', 'node', 'yaml', '@sveltia/cms'],
  publish: [
    ...['node', 'astro', 'astro/config', 'dictionary-de', 'hast', 'hast-util-from-html'],
    ...['hast-util-to-html', 'pagefind', 'parse5', 'playwright-core', '@sparticuz/chromium', 'sharp'],
    'mdast-util-to-string',
    'unist-util-visit',
  ],
  cli: ['node', 'astro', 'sharp', 'sirv', 'subset-font'],
};

const order = Object.keys(rooms);
const root = join(import.meta.dirname, '../src');

describe('the rooms of the house', () => {
  const found = importsOf(root);

  it('are all in the table', () => {
    expect([...new Set(found.map(({ room }) => room))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it.each(order)('%s imports only from above and only its packages', (room) => {
    const forbidden = found
      .filter((entry) => entry.room === room && !isAllowed(entry))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(forbidden).toEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    expect(circlesOf(found)).toEqual([]);
  });
});

describe('the table', () => {
  it('forbids what stands below, and packages that are not in a row', () => {
    const file = 'domain/link.ts';
    expect(isAllowed({ room: 'domain', file, target: 'views', path: undefined })).toBe(false);
    expect(isAllowed({ room: 'domain', file, target: 'astro:content', path: undefined })).toBe(false);
    expect(isAllowed({ room: 'domain', file, target: 'values', path: undefined })).toBe(true);
  });

  it('sees a circle', () => {
    const edge = (file: string, path: string) => ({ room: 'a', file, target: 'a', path });
    expect(circlesOf([edge('a/x.ts', 'a/y.ts'), edge('a/y.ts', 'a/x.ts')])).toHaveLength(1);
  });
});

interface Import {
  room: string;
  file: string;
  /** The room or package that is imported. */
  target: string;
  /** The file that is imported, if it is one of src. */
  path: string | undefined;
}

function isAllowed({ room, target }: Import): boolean {
  if (target === room || rooms[room]?.includes(target)) return true;
  const at = order.indexOf(target);
  return at !== -1 && at < order.indexOf(room);
}

/** Groups of files that import each other, directly or by others: each file once, where it is found first. */
function circlesOf(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { path } of next.get(file) ?? []) if (path !== undefined) visit(path, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}

function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) =>
      namesIn(readFileSync(join(folder, file), 'utf8')).map((name): Import => {
        const path = name.startsWith('.') ? join(file, '..', name).replaceAll('\\', '/') : undefined;
        return { room: roomOf(file), file, target: path ? roomOf(path) : packageOf(name), path };
      }),
    );
}

/** What a file imports or passes on; of an Astro component, what its front matter and its scripts do. */
function namesIn(source: string): string[] {
  const code = source.startsWith('---') ? source.split(/^---$/m)[1]! : source;
  const scripts = source.startsWith('---') ? (source.match(/(?<=<script>)[^]*?(?=<\/script>)/g) ?? []) : [];
  return [code, ...scripts].flatMap((part) =>
    ts.preProcessFile(part).importedFiles.map(({ fileName }) => fileName),
  );
}

const roomOf = (path: string): string => path.split('/')[0]!.replace(/\.ts$/, '');

function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  if (name.startsWith('astro')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
