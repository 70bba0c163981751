import type { z } from 'astro/zod';
import { defOf, isOptional, type Meta, metaOf, patternOf, unwrap } from '../schema/meta.ts';
import { formText } from '../text/form.ts';
import type { FormField, Shape } from './shape.ts';

/** The fields of an entry, in the order of its schema; what differs by kind comes last, as one field. */
export function fieldsOf(schema: z.ZodType): FormField[] {
  const { options, shape = {} } = defOf(unwrap(schema));
  return options ? variantFields(options) : Object.entries(shape).map(fieldOf);
}

function fieldOf([name, schema]: [string, z.ZodType]): FormField {
  const meta = metaOf(schema);
  return {
    name,
    label: meta.label ?? name,
    hint: hintOf(name, meta, schema),
    required: !isOptional(schema),
    ...(meta.otherwise === undefined ? {} : { otherwise: meta.otherwise }),
    shape: shapeOf(schema),
  };
}

/** The messages of `npm run check` name fields as the file does; so does the hint. */
function hintOf(name: string, { label, hint, names }: Meta, schema: z.ZodType): string {
  const field = formText.field(name);
  if (names === 'passage') return `${formText.passageHint} · ${field}`;
  if (hint === undefined || hint === label) return field;
  return `${defOf(unwrap(schema)).type === 'boolean' ? formText.ifYes(hint) : hint} · ${field}`;
}

function shapeOf(schema: z.ZodType): Shape {
  const inner = unwrap(schema);
  const meta = metaOf(schema);
  const { type, options, defaultValue } = { ...defOf(inner), ...defaultOf(schema) };
  if (options) return eitherOf(options);
  if (meta.refersTo) return { kind: 'reference', collection: meta.refersTo };
  if (meta.listedIn) return { kind: 'listed', list: meta.listedIn };
  switch (type) {
    case 'object':
      return { kind: 'group', fields: fieldsOf(inner) };
    case 'array':
    case 'tuple':
      return listOf(inner, meta);
    case 'enum':
      return choiceOf(meta, defaultValue);
    case 'boolean':
      return { kind: 'flag', initial: defaultValue === true };
    case 'number':
      return numberOf(inner as z.ZodNumber);
    case 'string':
      return stringOf(inner, meta);
    default:
      throw new Error(`No form has a field for a schema of type ${type}.`);
  }
}

function defaultOf(schema: z.ZodType): { defaultValue?: unknown } {
  const { defaultValue, innerType } = defOf(schema);
  return defaultValue === undefined && innerType ? defaultOf(innerType) : { defaultValue };
}

/** A union says either „self“ or an id, or a whole number or a name. */
function eitherOf(options: readonly z.ZodType[]): Shape {
  const [first, second] = options;
  const { refersTo } = second ? metaOf(second) : {};
  const [word] = first ? (defOf(first).values ?? []) : [];
  if (typeof word === 'string' && refersTo)
    return { kind: 'reference', collection: refersTo, otherwise: word };
  const pattern = second && patternOf(second);
  if (!pattern) throw new Error('No form has a field for this union.');
  return { kind: 'word', pattern: pattern.source, whole: true };
}

function choiceOf({ options = {} }: Meta, initial: unknown): Shape {
  const choices = Object.entries(options).map(([value, meaning]) => ({
    value,
    label: `${meaning} (${value})`,
  }));
  return { kind: 'choice', options: choices, ...(typeof initial === 'string' ? { initial } : {}) };
}

function listOf(list: z.ZodType, { singular, label = '' }: Meta): Shape {
  const { element, items } = defOf(list);
  const least = items?.length ?? leastOf(list);
  return {
    kind: 'list',
    item: shapeOf(element ?? items![0]!),
    singular: singular ?? label,
    ...(least === undefined ? {} : { min: least }),
    ...(items ? { max: items.length } : {}),
  };
}

const leastOf = (list: z.ZodType): number | undefined =>
  (defOf(list).checks ?? []).flatMap(({ _zod: { def } }) =>
    'minimum' in def && typeof def.minimum === 'number' ? [def.minimum] : [],
  )[0];

function stringOf(schema: z.ZodType, { long = false, names }: Meta): Shape {
  const pattern = patternOf(schema);
  // A passage may be named by its words (`marks.ts`).
  if (names === 'passage') return { kind: 'word' };
  if (pattern) return { kind: 'word', pattern: pattern.source };
  return defOf(schema).format === 'url' ? { kind: 'word' } : { kind: 'text', long };
}

/** zod writes the largest safe whole number where there is no limit. */
function numberOf({ minValue, maxValue, format }: z.ZodNumber): Shape {
  const isLimit = (limit: number | null) => limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    kind: 'number',
    whole: format?.includes('int') ?? false,
    ...(isLimit(minValue) ? { min: minValue! } : {}),
    ...(isLimit(maxValue) ? { max: maxValue! } : {}),
  };
}

/** Fields that every kind has stay themselves; the rest follow the choice of the kind. */
function variantFields(kinds: readonly z.ZodType[]): FormField[] {
  const shapes = kinds.map((kind) => Object.entries(defOf(kind).shape!));
  const isCommon = ([name]: [string, z.ZodType]) =>
    shapes.every((shape) => shape.some(([other]) => other === name));
  const isWord = ([, schema]: [string, z.ZodType]) => defOf(schema).type === 'literal';
  const [name, { options = {}, ...meta }] = wordOf(shapes[0]!);
  const variants = shapes.map((shape) => {
    const value = String(defOf(shape.find(isWord)![1]).values![0]);
    const fields = shape.filter((field) => !isCommon(field)).map(fieldOf);
    return { value, label: `${options[value] ?? value} (${value})`, fields };
  });
  return [
    ...shapes[0]!.filter((field) => isCommon(field) && !isWord(field)).map(fieldOf),
    {
      name,
      label: meta.label ?? name,
      hint: formText.field(name),
      required: true,
      shape: { kind: 'variants', variants },
    },
  ];

  /** The field with the one word that tells a kind from the others. */
  function wordOf(shape: [string, z.ZodType][]): [string, Meta] {
    const [word, schema] = shape.find(isWord)!;
    return [word, metaOf(schema)];
  }
}
