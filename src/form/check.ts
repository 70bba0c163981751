import { examine } from '../check/check-files.ts';
import { formatProblem, isError, type Problem } from '../source/problem.ts';
import { readContent } from '../source/files/read-content.ts';
import { formText } from '../text/form.ts';
import { diskIn } from './folder.ts';
import type { Form } from './shape.ts';

/**
 * What the check would say if this text were saved, as far as it did not say so before: nobody is kept from
 * saving by faults of others.
 *
 * @param content what the content folder is called, from the folder that somebody opened.
 * @param saved the file as it is about to be saved, by its path below the content folder.
 */
export async function faultsOf(
  folder: FileSystemDirectoryHandle,
  content: string,
  saved: { path: string; text: string },
): Promise<string[]> {
  const errors = async (...disk: Parameters<typeof diskIn>): Promise<Problem[]> =>
    examine(await readContent(diskIn(...disk), content), { shownAs: content }).problems.filter(isError);
  const faults = await errors(folder, saved);
  if (faults.length === 0) return [];
  const known = new Set((await errors(folder)).map(nameOf));
  return faults
    .filter((fault) => !known.has(nameOf(fault)))
    .map((fault) => inWords(fault, `${content}/${saved.path}`));
}

const nameOf = ({ code, file, field, what }: Problem): string => [code, file, field, what].join('\n');

/**
 * Lines and columns mean nothing to those who fill in a form, nor do the file that is before them and the way a
 * value is written there.
 */
function inWords(fault: Problem, path: string): string {
  const place = `${fault.file}:${fault.line}:${fault.column} · `;
  const told = formatProblem(fault)
    .slice(place.length)
    .replace(/\b[a-zA-Z]+: "([^"]+)"/g, '„$1“');
  return fault.file === path ? told : `${fault.file} · ${told}`;
}

/** Where the file of the open form lies; one that is new has no name yet. */
export function pathOf({ name, hasBody }: Form, address: string): string {
  const [, id] = /\/entries\/([^/?]+)$/.exec(address) ?? [];
  const ending = hasBody ? 'md' : 'yaml';
  return name === 'dossier'
    ? 'dossier.yaml'
    : `${name}/${id === undefined ? formText.newId : decodeURIComponent(id)}.${ending}`;
}
