import type { z } from 'astro/zod';
import { dossier, schemas } from '../schema/index.ts';
import { forms, type FormName } from '../text/form.ts';
import type { Form } from './shape.ts';
import { fieldsOf } from './shapes.ts';

const all: Record<FormName, z.ZodType> = { ...schemas, dossier };

/** The forms of every collection and of the dossier itself, for content in a folder such as `content`. */
export const formsFor = (content: string): Form[] =>
  (Object.keys(forms) as FormName[]).map((name) => ({
    name,
    ...forms[name],
    path: `${content}/${name}`,
    hasBody: name === 'articles',
    fields: fieldsOf(all[name]),
  }));
