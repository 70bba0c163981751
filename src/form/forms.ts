import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { fieldsOf, type Form } from './shapes.ts';
import { dossier, schemas } from '../schema/index.ts';
import { collections } from '../schema/meta.ts';
import { type FormName, forms } from '../text/editors.ts';

/** What the content folder is called, as seen from the folder that the editor opens: the project's, or the one around it. */
export function contentName(content: string): string {
  const path = relative(process.cwd(), content).replaceAll('\\', '/');
  return path.startsWith('../') || /^\w:/.test(path) ? path.split('/').at(-1)! : path;
}

const all: Record<FormName, z.ZodType> = { ...schemas, dossier };

/** The forms of every collection and of the dossier itself, for content in a folder such as `content`. */
export const formsFor = (content: string): Form[] =>
  (Object.keys(forms) as FormName[]).map((name) => {
    const [singular, label] = name === 'dossier' ? ['Dossier', 'Dossier'] : collections[name];
    const [icon, title, description] = forms[name];
    return {
      name,
      label,
      singular,
      description,
      icon,
      title: `{{${title}}}`,
      path: `${content}/${name}`,
      hasBody: name === 'articles',
      fields: fieldsOf(all[name]),
    };
  });
