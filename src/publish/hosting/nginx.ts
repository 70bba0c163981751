import {
  httpsOnly,
  httpsOnlyMeans,
  namedTypes,
  types,
  unknownType,
  type Area,
  type Headers,
} from './headers.ts';
import { spellings, type Moves } from './moves.ts';
import { privateFiles } from './own-files.ts';

/**
 * An include for a server block of nginx whose `root` holds the site at its base.
 *
 * Every location repeats all its headers: one `add_header` of its own drops all it would inherit. The
 * charset stands in the types, because nginx adds none to a file that was packed ahead of time.
 */
export function nginxInclude(base: string, present: readonly Area[], { redirects, gone }: Moves): string {
  const [rest, ...special] = present.toReversed();
  return [
    '# Von npm run build geschrieben; der nächste Bau schreibt die Datei neu.',
    '# Gehört in einen server-Block, dessen root den Inhalt des gebauten Ordners unter',
    `# ${base} enthält; docs/hosting.md sagt mehr.`,
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} {`, ...indent(toBase(base)), '}']),
    `location ^~ ${base} {`,
    ...indent([
      'index index.html;',
      'absolute_redirect off;',
      'charset off;',
      ...typeLines(),
      'gzip off;',
      'gzip_static on;',
      'gzip_vary on;',
      '# Mit dem Modul ngx_brotli (Debian: libnginx-mod-http-brotli-static) auch diese Zeile:',
      '# brotli_static on;',
      `error_page 403 404 =404 ${base}404.html;`,
      ...headerLines(rest!.headers),
      `# ${httpsOnlyMeans}`,
      '# Die Zeile gehört dann auch in jede location darunter.',
      `# add_header ${httpsOnly.name} "${httpsOnly.value}" always;`,
      ...special.flatMap((area) => areaLines(base, area)),
      ...Object.entries(namedTypes).flatMap(([name, type]) => namedLines(base + name, type)),
      ...privateFiles.map((path) => `location ${at(base + path)} { return 404; }`),
      ...redirects.flatMap(({ from, to }) =>
        spellings(from).map((path) => `location = ${path} { return 301 ${to}; }`),
      ),
      ...gone.flatMap(({ from, page }) =>
        spellings(from).map((path) => `location = ${path} { error_page 410 ${page}; return 410; }`),
      ),
    ]),
    '}',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

const toBase = (base: string): string[] => ['absolute_redirect off;', `return 301 ${base}$is_args$args;`];

/** A folder is matched with everything in it, a file alone. */
const at = (path: string): string => (path.endsWith('/') ? `^~ ${path}` : `= ${path}`);

const typeLines = (): string[] => [
  'types {',
  ...indent(Object.entries(types).map(([ending, type]) => `${quoted(type)} ${ending};`)),
  '}',
  `default_type ${unknownType};`,
];

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

const areaLines = (base: string, { path, headers }: Area): string[] => [
  `location ${at(base + path)} {`,
  ...indent(headerLines(headers)),
  '}',
];

/** Without headers of its own, so it inherits them. */
const namedLines = (path: string, type: string): string[] => [
  `location = ${path} {`,
  ...indent(['types { }', `default_type ${quoted(type)};`]),
  '}',
];

const quoted = (value: string): string => `"${value}"`;
