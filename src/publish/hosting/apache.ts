import { encodings } from './compress.ts';
import {
  compressibleEndings,
  httpsOnly,
  httpsOnlyMeans,
  namedTypes,
  ownHeaders,
  types,
  unknownType,
  type Area,
  type Headers,
} from './headers.ts';
import type { Moves } from './moves.ts';
import { privateFiles } from './own-files.ts';

/**
 * `.htaccess` for Apache 2.4, which only needs `AllowOverride FileInfo`.
 *
 * Types are forced: a server's own table makes of `index.html.gz` an archive. The first file of a folder is
 * named by a rule and not by mod_dir, so that the packed one can take its place.
 */
export function htaccess(base: string, present: readonly Area[], moves: Moves): string {
  const [rest, ...special] = present.toReversed();
  return [
    '# Von npm run build geschrieben; der nächste Bau schreibt die Datei neu.',
    `ErrorDocument 404 ${base}404.html`,
    ...moves.gone.flatMap(({ from, page }) => [
      `<If "%{REQUEST_URI} =~ m#^${escaped(from).replace(/\/$/, '/?')}$#">`,
      `    ErrorDocument 410 ${page}`,
      '</If>',
    ]),
    '',
    ...typeLines('', unknownType),
    ...Object.entries(types).flatMap(([ending, type]) => typeLines(`\\.${ending}`, type)),
    ...Object.entries(namedTypes).flatMap(([name, type]) => typeLines(`^${escaped(name)}`, type)),
    ...encodings.map(({ name, ending }) => `AddEncoding ${name} ${ending}`),
    '',
    '<IfModule mod_headers.c>',
    ...indent([
      ...headerLines(rest!.headers),
      `# ${httpsOnlyMeans}`,
      `# Header always set ${httpsOnly.name} "${httpsOnly.value}"`,
      ...special.flatMap((area) => areaLines(base, area, rest!.headers)),
      `<FilesMatch "${compressible}">`,
      ...indent(['Header merge Vary Accept-Encoding']),
      '</FilesMatch>',
    ]),
    '</IfModule>',
    '',
    '<IfModule mod_rewrite.c>',
    ...indent(['RewriteEngine On', `RewriteBase ${base}`, ...ruleLines(base, moves)]),
    '</IfModule>',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

const escaped = (text: string): string => text.replaceAll('.', '\\.');

const packs = '(?:\\.br|\\.gz)?$';

const compressible = `\\.(?:${compressibleEndings.join('|')})${packs}`;

const typeLines = (name: string, type: string): string[] => [
  `<FilesMatch "${name}${packs}">`,
  ...indent([`ForceType "${type}"`]),
  '</FilesMatch>',
];

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);

const areaLines = (base: string, area: Area, elsewhere: Headers): string[] => [
  `<If "%{REQUEST_URI} =~ m#^${escaped(base + area.path)}#">`,
  ...indent(headerLines(ownHeaders(area, elsewhere))),
  '</If>',
];

function ruleLines(base: string, { redirects, gone }: Moves): string[] {
  const pattern = (address: string) => `^${escaped(address.slice(base.length)).replace(/\/$/, '/?')}$`;
  return [
    ...privateFiles.map((path) => `RewriteRule ^${escaped(path)} - [R=404,L]`),
    ...redirects.map(({ from, to }) => `RewriteRule ${pattern(from)} ${to} [R=301,L,NE]`),
    ...gone.map(({ from }) => `RewriteRule ${pattern(from)} - [R=410,L]`),
    '# Ein Ordner ohne erste Seite ist keine Adresse.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    'RewriteRule ^(|.*/)$ $1index.html',
    ...encodings.flatMap(({ name, ending }) => [
      `RewriteCond %{HTTP:Accept-Encoding} (?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[,;]|$) [NC,NV]`,
      `RewriteCond %{DOCUMENT_ROOT}${base}$1${ending} -f`,
      `RewriteRule ^(.+)$ $1${ending} [L]`,
    ]),
  ];
}
