import { z } from 'astro/zod';
import { defOf, explained, isOptional, type Meta, metaOf } from './meta.ts';

export type JsonSchema = Record<string, unknown> & { pattern?: string };

/**
 * A schema as JSON Schema in draft 7, which most tools and all language servers understand, with what it says
 * about its fields as their descriptions.
 *
 * @param refine adds to a field what only some readers understand.
 */
export const jsonSchemaOf = (
  schema: z.ZodType,
  io: 'input' | 'output',
  refine: (json: JsonSchema, schema: z.ZodType) => void = () => undefined,
): JsonSchema =>
  z.toJSONSchema(schema, {
    io,
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const field = zodSchema as unknown as z.ZodType;
      const json = jsonSchema as JsonSchema;
      // Strict tools throw at words they do not know.
      for (const word of ownWords) Reflect.deleteProperty(json, word);
      const description = explained(field);
      if (description !== undefined) json['description'] ??= description;
      const { format } = metaOf(field);
      if (format !== undefined) delete json['format'];
      if (format === 'edtf') json.pattern ??= edtfPattern;
      if (io === 'input') loosen(json, field);
      refine(json, field);
    },
  });

/** What a date looks like; which days there are in a month only the check knows. */
const edtfPart =
  '(?:\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[?~%]?';
const edtfPattern = `^(?:${edtfPart}(?:/(?:${edtfPart}|\\.\\.)?)?|(?:\\.\\.)?/${edtfPart})$`;

const ownWords: readonly (keyof Meta)[] = [
  ...(['label', 'hint', 'example', 'options', 'otherwise', 'singular', 'long'] as const),
  ...(['refersTo', 'names', 'listedIn', 'isDay', 'isPast', 'most', 'mostWords'] as const),
];

/** What is filled in need not be written, and a detail may be its bare value. */
function loosen(json: JsonSchema, schema: z.ZodType): void {
  const { shape } = defOf(schema);
  if (!shape) return;
  const required = Object.keys(shape).filter((key) => !isOptional(shape[key]!));
  json['required'] = required;
  if (required.length === 0) delete json['required'];
  if (!('value' in shape && 'status' in shape)) return;
  const { description, ...block } = { ...json };
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, { description, anyOf: [{ type: 'string' }, block] });
}
