import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';
import { isCompressible } from './types.ts';

/** Below this many bytes nothing is gained: the headers of an answer are longer. */
const least = 256;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The encodings in order of preference, with the ending that a file packed this way gets. */
export const encodings = [
  { name: 'br', ending: '.br', unpack: brotliDecompressSync },
  { name: 'gzip', ending: '.gz', unpack: gunzipSync },
] as const;

/** Of which file one is the pack, by its name, and what comes out of it; undefined if it cannot be unpacked. */
export function packOf(
  path: string,
): { of: string; unpack: (bytes: Buffer) => Buffer | undefined } | undefined {
  const encoding = encodingOf(path);
  if (!encoding) return undefined;
  const unpack = (bytes: Buffer) => {
    try {
      return encoding.unpack(bytes);
    } catch {
      return undefined;
    }
  };
  return { of: path.slice(0, -encoding.ending.length), unpack };
}

/** Whether a file is another one packed. */
export const isPack = (path: string): boolean => encodingOf(path) !== undefined;

const encodingOf = (path: string) => encodings.find(({ ending }) => path.endsWith(ending));

/** The file as brotli at its best; `undefined` where that would not be smaller. */
export async function brotli(path: string, bytes: Buffer): Promise<Buffer | undefined> {
  if (!isWorthwhile(path, bytes)) return undefined;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return smaller(await brotliAsync(bytes, { params }), bytes);
}

/** The same as gzip. */
async function gzipped(path: string, bytes: Buffer): Promise<Buffer | undefined> {
  if (!isWorthwhile(path, bytes)) return undefined;
  return smaller(await gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }), bytes);
}

/** Files packed ahead of time, to stand beside the files they were made from; in the threads of Node's pool. */
export async function packed(files: ReadonlyMap<string, Buffer>): Promise<Map<string, Buffer>> {
  const made = [...files].flatMap(([path, bytes]) => [
    brotli(path, bytes).then((pack) => [`${path}.br`, pack] as const),
    gzipped(path, bytes).then((pack) => [`${path}.gz`, pack] as const),
  ]);
  const packs = await Promise.all(made);
  return new Map(packs.flatMap(([path, pack]) => (pack ? [[path, pack] as const] : [])));
}

const isWorthwhile = (path: string, bytes: Buffer): boolean => isCompressible(path) && bytes.length >= least;

const smaller = (pack: Buffer, bytes: Buffer): Buffer | undefined =>
  pack.length < bytes.length ? pack : undefined;
