import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Inside the project, and not under version control; whoever deletes it only waits longer the next time. */
const folder = resolve('.cache/computed');

/** What nobody has asked for in this time is thrown away, in milliseconds. */
const kept = 30 * 24 * 60 * 60 * 1000;

/**
 * What `make` makes of an input, or what it made of the same one in an earlier run.
 *
 * @param recipe names everything besides the input that the result depends on: what is made, how, by which version.
 */
export async function cached(
  recipe: string,
  input: string | Buffer,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const name = createHash('sha256').update(`${recipe}\0`).update(input).digest('hex');
  const file = join(folder, name);
  const known = await readFile(file).catch(() => undefined);
  // A machine that lost its power may have left an empty file.
  if (known !== undefined && known.length > 0) {
    await utimes(file, new Date(), new Date()).catch(() => undefined);
    return known;
  }
  const made = await make();
  await keep(file, made);
  return made;
}

/**
 * A question about words, of which the answers are kept for the next run.
 *
 * @param name tells this question, and by what it is answered, from all others.
 */
export function rememberWords(name: string, ask: (word: string) => boolean): (word: string) => boolean {
  const file = join(folder, name);
  let known: Map<string, boolean> | undefined;
  let isNew = false;
  process.once('exit', () => {
    if (isNew && known) keepWords(file, known);
  });
  return (word) => {
    known ??= readWords(file);
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    isNew = true;
    const fresh = ask(word);
    known.set(word, fresh);
    return fresh;
  };
}

/** One to a line, with a sign in front. */
function readWords(file: string): Map<string, boolean> {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return new Map(lines.map((line) => [line.slice(1), line.startsWith('+')]));
  } catch {
    return new Map();
  }
}

function keepWords(file: string, words: ReadonlyMap<string, boolean>): void {
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fresh, [...words].map(([word, is]) => `${is ? '+' : '-'}${word}\n`).join(''));
    renameSync(fresh, file);
  } catch {
    // Whoever cannot write there asks again the next time.
  }
}

/** In one step, so that no other process reads half a file. Without room for it, the result is there all the same. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    await writeFile(fresh, bytes);
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Throws away what nobody has asked for in a month. */
export async function clearCache(now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && now - found.mtimeMs > kept) await rm(file, { force: true }).catch(() => undefined);
  }
}
