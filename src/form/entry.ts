import {
  isMap,
  isNode,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'astro/zod';
import { defOf, unwrap } from '../schema/meta.ts';
import { splitArticle } from '../source/yaml/front-matter.ts';
import { fieldsOf, type Form, type FormField, itemOf, kindOf } from './forms.ts';

/** What a form shows of an entry: its fields by name. */
export type Values = Record<string, unknown>;

/** The file as it was read travels with the values, so that saving changes only what was edited. */
const stash = '_datei';

/**
 * Reads a file into what its form shows.
 *
 * @throws if it is no YAML; the editor then lists the file as broken.
 */
export function readEntry(text: string, { fields, hasBody }: Form): Values {
  const { head, body } = takeApart(text, hasBody);
  const document = parseDocument(head);
  const [error] = document.errors;
  if (error) throw error;
  const values = (document.toJS() ?? {}) as Values;
  return { ...toForm(fields, values), ...(hasBody ? { body: body.trim() } : {}), [stash]: text };
}

/**
 * Writes what a form shows back into its file. Whatever was not edited stays as it was written, with
 * comments, quotation marks and order; empty fields are left out.
 */
export function writeEntry({ [stash]: written, body, ...values }: Values, { fields, hasBody }: Form): string {
  const { head, body: former } = takeApart(typeof written === 'string' ? written : '', hasBody);
  const document = parseDocument(head, { keepSourceTokens: true, customTags: asWritten });
  const map = isMap(document.contents) ? document.contents : document.createNode({});
  document.contents = map as typeof document.contents;
  merge(map, plain(fields), toFile(fields, values), document);
  const yaml = textOf(document);
  const text = hasBody ? `---\n${yaml}\n---${textBelow(former, body)}` : `${yaml}\n`;
  return typeof written === 'string' && written.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** A text that nobody edited keeps its lines, its quotation marks and its escapes; the library would write its own. */
const asWritten = (tags: Tags): Tags =>
  tags.map((tag) => {
    if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:str' || tag.collection) return tag;
    const { stringify } = tag;
    return {
      ...tag,
      stringify: (node, context, ...rest) =>
        writtenText(node, context.indent) ?? stringify!(node, context, ...rest),
    };
  });

/** The text as it stands in the file, where it is deep enough for its new place. */
function writtenText({ srcToken: token }: Scalar, indent: string): string | undefined {
  if (!token || !('source' in token)) return undefined;
  if (token.type !== 'block-scalar') return isDeeper(token.source, indent) ? token.source : undefined;
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const isWhole =
    header && token.props.length <= 2 && 'source' in header && isDeeper(`\n${token.source}`, indent);
  return isWhole ? `${header.source}\n${token.source.replace(/\n$/, '')}` : undefined;
}

const isDeeper = (text: string, indent: string): boolean =>
  text
    .split('\n')
    .slice(1)
    .every((line) => line.trim() === '' || line.startsWith(indent));

/** We write `[a, b]`, but `{ a: b }`; the library knows one way for both. */
function textOf(document: Document): string {
  visit(document, {
    Collection: (_, node) => {
      const write = node.toString.bind(node) as (
        ...all: [{ flowCollectionPadding: string }?, ...unknown[]]
      ) => string;
      const padding = isMap(node) ? ' ' : '';
      node.toString = (context?: unknown, ...rest: unknown[]) =>
        write({ ...(context as object), flowCollectionPadding: padding }, ...rest);
    },
  });
  return document.toString({ lineWidth: 0 }).trim();
}

/** The text below the fields, with the blank lines around it that it had. */
function textBelow(former: string, body: unknown): string {
  const text = typeof body === 'string' ? body.trim() : '';
  const [, before = '\n\n'] = /^(\s+)\S/.exec(former) ?? [];
  return text === former.trim() ? former : `${before}${text}\n`;
}

/** Programs on Windows end lines in their own way, and may put a mark before the first. */
function takeApart(file: string, hasBody: boolean): { head: string; body: string } {
  const text = file.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (!hasBody) return { head: text, body: '' };
  const split = splitArticle(text);
  if (split.ok) return { head: split.yaml.trimStart(), body: split.body.text };
  return { head: '', body: text && `\n\n${text}` };
}

/** The fields as a file has them, where what differs by kind stands beside the rest. */
const plain = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap(({ name, schema, variants = [] }) => [
    { name, schema },
    ...variants.flatMap(({ fields: own }) => own),
  ]);

function toForm(fields: readonly FormField[], values: Values): Values {
  return Object.fromEntries(
    fields.flatMap(({ name, schema, variants }) => {
      const own = variants?.find(({ value }) => value === values[name])?.fields ?? [];
      const value = variants ? { kind: values[name], ...toForm(own, values) } : shown(schema, values[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What stands for a whole block: a value that the source states, or the status alone. */
const detailOf = (fields: readonly FormField[], text: string): Values =>
  fields.some(({ name }) => name === 'value') ? { value: text, status: 'stated' } : { status: text };

/** A value as its input wants it. */
function shown(schema: z.ZodType, value: unknown): unknown {
  const kind = kindOf(schema);
  if (kind === 'group' && typeof value === 'string') return detailOf(fieldsOf(schema), value);
  if (kind === 'group' && isRecord(value)) return toForm(fieldsOf(schema), value);
  if (kind === 'list' && Array.isArray(value)) return value.map((item) => shown(itemOf(schema), item));
  if (kind === 'word' && typeof value === 'number') return String(value);
  return optionsOf(schema).some(({ values }) => values?.includes(value)) ? undefined : value;
}

/** What a union says besides an id: a word that an empty field shows in its place, or a whole number. */
const optionsOf = (schema: z.ZodType) => (defOf(unwrap(schema)).options ?? []).map(defOf);

function toFile(fields: readonly FormField[], values: Values): Values {
  return Object.fromEntries(
    fields.flatMap(({ name, schema, variants }) => {
      if (!variants) return [[name, meant(schema, values[name])]];
      const { kind, ...own } = isRecord(values[name]) ? values[name] : { kind: undefined };
      const variant = variants.find(({ value }) => value === kind);
      return [[name, kind], ...Object.entries(toFile(variant?.fields ?? [], own))];
    }),
  );
}

/** A value as the file should have it; undefined where there is none. */
function meant(schema: z.ZodType, value: unknown): unknown {
  switch (kindOf(schema)) {
    case 'group': {
      const entries = Object.entries(toFile(fieldsOf(schema), isRecord(value) ? value : {}));
      const filled = entries.filter(([, inner]) => inner !== undefined);
      return filled.length > 0 ? Object.fromEntries(filled) : undefined;
    }
    case 'list': {
      const items = (Array.isArray(value) ? value : []).map((item) => meant(itemOf(schema), item));
      const filled = items.filter((item) => item !== undefined);
      return filled.length > 0 ? filled : undefined;
    }
    case 'flag':
      return value === true || value === 'true' ? true : undefined;
    case 'number':
      return value === '' || value === null || value === undefined ? undefined : Number(value);
    case 'word': {
      const mayBeNumber = optionsOf(schema).some(({ type }) => type === 'number');
      return mayBeNumber && /^\d+$/.test(String(value)) ? Number(value) : trimmed(value);
    }
    case 'text':
      return trimmed(value);
  }
}

const trimmed = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim() || undefined : (value ?? undefined);

/** Brings a mapping up to date, key by key, and touches only what has changed. */
function merge(map: YAMLMap, fields: readonly FormField[], values: Values, document: Document): void {
  let last = -1;
  for (const { name, schema } of fields) {
    const at = map.items.findIndex((pair) => keyOf(pair) === name);
    const pair = map.items[at];
    const value = values[name];
    if (pair && value === undefined && valueOf(schema, pair.value, document) !== undefined)
      map.items.splice(at, 1);
    else if (pair) {
      if (value !== undefined) pair.value = nodeOf(schema, value, document, pair.value);
      last = Math.max(last, at);
    } else if (value !== undefined)
      map.items.splice(++last, 0, document.createPair(name, nodeOf(schema, value, document)));
  }
}

const keyOf = ({ key }: Pair): unknown => (key as Scalar | null)?.value;

/** What a node of the file means. */
const valueOf = (schema: z.ZodType, node: unknown, document: Document): unknown =>
  meant(schema, shown(schema, isNode(node) ? node.toJS(document) : node));

/**
 * The node of a value: the old one where it says the same; of mappings and lists what in them has not changed. A new
 * one in the way we write: text in quotation marks, words without, short lists on one line.
 */
function nodeOf(schema: z.ZodType, value: unknown, document: Document, old?: unknown): unknown {
  if (old !== undefined && isSame(valueOf(schema, old, document), value)) return old;
  const kind = kindOf(schema);
  if (kind === 'group' && isRecord(value)) {
    const map = isMap(old) ? old : document.createNode({});
    merge(map, fieldsOf(schema), value, document);
    return map;
  }
  if (kind === 'list' && Array.isArray(value)) {
    const list = isSeq(old) ? old : (document.createNode([]) as unknown as YAMLSeq);
    list.items = itemsOf(list, itemOf(schema), value, document);
    if (list !== old) list.flow = kindOf(itemOf(schema)) !== 'group';
    return list;
  }
  const scalar = document.createNode(value) as Scalar;
  if (typeof value === 'string') scalar.type = kind === 'text' ? 'QUOTE_DOUBLE' : 'PLAIN';
  return scalar;
}

/** Each item takes the node of the old item that is the same, else of the one with its id, else in its place. */
function itemsOf(
  list: YAMLSeq,
  schema: z.ZodType,
  values: readonly unknown[],
  document: Document,
): unknown[] {
  const old = list.items.map((node) => ({ node, value: valueOf(schema, node, document) }));
  const left = new Set(old);
  const take = (found: (typeof old)[number] | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const idOf = (value: unknown) => (isRecord(value) ? value['id'] : undefined);
  const same = values.map((value) => take([...left].find((item) => isSame(item.value, value))));
  return values.map((value, at) => {
    const id = idOf(value);
    const byId = [...left].find((item) => id !== undefined && idOf(item.value) === id);
    const inPlace = old[at] && left.has(old[at]) && id === undefined ? old[at] : undefined;
    return nodeOf(schema, value, document, (same[at] ?? take(byId ?? inPlace))?.node);
  });
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = (record: Values) => Object.keys(record).filter((name) => record[name] !== undefined);
  return names(a).length === names(b).length && names(a).every((name) => isSame(a[name], b[name]));
}
