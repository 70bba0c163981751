import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Code, Finding, Problem } from './problem.ts';
import { problemIn, type SourceFile } from './source-file.ts';
import type { z } from 'astro/zod';
import {
  defOf,
  variantOf,
  unwrap,
  collectionNames,
  type CollectionName,
  type DossierList,
} from '../schema/meta.ts';
import { dossier, schemas } from '../schema/index.ts';

export type Key = string | number;

/** A field of an entry with its place in the file, also where the entry does not fit the schema. */
export class Field {
  readonly file: SourceFile;
  readonly path: readonly Key[];
  readonly value: unknown;

  /** The entry as a whole. */
  static root(file: SourceFile): Field {
    return new Field(file, [], file.data);
  }

  private constructor(file: SourceFile, path: readonly Key[], value: unknown) {
    this.file = file;
    this.path = path;
    this.value = value;
  }

  /** The field below this one; its value is undefined where there is none. */
  at(...keys: Key[]): Field {
    return keys.reduce<Field>((field, key) => field.#child(key), this);
  }

  /** The items of a list, none if this is no list. */
  get items(): Field[] {
    return Array.isArray(this.value) ? this.value.map((_, at) => this.at(at)) : [];
  }

  /** The names of the fields that stand below this one. */
  get keys(): string[] {
    return isRecord(this.value) ? Object.keys(this.value) : [];
  }

  /** The text of the field, undefined if it is none. */
  get text(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value.trim() : undefined;
  }

  /** The name as editors see it: items of a list by their id, else counted from 1. */
  get name(): string {
    return this.path.reduce<string>((name, key, at) => {
      if (typeof key === 'string') return name === '' ? key : `${name}.${key}`;
      const item = Field.root(this.file).at(...this.path.slice(0, at + 1));
      return `${name}[${item.at('id').text ?? key + 1}]`;
    }, '');
  }

  /** The last part of the name. */
  get key(): string {
    return this.path.findLast((key) => typeof key === 'string') ?? '';
  }

  /** The field with a value as it would be written; items of a list have no name. */
  spelled(value: string): string {
    return typeof this.path.at(-1) === 'number' ? value : `${this.key}: ${value}`;
  }

  /** The YAML node of the value. */
  get node(): Node | undefined {
    return this.#pair()?.value;
  }

  /** The value's node if it is written without quotes. */
  get plain(): (Scalar & { source: string }) | undefined {
    const node = this.node;
    return isScalar(node) && node.type === 'PLAIN' && node.source
      ? (node as Scalar & { source: string })
      : undefined;
  }

  /** The line the value begins in, from 1. */
  get line(): number {
    return this.file.lines.place(this.node?.range?.[0] ?? this.#blockStart()).line;
  }

  /** A problem of the value. */
  problem(code: Code, finding: Finding): Problem {
    return this.#problem(this.node?.range?.[0] ?? this.#blockStart(), code, finding);
  }

  /** A problem of the name, e.g. of a field nobody knows. */
  problemOfKey(code: Code, finding: Finding): Problem {
    return this.#problem(this.#pair()?.key?.range?.[0] ?? this.#blockStart(), code, finding);
  }

  /** A problem of a field that is not there: shown where its block begins. */
  problemOfAbsence(code: Code, finding: Finding): Problem {
    return this.#problem(this.#blockStart(), code, finding);
  }

  #problem(offset: number, code: Code, finding: Finding): Problem {
    return problemIn(this.file, offset, code, finding, this.name);
  }

  #child(key: Key): Field {
    const value = this.value;
    const below =
      Array.isArray(value) && typeof key === 'number'
        ? (value[key] as unknown)
        : isRecord(value) && Object.hasOwn(value, key)
          ? value[key]
          : undefined;
    return new Field(this.file, [...this.path, key], below);
  }

  /** Where the block that holds this field begins: its key, or the item of the list. */
  #blockStart(): number {
    for (let length = this.path.length - 1; length > 0; length--) {
      const { key, value } = find(this.file, this.path.slice(0, length)) ?? {};
      const start = key?.range?.[0] ?? value?.range?.[0];
      if (start !== undefined) return start;
    }
    return this.file.document?.contents?.range?.[0] ?? 0;
  }

  #pair() {
    return find(this.file, this.path);
  }
}

/** The node at a path, with the node of its key. `Document.getIn` cannot give the key. */
function find(
  file: SourceFile,
  path: readonly Key[],
): { key?: Node | undefined; value?: Node | undefined } | undefined {
  let found: { key?: Node | undefined; value?: Node | undefined } = {
    value: file.document?.contents ?? undefined,
  };
  for (const key of path) {
    const node = found.value;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) as
        Pair<Node, Node> | undefined;
      if (!pair) return undefined;
      found = { key: pair.key, value: pair.value ?? undefined };
    } else if (isSeq(node)) {
      found = { value: node.items[Number(key)] as Node | undefined };
    } else return undefined;
  }
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field of a file with its schema. Several rules ask for them, so each file is walked once. */
export function fieldsOf(file: SourceFile): readonly { field: Field; schema: z.ZodType }[] {
  let fields = walked.get(file);
  if (!fields) walked.set(file, (fields = [...walk(schemaOf(file), Field.root(file))]));
  return fields;
}

const walked = new WeakMap<SourceFile, readonly { field: Field; schema: z.ZodType }[]>();

/** Every field of an entry that has a value, with the schema it should fit, from the outside in. */
function* walk(schema: z.ZodType, field: Field): Generator<{ field: Field; schema: z.ZodType }> {
  if (field.value === undefined) return;
  const inner = choose(unwrap(schema), field);
  yield { field, schema: inner };
  const { shape, element, items } = defOf(inner);
  // A detail may be its bare value.
  if (shape?.['value'] && typeof field.value === 'string') yield { field, schema: unwrap(shape['value']) };
  if (shape)
    for (const key of field.keys) if (Object.hasOwn(shape, key)) yield* walk(shape[key]!, field.at(key));
  if (element) for (const item of field.items) yield* walk(element, item);
  if (items) for (const [at, item] of field.items.entries()) if (items[at]) yield* walk(items[at], item);
}

/** The schema of the field at a path; undefined where the schema knows none. */
export function schemaAt(schema: z.ZodType, field: Field, root: Field): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let here = root;
  for (const key of field.path) {
    const { shape, element, items } = defOf(choose(unwrap(current), here));
    current =
      typeof key === 'number'
        ? (element ?? items?.[key])
        : shape && Object.hasOwn(shape, key)
          ? shape[key]
          : undefined;
    if (!current) return undefined;
    here = here.at(key);
  }
  return current;
}

/** Of several schemas the one the value fits, or that its kind names, or else the most telling one. */
function choose(schema: z.ZodType, field: Field): z.ZodType {
  const { options, discriminator } = defOf(schema);
  if (!options) return schema;
  if (discriminator) return variantOf(schema, field.value) ?? options[0]!;
  return options.find((option) => option.safeParse(field.value).success) ?? schema;
}

/** The schema that a file has to fit. */
export const schemaOf = ({ collection }: Pick<SourceFile, 'collection'>): z.ZodType =>
  collection === 'dossier' ? dossier : schemas[collection];

/**
 * All files together, and which names there are. An entry exists as soon as its file does, so that
 * a fault in one file is not reported again by every file that refers to it.
 */
export interface ContentIndex {
  files: readonly SourceFile[];
  /** The content folder, as editors name it. */
  folder: string;
  /** The fields of dossier.yaml; undefined if it is missing or cannot be read. */
  root: Field | undefined;
  /** The ids of a collection. */
  ids(collection: CollectionName): ReadonlySet<string>;
  /** The ids of a list in dossier.yaml; undefined if it cannot be read. */
  listed(list: DossierList): ReadonlySet<string> | undefined;
  /** The entry with this id, as far as it can be read. */
  entry(collection: CollectionName, id: string): Field | undefined;
  /** Whether every entry of a collection can be read: only then does it mean something that one is missing. */
  isComplete(collection: CollectionName): boolean;
  /** All entries of a collection that can be read. */
  entries(collection: CollectionName): Field[];
}

/** Puts the files in order; `folder` is the content folder as editors name it. */
export function indexContent(files: readonly SourceFile[], folder = 'content'): ContentIndex {
  const byCollection = new Map(
    collectionNames.map((name) => [name, files.filter((file) => file.collection === name)]),
  );
  const ids = new Map([...byCollection].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  const entries = new Map(
    [...byCollection].map(([name, list]) => [
      name,
      new Map(list.filter(isReadable).map((file) => [file.id, Field.root(file)])),
    ]),
  );
  const file = files.find(({ collection, data }) => collection === 'dossier' && data !== undefined);
  const root = file && Field.root(file);
  return {
    files,
    folder,
    root,
    ids: (collection) => ids.get(collection)!,
    listed: (list) => (root && isReadable(root.file) ? idsOf(root.at(list)) : undefined),
    entry: (collection, id) => entries.get(collection)!.get(id),
    isComplete: (collection) => byCollection.get(collection)!.every(isReadable),
    entries: (collection) => [...entries.get(collection)!.values()],
  };
}

/** What was put right to be read says nothing that other files could rely on. */
const isReadable = ({ data, problems }: SourceFile): boolean =>
  data !== undefined && !problems.some(({ code }) => code.startsWith('K-YML'));

const idsOf = (list: Field): Set<string> => new Set(list.items.flatMap((item) => item.at('id').text ?? []));
