import { z } from 'astro/zod';
import { meaningOf } from '../schema/fields.ts';
import { labelOf, longTexts, questionKinds, singularOf, summaries } from '../text/form.ts';
import type { FormField, Option, Shape } from './shape.ts';

/** The part of a JSON Schema that ours make use of, with our own notes beside it. */
interface Node {
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  const?: string;
  default?: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  prefixItems?: Node[];
  minItems?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Node[];
  oneOf?: Node[];
  refersTo?: string;
  listedIn?: string;
  names?: string;
}

/** The fields of an entry, in the order of its schema; what differs by kind comes last, as one field. */
export function fieldsOf(name: string, schema: z.ZodType): FormField[] {
  const node = z.toJSONSchema(schema, { io: 'input' }) as Node;
  return node.oneOf ? variantFields(name, node.oneOf) : propertiesOf(node, name);
}

function propertiesOf({ properties = {}, required = [] }: Node, path: string): FormField[] {
  return Object.entries(properties).map(([name, node]) => {
    const at = `${path}.${name}`;
    return {
      name,
      label: labelOf(at),
      hint: hintOf(node, at),
      required: required.includes(name),
      shape: shapeOf(node, at),
    };
  });
}

/** The messages of `npm run check` name fields as the file does; so does the hint. */
function hintOf(node: Node, path: string): string {
  const advice = adviceOf(node);
  const name = `Feld ${path.split('.').at(-1)!}`;
  return advice === '' || advice === labelOf(path) ? name : `${advice} · ${name}`;
}

/** What the schema says to those who write files, for those who fill in a form. */
function adviceOf(node: Node): string {
  const said = node.description ?? node.items?.description ?? '';
  const values = node.enum ?? node.items?.enum;
  if (values) return withoutOptions(said, values);
  if (refersTo(node)) return said.replace(writtenId, '');
  if (node.type === 'boolean') return said.replace(/^true\b/, 'Ja');
  return node.format === undefined ? said : said.replace(/, in Anführungszeichen|"/g, '');
}

const refersTo = ({ refersTo: own, items, anyOf = [] }: Node): boolean =>
  [own, items?.refersTo, ...anyOf.map((option) => option.refersTo)].some((name) => name !== undefined);

/** Who fills in a form picks an entry by its name and never writes an id. */
const writtenId = /(?:: )?Kennung(?:en)?[^,:]* aus content\/[a-z]+(?:, z\. B\. (?:\[[^\]]*\]|[\w-]+))?/g;

/** The options stand in the list already. */
const withoutOptions = (said: string, values: readonly string[]): string =>
  said
    .replace(new RegExp(`(?:^|, | oder |(?<=: ))(?:${values.join('|')}) \\([^)]*\\)`, 'g'), '')
    .replace(/^[;:, ]+|[;:, ]+$/g, '');

function shapeOf(node: Node, path: string): Shape {
  if (node.anyOf) return eitherOf(node.anyOf, path);
  if (node.refersTo !== undefined) return { kind: 'reference', collection: node.refersTo };
  if (node.listedIn !== undefined) return { kind: 'listed', list: node.listedIn };
  if (node.enum) return choiceOf(node, node.enum);
  switch (node.type) {
    case 'object':
      return { kind: 'group', fields: propertiesOf(node, path), ...summaryOf(path) };
    case 'array':
      return listOf(node, path);
    case 'boolean':
      return { kind: 'flag', initial: node.default === true };
    case 'integer':
    case 'number':
      return { kind: 'number', whole: node.type === 'integer', ...within(node) };
    case 'string':
      return stringOf(node, path);
    default:
      throw new Error(`No form has a field for ${path}.`);
  }
}

/** A union says either „self“ or an id, or a whole number or a name. */
function eitherOf(options: Node[], path: string): Shape {
  const [first, second] = options;
  if (options.length === 2 && first && second) {
    if (first.const !== undefined && second.refersTo !== undefined)
      return { kind: 'reference', collection: second.refersTo, otherwise: first.const };
    if (first.type === 'integer' && second.pattern !== undefined)
      return { kind: 'word', pattern: second.pattern, whole: true };
  }
  throw new Error(`No form has a field for the union ${path}.`);
}

function choiceOf({ description = '', default: initial }: Node, values: string[]): Shape {
  const options = values.map((value): Option => ({ value, label: optionLabel(value, description) }));
  return { kind: 'choice', options, ...(typeof initial === 'string' ? { initial } : {}) };
}

function optionLabel(value: string, description: string): string {
  const meaning = meaningOf(value, description) ?? questionKinds[value];
  return meaning === undefined ? value : `${meaning} (${value})`;
}

function listOf(node: Node, path: string): Shape {
  const { prefixItems, minItems } = node;
  const items = prefixItems?.[0] ?? node.items;
  if (!items) throw new Error(`No form has a field for the list ${path}.`);
  const item = shapeOf(items.description === undefined ? { ...items, ...describedBy(node) } : items, path);
  const count = prefixItems
    ? { min: prefixItems.length, max: prefixItems.length }
    : minItems === undefined
      ? {}
      : { min: minItems };
  return { kind: 'list', item, singular: singularOf(path), ...count, ...summaryOf(path) };
}

const describedBy = ({ description }: Node) => (description === undefined ? {} : { description });

function stringOf({ pattern, names, format }: Node, path: string): Shape {
  const matching = pattern === undefined ? {} : { pattern };
  if (names !== undefined || pattern !== undefined || format === 'uri') return { kind: 'word', ...matching };
  return { kind: 'text', long: longTexts.has(path.split('.').at(-1)!) };
}

function within({ minimum, maximum }: Node) {
  // zod writes the largest safe whole number where there is no limit.
  const bounded = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    ...(bounded(minimum) ? { min: minimum! } : {}),
    ...(bounded(maximum) ? { max: maximum! } : {}),
  };
}

function summaryOf(path: string) {
  const summary = summaries[path];
  return summary === undefined ? {} : { summary };
}

/** Fields that every kind has stay themselves; the rest follow the choice of the kind. */
function variantFields(path: string, nodes: readonly Node[]): FormField[] {
  const kinds = nodes.map(kindOf);
  const { name } = kinds[0]!;
  const isCommon = (field: string) => nodes.every(({ properties = {} }) => field in properties);
  const pick = ({ properties = {}, required = [] }: Node, wanted: (field: string) => boolean) =>
    propertiesOf(
      {
        properties: Object.fromEntries(Object.entries(properties).filter(([field]) => wanted(field))),
        required,
      },
      path,
    );
  const variants = nodes.map((node, at) => ({
    value: kinds[at]!.value,
    label: optionLabel(kinds[at]!.value, ''),
    fields: pick(node, (field) => !isCommon(field)),
  }));
  const at = `${path}.${name}`;
  return [
    ...pick(nodes[0]!, (field) => isCommon(field) && field !== name),
    { name, label: labelOf(at), hint: hintOf({}, at), required: true, shape: { kind: 'variants', variants } },
  ];
}

/** The field with the one word that tells this kind from the others. */
function kindOf({ properties = {} }: Node): { name: string; value: string } {
  const found = Object.entries(properties).find(([, node]) => node.const !== undefined);
  if (!found) throw new Error('No field says which kind an entry is of.');
  return { name: found[0], value: found[1].const! };
}
