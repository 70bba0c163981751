import type { z } from 'astro/zod';
import type { CollectionName } from '../schema/index.ts';
import type { DossierList, LocalName } from '../schema/fields.ts';
import type { Field } from './field.ts';

/** What our schemas say about a field beside its type. */
export interface Meta {
  description?: string;
  refersTo?: CollectionName;
  names?: LocalName;
  listedIn?: DossierList;
  format?: 'edtf' | 'quantity';
}

/** The parts of zod's own description of a schema that we read. */
type Def = {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
  entries?: Record<string, string>;
  discriminator?: string;
  checks?: readonly { _zod: { def: object } }[] | undefined;
};

export const defOf = (schema: z.ZodType): Def => schema.def;

/** What is said about a field, also where it stands within „optional“ or „default“. */
export function metaOf(schema: z.ZodType): Meta {
  const { innerType } = defOf(schema);
  return { ...(innerType && metaOf(innerType)), ...(schema.meta() as Meta | undefined) };
}

/** The schema without „optional“ and „default“. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean =>
  ['optional', 'default'].includes(defOf(schema).type);

/** Every field of an entry that has a value, with the schema it should fit, from the outside in. */
export function* walk(schema: z.ZodType, field: Field): Generator<{ field: Field; schema: z.ZodType }> {
  if (field.value === undefined) return;
  const inner = choose(unwrap(schema), field);
  yield { field, schema: inner };
  const { shape, element, items } = defOf(inner);
  if (shape)
    for (const key of field.keys) if (Object.hasOwn(shape, key)) yield* walk(shape[key]!, field.at(key));
  if (element) for (const item of field.items) yield* walk(element, item);
  if (items) for (const [at, item] of field.items.entries()) if (items[at]) yield* walk(items[at], item);
}

/** The schema of the field at a path; undefined where the schema knows none. */
export function schemaAt(schema: z.ZodType, field: Field, root: Field): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let here = root;
  for (const key of field.path) {
    const { shape, element, items } = defOf(choose(unwrap(current), here));
    current =
      typeof key === 'number'
        ? (element ?? items?.[key])
        : shape && Object.hasOwn(shape, key)
          ? shape[key]
          : undefined;
    if (!current) return undefined;
    here = here.at(key);
  }
  return current;
}

/** Of several schemas the one the value fits, or that its kind names, or else the most telling one. */
function choose(schema: z.ZodType, field: Field): z.ZodType {
  const { options, discriminator } = defOf(schema);
  if (!options) return schema;
  const fitting = discriminator
    ? options.find((option) => {
        const kind = defOf(option).shape?.[discriminator];
        return kind?.safeParse(field.at(discriminator).value).success;
      })
    : options.find((option) => option.safeParse(field.value).success);
  return fitting ?? (discriminator ? options[0]! : schema);
}
