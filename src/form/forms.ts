import type { z } from 'astro/zod';
import { dossier, schemas } from '../schema/index.ts';
import { defOf, patternOf, unwrap } from '../schema/meta.ts';
import { type FormName, forms as texts } from '../text/editors.ts';

/** The form of a collection, or of the one file that is none. */
export interface Form {
  /** Name of the folder or, for a single file, of the file without its ending. */
  name: FormName;
  /** Whether the fields stand above a text of their own. */
  hasBody: boolean;
  fields: readonly FormField[];
}

/** What a form asks for under one name, as the schema says. */
export interface FormField {
  name: string;
  schema: z.ZodType;
  /** One of several groups of fields; the name is also that of the word that says which. */
  variants?: readonly Variant[];
}

interface Variant {
  value: string;
  fields: readonly FormField[];
}

/** The fields of an entry, in the order of its schema; what differs by kind comes last, as one field. */
export function fieldsOf(schema: z.ZodType): FormField[] {
  const { options, discriminator, shape = {} } = defOf(unwrap(schema));
  if (!options) return Object.entries(shape).map(([name, field]) => ({ name, schema: field }));
  const kinds = options.map(fieldsOf);
  const [first = []] = kinds;
  const isCommon = ({ name }: FormField) => kinds.every((kind) => kind.some((other) => other.name === name));
  const wordIn = (fields: readonly FormField[]) => fields.find(({ name }) => name === discriminator)!;
  const variants = kinds.map((fields) => ({
    value: String(defOf(wordIn(fields).schema).values![0]),
    fields: fields.filter((field) => !isCommon(field)),
  }));
  return [
    ...first.filter((field) => isCommon(field) && field !== wordIn(first)),
    { ...wordIn(first), variants },
  ];
}

/** How a field stands in the file: a text in quotation marks, a word without. */
export type Kind = 'group' | 'list' | 'flag' | 'number' | 'word' | 'text';

export function kindOf(schema: z.ZodType): Kind {
  const inner = unwrap(schema);
  const { type, format } = defOf(inner);
  switch (type) {
    case 'object':
      return 'group';
    case 'array':
    case 'tuple':
      return 'list';
    case 'boolean':
      return 'flag';
    case 'number':
      return 'number';
    case 'string':
      return patternOf(inner) || format === 'url' ? 'word' : 'text';
    default:
      return 'word';
  }
}

/** The schema of the items of a list. */
export function itemOf(list: z.ZodType): z.ZodType {
  const { element, items } = defOf(unwrap(list));
  return element ?? items![0]!;
}

const all: Record<FormName, z.ZodType> = { ...schemas, dossier };

/** The forms of every collection and of the dossier itself. */
export const forms: readonly Form[] = (Object.keys(texts) as FormName[]).map((name) => ({
  name,
  hasBody: name === 'articles',
  fields: fieldsOf(all[name]),
}));
