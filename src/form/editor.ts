import CMS from '@sveltia/cms';
import { readEntry, writeEntry, type Values } from './entry.ts';
import type { Form } from './shape.ts';
import { configOf, formatOf } from './widgets.ts';

/** Starts the editor in the page; files go through our own reading and writing. */
export async function startEditor(forms: readonly Form[], base: string): Promise<void> {
  for (const form of forms)
    CMS.registerCustomFormat(formatOf(form), form.hasBody ? 'md' : 'yaml', {
      fromFile: (text) => readEntry(text, form),
      toFile: (values: Values) => writeEntry(values, form),
    });
  await CMS.init({ config: configOf(forms, { origin: location.origin, base }) });
}
