import type { z } from 'astro/zod';
import { Field } from './field.ts';
import { schemaOf } from '../check/fields/schema.ts';
import type { Sheet } from './source-file.ts';
import { walk } from './walk.ts';

/** Every field of a sheet with its schema. Several rules ask for them, so each sheet is walked once. */
export function fieldsOf(sheet: Sheet): readonly { field: Field; schema: z.ZodType }[] {
  let fields = walked.get(sheet);
  if (!fields) walked.set(sheet, (fields = [...walk(schemaOf(sheet), Field.root(sheet))]));
  return fields;
}

const walked = new WeakMap<Sheet, readonly { field: Field; schema: z.ZodType }[]>();
