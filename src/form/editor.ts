import CMS from '@sveltia/cms';
import { faultsOf, pathOf } from './check.ts';
import { formText } from '../text/form.ts';
import { markPassages } from './marks.ts';
import { readEntry, writeEntry, type Values } from './entry.ts';
import { openedFolder, watchFolder } from './folder.ts';
import type { Form } from './shape.ts';
import { configOf, formatOf, type Place } from './widgets.ts';

/**
 * Starts the editor in the page; files go through our own reading and writing, and nothing is saved that the
 * check would refuse.
 *
 * @param content the folder with the content, below the one that the editor opens.
 */
export async function startEditor(forms: readonly Form[], content: string, place: Place): Promise<void> {
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
  await CMS.init({ config: configOf(forms, place) });
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
