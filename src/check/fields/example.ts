import { yamlText } from '../../source/yaml/front-matter.ts';
import type { z } from 'astro/zod';
import { idPattern } from '../../schema/fields.ts';
import { defOf, isOptional, type Meta, metaOf, partOf, patternOf, unwrap } from '../../schema/meta.ts';

/** Which ids there are, so that an example can name one that exists. */
export type Samples = (kind: Pick<Meta, 'refersTo' | 'listedIn'>) => string | undefined;

/** How a field could be written: `date: "2021-10-12"`. */
export function exampleOf(schema: z.ZodType, key: string, samples: Samples): string {
  const value = valueOf(schema, samples);
  return key === '' ? value : `${key}: ${value}`;
}

function valueOf(schema: z.ZodType, samples: Samples): string {
  const inner = unwrap(schema);
  const { example, label } = metaOf(schema);
  return (
    sampleFor(inner, samples) ??
    (example === undefined ? byType(inner, label, samples) : spell(inner, example))
  );
}

/**
 * A value as it stands in a file: words a schema knows, ids, numbers and truths without quotation marks, unless
 * YAML would misread them.
 */
export function spell(schema: z.ZodType | undefined, value: string | number | readonly string[]): string {
  if (typeof value === 'object')
    return `[${value.map((item, at) => spell(itemOf(schema, at), item)).join(', ')}]`;
  const text = String(value);
  const type = schema && defOf(unwrap(schema)).type;
  if (['number', 'boolean', 'enum', 'literal'].includes(type ?? '')) return text;
  return schema && isId(unwrap(schema)) && isPlain.test(text) && !isMisread.test(text)
    ? text
    : yamlText(text);
}

const isPlain = /^[a-z][a-z0-9-]*$/;
const isMisread = /^(?:null|true|false)$/;

function itemOf(schema: z.ZodType | undefined, at: number): z.ZodType | undefined {
  const { element, items } = schema ? defOf(unwrap(schema)) : {};
  return element ?? items?.[at];
}

/** An id that exists, alone or in a list, where the field refers to one. */
function sampleFor(schema: z.ZodType, samples: Samples): string | undefined {
  const part = partOf(schema);
  const sample = part.refersTo || part.listedIn ? samples(part) : undefined;
  return sample && defOf(schema).type === 'array' ? `[${sample}]` : sample;
}

function byType(schema: z.ZodType, label: string | undefined, samples: Samples): string {
  const def = defOf(schema);
  switch (def.type) {
    case 'enum':
      return Object.values(def.entries ?? {})[0] ?? '…';
    case 'literal':
      return String(def.values?.[0]);
    case 'boolean':
      return 'true';
    case 'number':
      return '1';
    case 'array':
      return `[${valueOf(def.element!, samples)}]`;
    case 'tuple':
      return `[${(def.items ?? []).map((item) => valueOf(item, samples)).join(', ')}]`;
    case 'object':
      return block(def.shape ?? {}, samples);
    case 'union':
      return valueOf(def.options!.at(-1)!, samples);
    default:
      return isId(schema) ? 'kurzer-name' : `"${label ?? '…'}"`;
  }
}

function block(shape: Record<string, z.ZodType>, samples: Samples): string {
  // A detail with its basis: the value may only be left out where the status says so.
  const detail = 'value' in shape && 'status' in shape;
  const needed = Object.entries(shape).filter(
    ([key, schema]) => !isOptional(schema) || (detail && key === 'value'),
  );
  return `{ ${needed.map(([key, schema]) => exampleOf(schema, key, samples)).join(', ')} }`;
}

/** Whether a text is a name in our own spelling: a–z, digits, hyphens. */
export const isId = (schema: z.ZodType): boolean => {
  const { options = [] } = defOf(schema);
  const { refersTo, names, listedIn } = metaOf(schema);
  return (
    Boolean(refersTo || names || listedIn) ||
    patternOf(schema)?.source === idPattern.source ||
    options.some((option) => isId(option))
  );
};
