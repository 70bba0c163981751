import type { z } from 'astro/zod';

/** The collections an entry can be referred to in, with what editors call one entry and several. */
export const collections = {
  articles: ['Artikel', 'Artikel'],
  questions: ['Frage', 'Fragen'],
  events: ['Ereignis', 'Ereignisse'],
  actors: ['Akteur', 'Akteure'],
  measures: ['Größe', 'Größen'],
  charts: ['Schaubild', 'Schaubilder'],
  sources: ['Quelle', 'Quellen'],
  places: ['Ort', 'Orte'],
} as const;
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Things an article names within itself: its own passages and figures. */
export type LocalName = 'passage' | 'figure' | 'part';

/** Lists kept in content/dossier.yaml. */
export type DossierList = 'topics' | 'lanes' | 'groups';

/**
 * What a schema says about a field beside its type. It stands here once: messages, skeletons, prompts, the form,
 * the schemas for editors and the tables of the guide all read it.
 */
export interface Meta {
  /** What the field is called in German. */
  label?: string;
  /** What belongs in it, where the label does not say so. */
  hint?: string;
  /** A value as the schema would parse it. */
  example?: string | number | readonly string[];
  /** What each word of a choice means. */
  options?: Readonly<Record<string, string>>;
  /** What it means to leave the field out, where it is filled in then (`article-defaults.ts`). */
  otherwise?: string;
  /** What one item of a list is called. */
  singular?: string;
  /** Whether the text may run over several lines. */
  long?: boolean;
  refersTo?: CollectionName;
  names?: LocalName;
  listedIn?: DossierList;
  format?: 'edtf' | 'quantity';
  /** Of a date: it is one day; it has come. */
  isDay?: boolean;
  isPast?: boolean;
  /** How many signs or words there is room for. */
  most?: number;
  mostWords?: number;
}

/** The parts of zod's own description of a schema that we read. */
type Def = {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  defaultValue?: unknown;
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
  const inner = innerOf(schema);
  return { ...(inner && metaOf(inner)), ...(schema.meta() as Meta | undefined) };
}

/** The schema without „optional“ and „default“. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

/** What stands within „optional“ and „default“, and behind what fills in fields. */
const innerOf = (schema: z.ZodType): z.ZodType | undefined => {
  const { innerType, type, out } = defOf(schema);
  return innerType ?? (type === 'pipe' ? out : undefined);
};

/** The regular expression that a text must match. */
export const patternOf = (schema: z.ZodType): RegExp | undefined =>
  (defOf(schema).checks ?? []).flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  )[0];

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean =>
  ['optional', 'default'].includes(defOf(schema).type) || metaOf(schema).otherwise !== undefined;

/** Of several kinds of block the one that a value says it is: of questions the scale, the choice or the quantity. */
export function variantOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const { options, discriminator = '' } = defOf(schema);
  const kind: unknown = Reflect.get(Object(value), discriminator);
  return options?.find((option) => defOf(option).shape?.[discriminator]?.safeParse(kind).success);
}

/** What a parsed entry refers to, as `actors/gemeinde`, as often as it does. */
export function referencesIn(schema: z.ZodType, value: unknown): string[] {
  const inner = unwrap(schema);
  const { shape, element, discriminator } = defOf(inner);
  if (value === undefined || value === 'self') return [];
  if (shape)
    return Object.entries(shape).flatMap(([key, field]) =>
      referencesIn(field, Reflect.get(Object(value), key)),
    );
  if (element) return (value as unknown[]).flatMap((item) => referencesIn(element, item));
  if (discriminator) {
    const option = variantOf(inner, value);
    return option ? referencesIn(option, value) : [];
  }
  const { refersTo } = partOf(inner);
  return refersTo && typeof value === 'string' ? [`${refersTo}/${value}`] : [];
}

/** What belongs in a field, in one sentence; `folder` is the content folder as editors name it. */
export function saidOf(schema: z.ZodType, folder = 'content'): string | undefined {
  const { label, hint = label } = metaOf(schema);
  if (hint === undefined) return undefined;
  if (defOf(unwrap(schema)).type === 'boolean') return `true heißt: ${hint}`;
  const choices = choicesOf(schema);
  if (choices !== undefined) return `${hint}: ${choices}`;
  const origin = originOf(schema, folder);
  return origin === undefined ? hint : `${hint} (${origin})`;
}

/** The same with an example, where there is one that holds in every dossier. */
export function explained(schema: z.ZodType, folder?: string): string | undefined {
  const said = saidOf(schema, folder);
  const { example, otherwise } = metaOf(schema);
  if (said === undefined) return said;
  const shown =
    example === undefined || partOf(schema).refersTo ? '' : `, z. B. ${exampleIn(schema, example)}`;
  return `${said}${shown}${otherwise === undefined ? '' : `; ohne Angabe ${otherwise}`}`;
}

/** The words that may stand in a field, each with its meaning. */
export function choicesOf(schema: z.ZodType): string | undefined {
  const { options } = partOf(schema);
  const words = options && Object.entries(options).map(([word, meaning]) => `${word} (${meaning})`);
  return words?.join(', ');
}

/** An example with the quotation marks that a file has to have around it. */
function exampleIn(schema: z.ZodType, example: NonNullable<Meta['example']>): string {
  if (typeof example === 'object') return `[${example.join(', ')}]`;
  return metaOf(schema).format === undefined ? String(example) : `"${example}"`;
}

/** Where the ids come from that may stand in a field. */
function originOf(schema: z.ZodType, folder: string): string | undefined {
  const { refersTo, listedIn } = partOf(schema);
  if (listedIn) return `aus ${folder}/dossier.yaml`;
  if (!refersTo) return undefined;
  return `${defOf(unwrap(schema)).type === 'array' ? 'Kennungen' : 'Kennung'} aus ${folder}/${refersTo}`;
}

/** What is said of the item of a list, or of the reference in a union; else of the field itself. */
export function partOf(schema: z.ZodType): Meta {
  const { element, options } = defOf(unwrap(schema));
  const part = element ?? options?.find((option) => metaOf(option).refersTo);
  return part && !defOf(unwrap(part)).shape ? metaOf(part) : metaOf(schema);
}
