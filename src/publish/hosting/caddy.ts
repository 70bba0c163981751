import {
  areas,
  httpsOnly,
  httpsOnlyMeans,
  namedTypes,
  ownHeaders,
  types,
  type Area,
  type Headers,
} from './headers.ts';
import { spellings, type Moves } from './moves.ts';
import { privateFiles } from './own-files.ts';

/** A part of a Caddyfile, for a site block of Caddy 2 whose `root` holds the site at its base. */
export function caddyfile(base: string, present: readonly Area[], { redirects, gone }: Moves): string {
  const [rest, ...special] = present.toReversed();
  return [
    '# Von npm run build geschrieben; der nächste Bau schreibt die Datei neu.',
    '# Gehört in einen Block, dessen root den Inhalt des gebauten Ordners unter',
    `# ${base} enthält; docs/hosting.md sagt mehr.`,
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}`]),
    ...redirects.flatMap(({ from, to }) => spellings(from).map((path) => `redir ${path} ${to} 301`)),
    ...gone.flatMap(({ from }) => spellings(from).map((path) => `error ${path} 410`)),
    `@hidden path ${privateFiles.map((path) => base + path + (path.endsWith('/') ? '*' : '')).join(' ')}`,
    'error @hidden 404',
    `@site path ${base}*`,
    ...headerLines('@site', rest!.headers),
    ...special.flatMap((area) => areaLines(base, area, rest!.headers)),
    ...Object.entries(types).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      ...headerLines(`@${ending}`, { 'Content-Type': type }),
    ]),
    ...Object.entries(namedTypes).flatMap(([name, type]) =>
      headerLines(base + name, { 'Content-Type': type }),
    ),
    `# ${httpsOnlyMeans}`,
    `# header ${httpsOnly.name} "${httpsOnly.value}"`,
    'file_server {',
    '    precompressed br gzip',
    '}',
    'handle_errors {',
    ...headerLines('*', areas.at(-1)!.headers).map((line) => `    ${line}`),
    ...gone.flatMap(({ from, page }) => spellings(from).map((path) => `    rewrite ${path} ${page}`)),
    `    @missing not path ${[`${base}404.html`, ...gone.map(({ page }) => page)].join(' ')}`,
    `    rewrite @missing ${base}404.html`,
    '    file_server',
    '}',
    '',
  ].join('\n');
}

/** Set when the answer is written, over what the file server says. */
const headerLines = (matcher: string, headers: Headers): string[] => [
  `header ${matcher} {`,
  ...Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`),
  '    defer',
  '}',
];

const areaLines = (base: string, area: Area, elsewhere: Headers): string[] =>
  headerLines(base + area.path + (area.path.endsWith('/') ? '*' : ''), ownHeaders(area, elsewhere));
