import type { z } from 'astro/zod';
import { idPattern } from '../../schema/fields.ts';
import { defOf, isOptional, metaOf, unwrap } from '../../source/walk.ts';

/** Which ids there are, so that an example can name one that exists. */
export type Samples = (kind: {
  refersTo?: string | undefined;
  listedIn?: string | undefined;
}) => string | undefined;

/** How a field could be written: `date: "2023-09-13"`. */
export function exampleOf(schema: z.ZodType, key: string, samples: Samples): string {
  const value = valueOf(schema, samples);
  return key === '' ? value : `${key}: ${value}`;
}

function valueOf(schema: z.ZodType, samples: Samples): string {
  const inner = unwrap(schema);
  const meta = metaOf(schema);
  const sample = sampleFor(inner, samples);
  if (sample) return sample;
  const given = /z\. B\. (.+)$/.exec(meta.description ?? '')?.[1];
  if (given)
    return given.split(/ (?:oder|für) |; /)[0]!.startsWith('"') || isBare(inner, given)
      ? firstOf(given)
      : `"${given}"`;
  if (meta.format === 'edtf') return '"2023-09-13"';
  return byType(inner, samples);
}

/** An id that exists, alone or in a list, where the field refers to one. */
function sampleFor(schema: z.ZodType, samples: Samples): string | undefined {
  const { type, element, options } = defOf(schema);
  if (type === 'array') {
    const sample = sampleFor(element!, samples);
    return sample && `[${sample}]`;
  }
  const meta = metaOf(options?.find((option) => metaOf(option).refersTo) ?? schema);
  return meta.refersTo || meta.listedIn ? samples(meta) : undefined;
}

function byType(schema: z.ZodType, samples: Samples): string {
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
      return isId(schema) ? 'kurzer-name' : `"${firstWords(metaOf(schema).description)}"`;
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

/** Ids, lists and numbers stand without quotation marks. */
const isBare = (schema: z.ZodType, given: string): boolean =>
  /^\[|^-?\d+(?:\.\d+)?$/.test(given) || isId(schema) || defOf(schema).type === 'union';

/** Whether a text is a name in our own spelling: a–z, digits, hyphens. */
export const isId = (schema: z.ZodType): boolean => {
  const { refersTo, names, listedIn } = metaOf(schema);
  return Boolean(refersTo || names || listedIn) || patternsOf(schema).includes(idPattern.source);
};

/** The regular expressions a text must match. */
const patternsOf = (schema: z.ZodType): string[] =>
  (defOf(schema).checks ?? []).flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [def.pattern.source] : [],
  );

/** What a text says, as its own placeholder: „Unsere eigene Überschrift“. */
function firstWords(description = '…'): string {
  const whole = description.replace(/^Bei [^:]+: /, '').split(/[;:(]/)[0]!;
  const short = whole.split(',')[0]!;
  return (short.split(' ').length > 2 ? short : whole).trim();
}

/** Of several examples in a description the first. */
const firstOf = (given: string): string => /^(\[[^\]]*\]|"[^"]*"|[^\s,]+)/.exec(given)?.[1] ?? given;
