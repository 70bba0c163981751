import { yamlText } from '../source/yaml/front-matter.ts';
import type { z } from 'astro/zod';
import { exampleOf, type Samples, spell } from '../check/fields/example.ts';
import { defOf, explained, metaOf, unwrap } from '../schema/meta.ts';

/** The paths of all fields of an entry that are no block, in the order of the schema: `difference.note`. Details of lists are left out. */
export function pathsOf(schema: z.ZodType, path = ''): string[] {
  const { shape } = defOf(unwrap(schema));
  if (!shape) return path === '' ? [] : [path];
  return Object.entries(shape).flatMap(([key, below]) =>
    pathsOf(below, path === '' ? key : `${path}.${key}`),
  );
}

/** Ids and words of a list are parted by commas, with or without the brackets of the file; texts (which may contain commas) by upright strokes. */
function partsOf(schema: z.ZodType, answer: string): string[] {
  const { element } = defOf(unwrap(schema));
  const areWords =
    element !== undefined && (metaOf(element).refersTo !== undefined || defOf(element).type === 'enum');
  const parts = areWords ? answer.replace(/^\[|\]$/g, '').split(',') : answer.split('|');
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** What an editor has given, by path: `difference.note` → text. */
export type FieldValues = ReadonlyMap<string, string>;

/**
 * An entry as YAML with the description of every field above it. What was not given
 * stands there as a comment, ready to be switched on.
 */
export function skeletonOf(schema: z.ZodType, values: FieldValues, samples: Samples): string[] {
  const { shape = {} } = defOf(unwrap(schema));
  return Object.entries(shape).flatMap(([key, below]) => fieldLines(below, key, key, values, samples));
}

function fieldLines(
  schema: z.ZodType,
  key: string,
  path: string,
  values: FieldValues,
  samples: Samples,
): string[] {
  const description = explained(schema);
  const lines = description === undefined ? [] : [`# ${description}`];
  const inner = unwrap(schema);
  const { shape } = defOf(inner);
  const isFilled = values.has(path) || [...values.keys()].some((name) => name.startsWith(`${path}.`));
  if (!isFilled) return [...lines, ...commentedOut(inner, key, samples)];
  if (shape)
    return [
      ...lines,
      `${key}:`,
      ...indent(
        Object.entries(shape).flatMap(([below, one]) =>
          fieldLines(one, below, `${path}.${below}`, values, samples),
        ),
      ),
    ];
  return [...lines, ...valueLines(inner, key, values.get(path)!)];
}

/** What may be left out: lists of blocks with every field of one block, all as comment. */
function commentedOut(schema: z.ZodType, key: string, samples: Samples): string[] {
  const { element, shape } = defOf(schema);
  const block = element ? defOf(unwrap(element)).shape : shape;
  if (!block) return [`# ${exampleOf(schema, key, samples)}`];
  const fields = Object.entries(block).flatMap(([name, below]) => {
    const description = explained(below);
    return [...(description === undefined ? [] : [`# ${description}`]), exampleOf(below, name, samples)];
  });
  return (element ? [`${key}:`, ...asItem(fields)] : [`${key}:`, ...indent(fields)]).map(
    (line) => `# ${line}`,
  );
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** A block as item of a list; the hyphen stands before its first field, comments above that go into it. */
function asItem(fields: readonly string[]): string[] {
  const first = fields.findIndex((line) => !line.startsWith('#'));
  return [
    ...indent(indent(fields.slice(0, first))),
    `  - ${fields[first] ?? ''}`,
    ...indent(indent(fields.slice(first + 1))),
  ];
}

function valueLines(schema: z.ZodType, key: string, answer: string): string[] {
  const { type, element } = defOf(schema);
  if (type !== 'array' && type !== 'tuple') return [`${key}: ${spell(schema, answer)}`];
  const parts = partsOf(schema, answer);
  if (element && defOf(unwrap(element)).shape)
    return [
      `${key}:`,
      ...parts.flatMap((part) => [
        `  - id: ${part.split('=')[0]!}`,
        `    label: ${yamlText(part.slice(part.indexOf('=') + 1))}`,
      ]),
    ];
  return [`${key}: [${parts.map((part) => spell(element, part)).join(', ')}]`];
}
