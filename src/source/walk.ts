import type { z } from 'astro/zod';
import { defOf, unwrap } from '../schema/meta.ts';
import type { Field } from './field.ts';

export { defOf, isOptional, metaOf, unwrap, type Meta } from '../schema/meta.ts';

/** Every field of an entry that has a value, with the schema it should fit, from the outside in. */
export function* walk(schema: z.ZodType, field: Field): Generator<{ field: Field; schema: z.ZodType }> {
  if (field.value === undefined) return;
  const inner = choose(unwrap(schema), field);
  yield { field, schema: inner };
  const { shape, element, items } = defOf(inner);
  // A detail may be its bare value.
  if (shape?.['value'] && typeof field.value === 'string') yield { field, schema: unwrap(shape['value']) };
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
