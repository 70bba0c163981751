import CMS from '@sveltia/cms';
import { examine } from '../check/check-files.ts';
import { readEntry, type Values, writeEntry } from './entry.ts';
import { diskIn, openedFolder, watchFolder } from './folder.ts';
import { markPassages } from './marks.ts';
import { configOf, formatOf, type Place } from './config.ts';
import { type Form, forms } from './forms.ts';
import { readContent } from '../source/files/read-content.ts';
import { formatProblem, isError, type Problem } from '../source/problem.ts';
import { formText } from '../text/editors.ts';

/**
 * Starts the editor in the page; files go through our own reading and writing, and nothing is saved that the
 * check would refuse.
 *
 * @param content the folder with the content, below the one that the editor opens.
 */
export async function startEditor(content: string, place: Place): Promise<void> {
  watchFolder(content);
  for (const form of forms)
    CMS.registerCustomFormat(formatOf(form), form.hasBody ? 'md' : 'yaml', {
      fromFile: (text) => readEntry(text, form),
      toFile: async (values: Values) => {
        const { marked, lost } = markPassages(values);
        if (form.hasBody && lost.length > 0) refuse(lost.map(formText.notInText));
        const text = writeEntry(form.hasBody ? marked : values, form);
        await refuseFaults(form, text, content);
        return text;
      },
    });
  await CMS.init({ config: configOf(content, place) });
}

async function refuseFaults(form: Form, text: string, content: string): Promise<void> {
  const folder = await openedFolder(content);
  const faults = folder ? await faultsOf(folder, content, { path: pathOf(form, location.hash), text }) : [];
  if (faults.length > 0) refuse(faults);
}

/** The editor shows the reason of an error with this name, and keeps what was typed. */
function refuse(faults: readonly string[]): never {
  throw new Error('saving_failed', { cause: new Error(faults.join('\n')) });
}

/**
 * What the check would say if this text were saved, as far as it did not say so before: nobody is kept from
 * saving by faults of others.
 *
 * @param content what the content folder is called, from the folder that somebody opened.
 * @param saved the file as it is about to be saved, by its path below the content folder.
 */
async function faultsOf(
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
function pathOf({ name, hasBody }: Form, address: string): string {
  const [, id] = /\/entries\/([^/?]+)$/.exec(address) ?? [];
  const ending = hasBody ? 'md' : 'yaml';
  return name === 'dossier'
    ? 'dossier.yaml'
    : `${name}/${id === undefined ? formText.newId : decodeURIComponent(id)}.${ending}`;
}
