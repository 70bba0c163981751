import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cached } from '../../cache.ts';
import { isCompressible } from './headers.ts';

/** Below this many bytes nothing is gained: the headers of an answer are longer. */
const least = 256;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The encodings in order of preference, with the ending that a file packed this way gets. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Whether a file is another one packed. */
export const isPack = (path: string): boolean => encodings.some(({ ending }) => path.endsWith(ending));

/**
 * How hard brotli tries: for one part in fifty more bytes, 10 takes less than half the time of 11, and there are as
 * many pages as articles, claims and questions. What every reader loads is worth the time.
 */
const qualityOf = (path: string): number => (/\.(?:css|js|wasm)$/.test(path) ? 11 : 10);

/** The file as brotli; `undefined` where that would not be smaller. */
export async function brotli(path: string, bytes: Buffer): Promise<Buffer | undefined> {
  if (!isWorthwhile(path, bytes)) return undefined;
  const quality = qualityOf(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const recipe = `brotli ${quality} ${process.versions.brotli}`;
  return smaller(await cached(recipe, bytes, () => brotliAsync(bytes, { params })), bytes);
}

/** The same as gzip, which costs too little to be remembered. */
async function gzipped(path: string, bytes: Buffer): Promise<Buffer | undefined> {
  if (!isWorthwhile(path, bytes)) return undefined;
  return smaller(await gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }), bytes);
}

/** Files packed ahead of time, to stand beside the files they were made from; in the threads of Node's pool. */
export async function packed(files: ReadonlyMap<string, Buffer>): Promise<Map<string, Buffer>> {
  const packs = new Map<string, Buffer>();
  const pack = async ([path, bytes]: [string, Buffer]): Promise<void> => {
    const [br, gz] = await Promise.all([brotli(path, bytes), gzipped(path, bytes)]);
    if (br) packs.set(`${path}.br`, br);
    if (gz) packs.set(`${path}.gz`, gz);
  };
  await Readable.from(files).forEach(pack, { concurrency: 8 });
  return packs;
}

const isWorthwhile = (path: string, bytes: Buffer): boolean =>
  isCompressible(path) && bytes.length >= least && !leadsOn(path, bytes);

/** There is a page for every claim that only leads on to another; it fits into the first packet as it is. */
export const leadsOn = (path: string, bytes: Buffer): boolean =>
  path.endsWith('.html') && bytes.includes('http-equiv="refresh"');

const smaller = (pack: Buffer, bytes: Buffer): Buffer | undefined =>
  pack.length < bytes.length ? pack : undefined;
