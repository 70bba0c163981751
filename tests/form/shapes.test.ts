import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { defOf, isOptional, unwrap } from '../../src/schema/meta.ts';
import { formsFor } from '../../src/form/forms.ts';
import type { FormField, Shape } from '../../src/form/shapes.ts';
import { dossier, schemas } from '../../src/schema/index.ts';

const forms = formsFor('content');
const all: Record<string, z.ZodType> = { ...schemas, dossier };

/** The fields within an input; what differs by kind stands below the kind. */
function within(shape: Shape): FormField[] {
  if (shape.kind === 'list') return within(shape.item);
  if (shape.kind === 'variants') return shape.variants.flatMap(({ fields }) => fields);
  return shape.kind === 'group' ? shape.fields : [];
}

/** Every field of a form by its path, with the word for one that must not be empty. */
const asked = (fields: readonly FormField[], path = ''): string[] =>
  fields.flatMap(({ name, required, shape }) => [
    `${path}${name}${required ? ' muss' : ''}`,
    ...asked(within(shape), shape.kind === 'variants' ? path : `${path}${name}.`),
  ]);

/** The same of a schema. */
function known(schema: z.ZodType, path = ''): string[] {
  const { shape, options = [], element, items } = defOf(unwrap(schema));
  if (shape)
    return Object.entries(shape).flatMap(([name, field]) => [
      `${path}${name}${isOptional(field) ? '' : ' muss'}`,
      ...known(field, `${path}${name}.`),
    ]);
  return [...options, ...(element ? [element] : []), ...(items?.slice(0, 1) ?? [])].flatMap((inner) =>
    known(inner, path),
  );
}

const inputs = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...inputs(within(field.shape))]);

describe('the forms', () => {
  it.each(Object.keys(all))('ask for every field of %s as its schema does, and for no other', (name) => {
    const { fields } = forms.find((candidate) => candidate.name === name)!;
    expect(new Set(asked(fields))).toEqual(new Set(known(all[name]!)));
  });

  it('call every field by a German name and every option by its meaning', () => {
    type Options = readonly { value: string; label: string }[];
    const optionsOf = (shape: Shape): Options => {
      if (shape.kind === 'variants') return shape.variants;
      return 'input' in shape ? ((shape.input['options'] ?? []) as Options) : [];
    };
    const nameless = forms
      .flatMap(({ fields }) => inputs(fields))
      .filter(
        ({ name, label, shape }) =>
          label === name || optionsOf(shape).some((option) => option.label === option.value),
      );
    expect(nameless).toEqual([]);
  });

  it('offer the entries that a field may name, and say where an empty one stands for a word', () => {
    const claims = forms[0]!.fields.find(({ name }) => name === 'claims')!;
    const shapeOf = (name: string) => within(claims.shape).find((field) => field.name === name)!.shape;
    expect(shapeOf('speaker')).toMatchObject({ input: { collection: 'actors' }, otherwise: 'self' });
    expect(shapeOf('question')).toMatchObject({ input: { collection: 'questions' } });
    const { fields } = forms.find(({ name }) => name === 'questions')!;
    const { shape } = fields.find(({ name }) => name === 'topic')!;
    expect(shape).toMatchObject({ input: { file: 'dossier', value_field: 'topics.*.id' } });
  });

  it('ask for as many items as a list must have', () => {
    const steps = inputs(forms.find(({ name }) => name === 'questions')!.fields).find(
      ({ name }) => name === 'steps',
    )!;
    expect(steps.shape).toMatchObject({ min: 5, max: 5 });
  });
});
