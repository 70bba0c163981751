import { defOf, isOptional, metaOf, unwrap } from '../../src/schema/meta.ts';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formsFor } from '../../src/form/forms.ts';
import type { FormField, Shape } from '../../src/form/shape.ts';
import { dossier, schemas } from '../../src/schema/index.ts';

/** What both a schema and its form say about a field, in the same words. */
interface Said {
  required: boolean;
  values?: string[];
  refersTo?: string;
  listedIn?: string;
  min?: number;
}

type Sayings = Record<string, Said>;

const join = (all: readonly Sayings[]): Sayings => Object.fromEntries(all.flatMap(Object.entries));

const forms = formsFor('content');
const all: Record<string, z.ZodType> = { ...schemas, dossier };

describe('the forms', () => {
  it('are one for every schema', () => {
    expect(forms.map(({ name }) => name).sort()).toEqual(Object.keys(all).sort());
  });

  it.each(Object.keys(all))('ask for every field of %s as its schema does, and for no other', (name) => {
    const form = forms.find((candidate) => candidate.name === name)!;
    expect(saidByForm(form.fields)).toEqual(saidBySchema(all[name]!));
  });

  it('call every field by a German name and every option by its meaning', () => {
    const nameless: string[] = [];
    const look = (fields: readonly FormField[], path: string): void => {
      for (const { name, label, shape } of fields) {
        if (label === name) nameless.push(`${path}.${name}`);
        for (const option of optionsOf(shape))
          if (option.label === option.value) nameless.push(`${path}.${name}: ${option.value}`);
        for (const inner of fieldsWithin(shape)) look(inner, `${path}.${name}`);
      }
    };
    for (const { name, fields } of forms) look(fields, name);
    expect(nameless).toEqual([]);
  });

  it('say where an empty field stands for a word', () => {
    const claims = forms[0]!.fields.find(({ name }) => name === 'claims')!.shape as Shape & { kind: 'list' };
    const speaker = (claims.item as Shape & { kind: 'group' }).fields.find(({ name }) => name === 'speaker')!;
    expect(speaker.shape).toEqual({ kind: 'reference', collection: 'actors', otherwise: 'self' });
  });
});

const optionsOf = (shape: Shape) =>
  shape.kind === 'choice' ? shape.options : shape.kind === 'variants' ? shape.variants : [];

function fieldsWithin(shape: Shape): FormField[][] {
  if (shape.kind === 'list') return fieldsWithin(shape.item);
  if (shape.kind === 'variants') return shape.variants.map(({ fields }) => fields);
  return shape.kind === 'group' ? [shape.fields] : [];
}

/** By path; what differs by kind stands below the kind. */
function saidByForm(fields: readonly FormField[], path = ''): Sayings {
  return join(fields.map(({ name, required, shape }) => ofShape(shape, path + name, required)));
}

function ofShape(shape: Shape, path: string, required: boolean): Sayings {
  switch (shape.kind) {
    case 'list':
      return {
        [path]: { required, ...(shape.min === undefined ? {} : { min: shape.min }) },
        ...ofShape(shape.item, `${path}[]`, true),
      };
    case 'group':
      return { [path]: { required }, ...saidByForm(shape.fields, `${path}.`) };
    case 'variants':
      return join([
        { [path]: { required, values: shape.variants.map(({ value }) => value) } },
        ...shape.variants.map(({ value, fields }) => saidByForm(fields, `(${value}) `)),
      ]);
    case 'choice':
      return { [path]: { required, values: shape.options.map(({ value }) => value) } };
    case 'reference': {
      const values = shape.otherwise === undefined ? {} : { values: [shape.otherwise] };
      return { [path]: { required, ...values, refersTo: shape.collection } };
    }
    case 'listed':
      return { [path]: { required, listedIn: shape.list } };
    default:
      return { [path]: { required } };
  }
}

function saidBySchema(schema: z.ZodType): Sayings {
  const { options = [] } = defOf(schema);
  if (options.length === 0) return ofObject(schema, '');
  const shapes = options.map((option) => defOf(option).shape!);
  const isCommon = (name: string) => shapes.every((shape) => name in shape);
  const own = options.map((option) => {
    const { shape = {} } = defOf(option);
    const kind = String(defOf(shape['kind']!).values![0]);
    const fields = Object.entries(shape).filter(([name]) => !isCommon(name));
    return join(fields.map(([name, field]) => ofField(field, `(${kind}) ${name}`)));
  });
  const common = Object.entries(shapes[0]!).filter(([name]) => isCommon(name) && name !== 'kind');
  const kinds = shapes.map((shape) => String(defOf(shape['kind']!).values![0]));
  return join([
    { kind: { required: true, values: kinds } },
    ...common.map(([name, field]) => ofField(field, name)),
    ...own,
  ]);
}

const ofObject = (schema: z.ZodType, path: string): Sayings =>
  join(Object.entries(defOf(unwrap(schema)).shape!).map(([name, field]) => ofField(field, path + name)));

/** How many items a list must have. */
const leastOf = (list: z.ZodType): number | undefined =>
  (list.def.checks ?? []).map((check) => (check._zod.def as { minimum?: number }).minimum).find(Boolean);

function ofField(schema: z.ZodType, path: string): Sayings {
  const required = !isOptional(schema);
  const inner = unwrap(schema);
  const { type, element, items, shape, entries, options } = defOf(inner);
  const { refersTo, listedIn } = metaOf(schema);
  if (shape) return { [path]: { required }, ...ofObject(inner, `${path}.`) };
  if (items) return { [path]: { required, min: items.length }, ...ofField(items[0]!, `${path}[]`) };
  if (type === 'array') {
    const minimum = leastOf(inner);
    return {
      [path]: { required, ...(minimum === undefined ? {} : { min: minimum }) },
      ...ofField(element!, `${path}[]`),
    };
  }
  if (entries) return { [path]: { required, values: Object.values(entries) } };
  const literal = options?.find((option) => defOf(option).type === 'literal');
  if (literal) {
    const other = metaOf(options!.find((option) => option !== literal)!);
    return { [path]: { required, values: defOf(literal).values!.map(String), refersTo: other.refersTo! } };
  }
  return {
    [path]: { required, ...(refersTo ? { refersTo } : {}), ...(listedIn ? { listedIn } : {}) },
  };
}
