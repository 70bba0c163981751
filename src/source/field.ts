import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Code } from './problems/codes.ts';
import type { Finding, Problem } from './problems/problem.ts';
import { problemIn, type SourceFile } from './source-file.ts';

export type Key = string | number;

/** A field of an entry with its place in the file, also where the entry does not fit the schema. */
export class Field {
  readonly sheet: SourceFile;
  readonly path: readonly Key[];
  readonly value: unknown;

  /** The entry as a whole. */
  static root(sheet: SourceFile): Field {
    return new Field(sheet, [], sheet.data);
  }

  private constructor(sheet: SourceFile, path: readonly Key[], value: unknown) {
    this.sheet = sheet;
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
      const item = Field.root(this.sheet).at(...this.path.slice(0, at + 1));
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
    return this.sheet.lines.place(this.node?.range?.[0] ?? this.#blockStart()).line;
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
    return problemIn(this.sheet, offset, code, finding, this.name);
  }

  #child(key: Key): Field {
    const value = this.value;
    const below =
      Array.isArray(value) && typeof key === 'number'
        ? (value[key] as unknown)
        : isRecord(value) && Object.hasOwn(value, key)
          ? value[key]
          : undefined;
    return new Field(this.sheet, [...this.path, key], below);
  }

  /** Where the block that holds this field begins: its key, or the item of the list. */
  #blockStart(): number {
    for (let length = this.path.length - 1; length > 0; length--) {
      const { key, value } = find(this.sheet, this.path.slice(0, length)) ?? {};
      const start = key?.range?.[0] ?? value?.range?.[0];
      if (start !== undefined) return start;
    }
    return this.sheet.document?.contents?.range?.[0] ?? 0;
  }

  #pair() {
    return find(this.sheet, this.path);
  }
}

/** The node at a path, with the node of its key. `Document.getIn` cannot give the key. */
function find(
  sheet: SourceFile,
  path: readonly Key[],
): { key?: Node | undefined; value?: Node | undefined } | undefined {
  let found: { key?: Node | undefined; value?: Node | undefined } = {
    value: sheet.document?.contents ?? undefined,
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
