import { encodings } from './compress.ts';
import { hashedFolder, immutable, revalidate } from './headers.ts';
import { hostingFolder, privateFiles } from './private.ts';
import { namedTypes, types, unknownType } from './types.ts';

/**
 * A shell script that puts the site into an S3 bucket: what pages load comes before the pages, what is gone
 * goes last. A store guesses types from endings, without charset, so each is told.
 *
 * Files packed ahead of time stay here: a store does not negotiate, the CDN before it packs by itself.
 */
export function s3Script(base: string, paths: readonly string[]): string {
  const endings = (hashed: boolean) =>
    Object.keys(types).filter((ending) =>
      paths.some((path) => path.endsWith(`.${ending}`) && path.startsWith(hashedFolder) === hashed),
    );
  return [
    '#!/bin/sh',
    '# Von npm run build geschrieben; der nächste Bau schreibt die Datei neu.',
    '# Lädt die fertige Website in einen S3-Eimer: sh .hosting/s3.sh EIMER [CLOUDFRONT-DISTRIBUTION]',
    'set -eu',
    'folder=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)',
    `target="s3://\${1:?Aufruf: sh .hosting/s3.sh EIMER [CLOUDFRONT-DISTRIBUTION]}${base}"`,
    '',
    '# put TYP CACHE FILTER …',
    'put() {',
    '    type=$1 cache=$2',
    '    shift 2',
    '    aws s3 sync "$folder" "$target" --exclude "*" "$@" --content-type "$type" --cache-control "$cache"',
    '}',
    '',
    ...endings(true).map((ending) => put(types[ending]!, immutable, [include(`${hashedFolder}*.${ending}`)])),
    put(unknownType, revalidate, [include('*'), ...knownEndings, ...named, ...withheld]),
    ...endings(false)
      .filter((ending) => ending !== 'html')
      .map((ending) => put(types[ending]!, revalidate, restOf(ending))),
    ...Object.entries(namedTypes).map(([name, type]) => put(type, revalidate, [include(name)])),
    put(types['html']!, revalidate, [include('*.html')]),
    `aws s3 sync "$folder" "$target" --delete --size-only ${withheld.join(' ')}`,
    `[ $# -lt 2 ] || aws cloudfront create-invalidation --distribution-id "$2" --paths "${base}*"`,
    '',
  ].join('\n');
}

const put = (type: string, cache: string, filters: readonly string[]): string =>
  `put "${type}" "${cache}" ${filters.join(' ')}`;

const include = (pattern: string): string => `--include "${pattern}"`;
const exclude = (pattern: string): string => `--exclude "${pattern}"`;

/** Everything with an ending but what is told apart by its folder or its name. */
const restOf = (ending: string): string[] => [
  include(`*.${ending}`),
  exclude(`${hashedFolder}*`),
  ...Object.keys(namedTypes)
    .filter((name) => name.endsWith(`.${ending}`))
    .map((name) => exclude(name)),
  exclude(`${hostingFolder}*`),
];

const knownEndings = Object.keys(types).map((ending) => exclude(`*.${ending}`));

const named = Object.keys(namedTypes).map((name) => exclude(name));

const withheld = [
  ...encodings.map(({ ending }) => exclude(`*${ending}`)),
  ...privateFiles.map((path) => exclude(path.replace(/\/$/, '/*'))),
];
