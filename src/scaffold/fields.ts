import type { z } from 'astro/zod';
import { defOf, metaOf, unwrap } from '../schema/meta.ts';

/** The paths of all fields of an entry that are no block, in the order of the schema: `difference.note`. Details of lists are left out. */
export function pathsOf(schema: z.ZodType, path = ''): string[] {
  const { shape } = defOf(unwrap(schema));
  if (!shape) return path === '' ? [] : [path];
  return Object.entries(shape).flatMap(([key, below]) =>
    pathsOf(below, path === '' ? key : `${path}.${key}`),
  );
}

/** The schema of one kind, where an entry can be of several: a question by scale, choice or quantity. */
export function kindsOf(schema: z.ZodType): Map<string, z.ZodType> {
  const { options, discriminator } = defOf(schema);
  if (!options || !discriminator) return new Map();
  return new Map(
    options.map((option) => [String(defOf(defOf(option).shape![discriminator]!).values?.[0]), option]),
  );
}

/** Ids and words of a list are parted by commas, with or without the brackets of the file; texts (which may contain commas) by upright strokes. */
export function partsOf(schema: z.ZodType, answer: string): string[] {
  const { element } = defOf(unwrap(schema));
  const areWords =
    element !== undefined && (metaOf(element).refersTo !== undefined || defOf(element).type === 'enum');
  const parts = areWords ? answer.replace(/^\[|\]$/g, '').split(',') : answer.split('|');
  return parts.map((part) => part.trim()).filter(Boolean);
}
