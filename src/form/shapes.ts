import type { z } from 'astro/zod';
import { defOf, isOptional, type Meta, metaOf, patternOf, unwrap } from '../schema/meta.ts';
import { formText } from '../text/editors.ts';

/**
 * What a form asks for, apart from any program that shows it: made from the schemas (`shapes.ts`), shown by
 * the editor in the browser (`widgets.ts`) and turned back into a file (`entry.ts`).
 */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  required: boolean;
  /** What an empty field stands for. */
  otherwise?: string;
  shape: Shape;
}

interface Option {
  value: string;
  label: string;
}

export type Shape =
  | Value
  | { kind: 'list'; item: Shape; singular: string; min?: number; max?: number }
  | { kind: 'group'; fields: FormField[] }
  /** One of several groups; the field's own name is also the name of the word that says which. */
  | { kind: 'variants'; variants: (Option & { fields: FormField[] })[] };

/** One value: a text stands in the file in quotation marks, a word without. */
interface Value {
  kind: 'text' | 'word' | 'number' | 'flag';
  /** How the editor asks for it. */
  input: Record<string, unknown>;
  /** Whether one input takes several. */
  several?: true;
  /** Whether a word may be a whole number instead. */
  whole?: true;
  /** The word that an empty field shows in its place. */
  otherwise?: string;
}

/** The form of a collection, or of the one file that is none. */
export interface Form {
  /** Name of the folder or, for a single file, of the file without its ending. */
  name: string;
  label: string;
  singular: string;
  description: string;
  icon: string;
  /** Path below the folder that the editor opens. */
  path: string;
  /** Whether the fields stand above a text of their own. */
  hasBody: boolean;
  /** How an entry is called in lists. */
  title: string;
  fields: FormField[];
}

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
  if (meta.refersTo) return referenceTo(meta.refersTo);
  if (meta.listedIn) return listedIn(meta.listedIn);
  switch (type) {
    case 'object':
      return { kind: 'group', fields: fieldsOf(inner) };
    case 'array':
    case 'tuple':
      return listOf(inner, meta);
    case 'enum':
      return choiceOf(meta, defaultValue);
    case 'boolean':
      return { kind: 'flag', input: { widget: 'boolean', default: defaultValue === true } };
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
  if (typeof word === 'string' && refersTo) return { ...referenceTo(refersTo), otherwise: word };
  const pattern = second && patternOf(second);
  if (!pattern) throw new Error('No form has a field for this union.');
  return { ...wordLike(pattern), whole: true };
}

function choiceOf({ options = {} }: Meta, initial: unknown): Shape {
  const choices = Object.entries(options).map(([value, meaning]) => ({
    value,
    label: `${meaning} (${value})`,
  }));
  const preset = typeof initial === 'string' ? { default: initial } : {};
  return {
    kind: 'word',
    several: true,
    input: { widget: 'select', options: choices, dropdown_threshold: 3, ...preset },
  };
}

/** The id of an entry. */
const referenceTo = (collection: string): Value => ({
  kind: 'word',
  several: true,
  input: {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [titles[collection]],
    dropdown_threshold: 0,
  },
});

/** What entries are told apart by where they are referred to. */
const titles: Readonly<Record<string, string>> = {
  articles: '{{title}}',
  questions: '{{short}}',
  events: '{{title}}',
  actors: '{{name}}',
  measures: '{{name}}',
  charts: '{{title}}',
  sources: '{{title}} ({{slug}})',
  places: '{{name}}',
};

/** The id of an entry of a list in content/dossier.yaml. */
const listedIn = (list: string): Value => ({
  kind: 'word',
  input: {
    widget: 'relation',
    collection: '_singletons',
    file: 'dossier',
    value_field: `${list}.*.id`,
    display_fields: [`{{${list}.*.label}}`],
  },
});

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
  if (names === 'passage') return wordLike();
  if (pattern || defOf(schema).format === 'url') return wordLike(pattern);
  return { kind: 'text', input: { widget: long ? 'text' : 'string', use_emoji_autocomplete: false } };
}

/** Our patterns name kinds of letters, which takes the flag u. */
const wordLike = (pattern?: RegExp): Value => ({
  kind: 'word',
  input: {
    widget: 'string',
    use_emoji_autocomplete: false,
    ...(pattern && { pattern: [`/${pattern.source}/u`, formText.wrongWord] }),
  },
});

/** zod writes the largest safe whole number where there is no limit. */
function numberOf({ minValue, maxValue, format }: z.ZodNumber): Shape {
  const isLimit = (limit: number | null) => limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    kind: 'number',
    input: {
      widget: 'number',
      value_type: format?.includes('int') ? 'int' : 'float',
      ...(isLimit(minValue) ? { min: minValue! } : {}),
      ...(isLimit(maxValue) ? { max: maxValue! } : {}),
    },
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
