import type { z } from 'astro/zod';
import { Field } from './field.ts';
import { schemaOf } from './schema-of.ts';
import type { SourceFile } from './source-file.ts';
import { walk } from './walk.ts';

/** Every field of a sheet with its schema. Several rules ask for them, so each sheet is walked once. */
export function fieldsOf(sheet: SourceFile): readonly { field: Field; schema: z.ZodType }[] {
  let fields = walked.get(sheet);
  if (!fields) walked.set(sheet, (fields = [...walk(schemaOf(sheet), Field.root(sheet))]));
  return fields;
}

const walked = new WeakMap<SourceFile, readonly { field: Field; schema: z.ZodType }[]>();
