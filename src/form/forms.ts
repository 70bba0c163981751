import type { z } from 'astro/zod';
import { dossier, schemas } from '../schema/index.ts';
import { collections } from '../schema/meta.ts';
import { forms, type FormName } from '../text/form.ts';
import type { Form } from './shape.ts';
import { fieldsOf } from './shapes.ts';

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
