import type { Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import {
  type CollectionName,
  defOf,
  isOptional,
  type Meta,
  metaOf,
  patternOf,
  unwrap,
} from '../schema/meta.ts';
import { forms as texts, formText } from '../text/editors.ts';
import { fieldsOf, type FormField, itemOf, kindOf } from './forms.ts';

/** A field as the editor in the browser asks for it. */
export function widgetOf({ name, schema, variants }: FormField): Field {
  const meta = metaOf(schema);
  return {
    name,
    label: meta.label ?? name,
    hint: inMarkdown(variants ? formText.field(name) : hintOf(name, meta, schema)),
    required: !isOptional(schema),
    ...(variants ? choiceOfFields(variants, meta) : inputOf(schema)),
  } as Field;
}

/** The editor takes hints for Markdown. */
export const inMarkdown = (text: string): string => text.replace(/(?<!\\)[[\]*_~]/g, '\\$&');

/** The messages of `npm run check` name fields as the file does; so does the hint. */
function hintOf(name: string, { label, hint, names, otherwise }: Meta, schema: z.ZodType): string {
  const said = hint !== undefined && kindOf(schema) === 'flag' ? formText.ifYes(hint) : hint;
  return [
    ...(names === 'passage' ? [formText.passageHint] : said === undefined || hint === label ? [] : [said]),
    formText.field(name),
    ...(otherwise === undefined ? [] : [formText.emptyMeans(otherwise)]),
  ].join(' · ');
}

/** Which kind of input, with its own options. */
type Input = Record<string, unknown>;

const choiceOfFields = (variants: NonNullable<FormField['variants']>, { options = {} }: Meta): Input => ({
  widget: 'object',
  types: variants.map(({ value, fields }) => ({
    name: value,
    label: `${options[value] ?? value} (${value})`,
    fields: fields.map(widgetOf),
  })),
  typeKey: 'kind',
});

function inputOf(schema: z.ZodType): Input {
  const inner = unwrap(schema);
  // A union says either `self` or an id, or a whole number or a name.
  const part = defOf(inner).options?.at(-1) ?? inner;
  const meta = { ...metaOf(part), ...metaOf(schema) };
  if (meta.refersTo) return entriesOf(meta.refersTo);
  if (meta.listedIn) return listedIn(meta.listedIn);
  switch (kindOf(part)) {
    case 'group':
      return groupOf(fieldsOf(inner), { widget: 'object' });
    case 'list':
      return listOf(inner, meta);
    case 'flag':
      return { widget: 'boolean', default: defaultOf(schema) === true };
    case 'number':
      return numberOf(inner as z.ZodNumber);
    case 'word':
      return meta.options ? choiceOf(meta.options, defaultOf(schema)) : wordOf(part, meta);
    case 'text':
      return { widget: meta.long ? 'text' : 'string', use_emoji_autocomplete: false };
  }
}

function defaultOf(schema: z.ZodType): unknown {
  const { defaultValue, innerType } = defOf(schema);
  return defaultValue === undefined && innerType ? defaultOf(innerType) : defaultValue;
}

/** A folded group says of itself what its most telling field says. */
function groupOf(fields: readonly FormField[], input: Input): Input {
  const told = telling.find((name) =>
    fields.some((field) => field.name === name && kindOf(field.schema) !== 'group'),
  );
  const folded = told && { collapsed: 'auto', summary: `{{fields.${told} | truncate(80)}}` };
  return { ...input, fields: fields.map(widgetOf), ...folded };
}

const telling = ['short', 'label', 'wrong', 'event', 'number', 'value', 'title', 'text', 'status'];

/** Several references or choices are one input; anything else is a list of inputs. */
function listOf(list: z.ZodType, { singular, label }: Meta): Input {
  const item = itemOf(list);
  const { refersTo, options } = metaOf(item);
  if (refersTo || options) return { ...inputOf(item), multiple: true, ...limitsOf(list) };
  const input = { widget: 'list', label_singular: singular ?? label, ...limitsOf(list) };
  return kindOf(item) === 'group'
    ? groupOf(fieldsOf(item), input)
    : { ...input, field: { name: 'item', label: singular ?? label, ...inputOf(item) } };
}

/** How many items a list must have, and may. */
function limitsOf(list: z.ZodType): Input {
  const { items, checks = [] } = defOf(list);
  if (items) return { min: items.length, max: items.length };
  const [min] = checks.flatMap(({ _zod: { def } }) => ('minimum' in def ? [def.minimum] : []));
  return min === undefined ? {} : { min };
}

/** zod writes the largest safe whole number where there is no limit. */
function numberOf({ minValue, maxValue, format }: z.ZodNumber): Input {
  const isLimit = (limit: number | null) => limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    widget: 'number',
    value_type: format?.includes('int') ? 'int' : 'float',
    ...(isLimit(minValue) ? { min: minValue! } : {}),
    ...(isLimit(maxValue) ? { max: maxValue! } : {}),
  };
}

const choiceOf = (options: NonNullable<Meta['options']>, initial: unknown): Input => ({
  widget: 'select',
  options: Object.entries(options).map(([value, meaning]) => ({ value, label: `${meaning} (${value})` })),
  dropdown_threshold: 3,
  ...(typeof initial === 'string' ? { default: initial } : {}),
});

/** A passage may be named by its words (`marks.ts`). Our patterns name kinds of letters, which takes the flag u. */
function wordOf(schema: z.ZodType, { names }: Meta): Input {
  const pattern = names === 'passage' ? undefined : patternOf(schema);
  return {
    widget: 'string',
    use_emoji_autocomplete: false,
    ...(pattern && { pattern: [`/${pattern.source}/u`, formText.wrongWord] }),
  };
}

/** What an entry is called by in lists and where others refer to it. */
export const titleOf = (collection: keyof typeof texts): string => `{{${texts[collection][1]}}}`;

/** Entries are told apart by their titles; of questions the short form will do, of sources many have one title. */
const shownAs: Partial<Record<CollectionName, string>> = {
  questions: '{{short}}',
  sources: '{{title}} ({{slug}})',
};

/** The id of an entry. */
const entriesOf = (collection: CollectionName): Input => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: [shownAs[collection] ?? titleOf(collection)],
  dropdown_threshold: 0,
});

/** The id of an entry of a list in content/dossier.yaml. */
const listedIn = (list: string): Input => ({
  widget: 'relation',
  collection: '_singletons',
  file: 'dossier',
  value_field: `${list}.*.id`,
  display_fields: [`{{${list}.*.label}}`],
});
