import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A room is a folder of src, or a file in it; what is not in its row is forbidden,
 * except its own files. `node` stands for Node's modules, every other word without a folder for a package.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  values: ['edtf'],
  schema: ['astro/zod', 'values'],
  markdown: [
    ...['github-slugger', 'hast', 'hast-util-sanitize', 'hast-util-to-html', 'hastscript', 'mdast'],
    ...['mdast-util-to-hast', 'mdast-util-to-string', 'remark', 'remark-gfm', 'unified', 'unist'],
    ...['unist-util-visit', 'unist-util-visit-parents', 'vfile'],
  ],
  desk: [
    // The domain for the review: what content means shows only once it is linked as the site links it.
    ...['schema', 'values', 'domain', 'markdown', 'node', 'astro/zod'],
    ...['mdast', 'mdast-util-to-markdown', 'mdast-util-to-string', 'remark', 'remark-gfm', 'yaml'],
    ...['unist', 'unist-util-visit', 'unist-util-visit-parents', 'unified'],
    // What the import reads, and the dictionary of the check.
    ...['hast', 'hast-util-from-html', 'hast-util-to-mdast', 'mammoth', 'dictionary-de', 'nspell'],
  ],
  domain: ['schema:types', 'values', 'd3'],
  charts: ['d3', 'hast', 'hastscript', 'format', 'values', 'topojson-client', 'world-atlas'],
  text: ['charts:types', 'domain:types', 'schema:types', 'values'],
  format: ['domain:types', 'schema:types', 'values:types', 'text'],
  views: [
    ...[
      'domain',
      'charts',
      'text',
      'format',
      'markdown',
      'routes',
      'values',
      'schema',
      'settings:types',
      'astro/zod',
    ],
    ...['hast', 'hastscript', 'hast-util-from-html', 'hast-util-to-html', 'mdast', 'mdast-util-to-string'],
    ...['unist-util-visit'],
    // Forms that others have defined: calendars, feeds, citations.
    ...['ical-generator', 'feed', '@citation-js/core', '@citation-js/plugin-bibtex'],
  ],
  // The settings for the day that counts as today: what is published depends on it.
  load: ['astro:content', 'dev', 'domain', 'markdown', 'settings', 'values'],
  // What the development server adds: it reads the content through the desk and shows what is wrong with it.
  dev: ['desk', 'domain', 'text', 'settings', 'values', 'node', 'astro:types'],
  // The editor in the browser: its forms come from the schemas, and it writes files with the same library
  // that the desk reads them with.
  form: [
    ...['schema', 'astro/zod', 'text', 'yaml', '@sveltia/cms', 'astro:types', 'node'],
    // Where an article's fields end and its text begins, the desk knows.
    ...['desk', 'policy', 'routes', 'settings', 'styles'],
  ],
  'content.config': ['astro:content', 'astro/loaders', 'node', 'schema', 'settings'],
  routes: [],
  policy: [],
  // The values for the nearest name: a misspelt setting is told which one is meant.
  settings: ['node', 'values'],
  // From markdown come only the names that it gives to elements.
  components: [
    'views:types',
    'text',
    'routes',
    'hast',
    'hast-util-to-html',
    'layouts',
    'styles',
    'settings:types',
    'markdown',
    // The booklet is a page without the layout, and carries its policy itself.
    'policy',
  ],
  layouts: ['views:types', 'text', 'routes', 'policy', 'styles', 'components', 'scripts'],
  pages: [
    ...['load', 'views', 'layouts', 'components', 'settings', 'routes', 'text', 'astro', 'domain:types'],
    // Pictures for sharing are made where they are asked for.
    ...['hast-util-to-html', 'sharp'],
  ],
  // The values for words of a query that are mistyped or made of several.
  scripts: ['text', 'format', 'values'],
  cli: [
    // For the verification: what is published today, and the addresses at which it must stand.
    ...['desk', 'dev:types', 'domain', 'schema', 'values', 'settings', 'policy', 'routes', 'node'],
    // A browser for the PDF, where there is one.
    ...['playwright-core', '@sparticuz/chromium'],
    // The verification reads tables and XML with them.
    ...['d3', 'saxes'],
    ...[
      'dictionary-de',
      'hast',
      'hast-util-from-html',
      'hast-util-to-html',
      'pagefind',
      'sharp',
      'subset-font',
      'unist-util-visit',
    ],
  ],
};

const root = join(import.meta.dirname, '../src');

describe('the rooms of the house', () => {
  const found = importsOf(root);

  it('are all in the table', () => {
    expect([...new Set(found.map(({ room }) => room))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it.each(Object.keys(rooms))('%s imports only what the table allows', (room) => {
    const forbidden = found
      .filter((entry) => entry.room === room && !isAllowed(entry))
      .map(({ file, target, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${target}`);
    expect(forbidden).toEqual([]);
  });
});

describe('the table', () => {
  it('forbids what is not in a row', () => {
    expect(isAllowed({ room: 'domain', file: '', target: 'astro:content', typeOnly: false })).toBe(false);
    expect(isAllowed({ room: 'components', file: '', target: 'load', typeOnly: false })).toBe(false);
  });

  it('lets types through where values may not go', () => {
    expect(isAllowed({ room: 'domain', file: '', target: 'schema', typeOnly: true })).toBe(true);
    expect(isAllowed({ room: 'domain', file: '', target: 'schema', typeOnly: false })).toBe(false);
  });
});

interface Import {
  room: string;
  file: string;
  target: string;
  typeOnly: boolean;
}

function isAllowed({ room, target, typeOnly }: Import): boolean {
  const allowed = rooms[room] ?? [];
  return target === room || allowed.includes(target) || (typeOnly && allowed.includes(`${target}:types`));
}

function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) =>
      statementsIn(readFileSync(join(folder, file), 'utf8')).map(({ from, typeOnly }) => ({
        room: roomOf(file),
        file,
        target: from.startsWith('.') ? roomOf(join(file, '..', from).replaceAll('\\', '/')) : packageOf(from),
        typeOnly,
      })),
    );
}

interface Statement {
  from: string;
  typeOnly: boolean;
}

/** What a file imports or passes on; of an Astro component, what its front matter does. */
function statementsIn(source: string): Statement[] {
  const code = source.startsWith('---') ? source.split(/^---$/m)[1]! : source;
  const parsed = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
  const statements = parsed.statements.flatMap((statement): Statement[] => {
    if (ts.isImportDeclaration(statement))
      return [{ from: textOf(statement.moduleSpecifier), typeOnly: bringsTypes(statement) }];
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier)
      return [{ from: textOf(statement.moduleSpecifier), typeOnly: statement.isTypeOnly }];
    return [];
  });
  const dynamic = ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => code.includes(`import('${fileName}')`));
  return [...statements, ...dynamic.map(({ fileName }) => ({ from: fileName, typeOnly: false }))];
}

const textOf = (expression: ts.Expression): string => (expression as ts.StringLiteral).text;

/** `import type …`, or a list in which every name is marked `type`. */
function bringsTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
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
