import { createInterface } from 'node:readline/promises';
import type { ContentIndex } from '../source/content-index.ts';
import { choicesFor, faultOf, isList, type Leaf, refersToMany } from '../scaffold/fields.ts';
import { type Kind, needed, optional } from '../scaffold/new-entry.ts';
import { explained } from '../schema/meta.ts';
import { didYouMean, either } from '../source/problems/words.ts';
import { nearest } from '../values/nearest.ts';

/** Puts a question to whoever sits there, and gives the answer. */
export type Asker = (text: string) => Promise<string>;

/** What comes of asking at the terminal; undefined for whoever presses Ctrl-C or Ctrl-D. */
export async function atTerminal<Answer>(ask: (put: Asker) => Promise<Answer>): Promise<Answer | undefined> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  line.once('close', () => {
    stopped.abort();
  });
  try {
    return await ask((text) => line.question(text, { signal: stopped.signal }));
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    return undefined;
  } finally {
    line.close();
  }
}

/** One question after the other, until nothing is missing. */
export async function askAll(
  put: Asker,
  kind: Kind,
  given: Map<string, string>,
  shelf: ContentIndex,
): Promise<void> {
  for (let next = needed(kind, given)[0]; next; next = needed(kind, given)[0])
    given.set(next.path, await ask(put, next, shelf, true));
  for (const leaf of optional(kind, given)) {
    const answer = await ask(put, leaf, shelf, false);
    if (answer !== '') given.set(leaf.path, answer);
  }
  for (let next = needed(kind, given)[0]; next; next = needed(kind, given)[0])
    given.set(next.path, await ask(put, next, shelf, true));
}

async function ask(put: Asker, leaf: Leaf, shelf: ContentIndex, isNeeded: boolean): Promise<string> {
  for (;;) {
    const answer = (
      await put(`${hint(leaf, shelf)}${isNeeded ? '' : ' (leer lassen, wenn unbekannt)'}\n> `)
    ).trim();
    if (answer === '' && !isNeeded) return '';
    const fault = answer === '' ? 'Diese Angabe braucht der Eintrag' : faultOf(leaf.schema, answer, shelf);
    if (fault === undefined) return answer;
    console.log(`  ${/[.?!]$/.test(fault) ? fault : `${fault}.`}`);
  }
}

/** Asks until the answer is one of the choices. */
export async function choose(put: Asker, what: string, choices: readonly string[]): Promise<string> {
  for (;;) {
    const answer = (await put(`${what}: ${either(choices)}\n> `)).trim();
    if (choices.includes(answer)) return answer;
    console.log(
      `  „${answer}“ steht nicht zur Wahl. ${didYouMean(nearest(answer, choices)) ?? ''}`.trimEnd(),
    );
  }
}

/** What the schema says about a field, with the words that are allowed. */
export function hint({ schema, path }: Leaf, shelf: ContentIndex): string {
  const choices = choicesFor(schema, shelf);
  const description = explained(schema, shelf.folder) ?? path;
  const listed =
    choices.length > 0 && choices.length <= 12 && !choices.every((choice) => description.includes(choice));
  const form = isList(schema)
    ? refersToMany(schema)
      ? ' · Kennungen, mit Komma getrennt'
      : ' · mehrere mit | getrennt'
    : '';
  const sign = description.includes(': ') ? ' –' : ':';
  return `${listed ? `${description}${sign} ${either(choices)}` : description}${form}`;
}
