import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { defOf, isOptional, unwrap } from '../../src/schema/meta.ts';
import { configOf } from '../../src/form/config.ts';
import { dossier, schemas } from '../../src/schema/index.ts';

/** A field as the editor in the browser is told of it. */
interface Input {
  name: string;
  label: string;
  required?: boolean;
  fields?: Input[];
  types?: Input[];
  options?: { value: string; label: string }[];
  [option: string]: unknown;
}

const { collections, singletons } = configOf('content', { origin: 'http://127.0.0.1:4321', base: '/' });
const forms = [...collections!, ...singletons!] as unknown as Input[];
const all: Record<string, z.ZodType> = { ...schemas, dossier };

const within = ({ fields = [], types = [] }: Input): Input[] => [
  ...fields,
  ...types.flatMap((type) => type.fields ?? []),
];
const inputsOf = (input: Input): Input[] => within(input).flatMap((field) => [field, ...inputsOf(field)]);
const form = (name: string): Input => forms.find((one) => one.name === name)!;
const field = (name: string, key: string): Input => inputsOf(form(name)).find((one) => one.name === key)!;

/** Every field of a form by its path, with the word for one that must not be empty; the text of an article is none. */
const asked = (inputs: readonly Input[], path = ''): string[] =>
  inputs
    .filter(({ name }) => name !== 'body')
    .flatMap((input) => [
      `${path}${input.name}${input.required ? ' muss' : ''}`,
      ...asked(within(input), input.types ? path : `${path}${input.name}.`),
    ]);

/** The same of a schema. */
function known(schema: z.ZodType, path = ''): string[] {
  const { shape, options = [], element, items } = defOf(unwrap(schema));
  if (shape)
    return Object.entries(shape).flatMap(([name, one]) => [
      `${path}${name}${isOptional(one) ? '' : ' muss'}`,
      ...known(one, `${path}${name}.`),
    ]);
  return [...options, ...(element ? [element] : []), ...(items?.slice(0, 1) ?? [])].flatMap((inner) =>
    known(inner, path),
  );
}

describe('the forms', () => {
  it.each(Object.keys(all))('ask for every field of %s as its schema does, and for no other', (name) => {
    expect(new Set(asked(form(name).fields!))).toEqual(new Set(known(all[name]!)));
  });

  it('call every field by a German name and every option by its meaning', () => {
    const nameless = forms
      .flatMap(inputsOf)
      .filter(
        ({ name, label, options = [], types = [] }) =>
          label === name ||
          options.some((option) => option.label === option.value) ||
          types.some((type) => type.label === type.name),
      );
    expect(nameless).toEqual([]);
  });

  it('offer the entries that a field may name, and ask for as many items as a list must have', () => {
    expect(field('articles', 'speaker')).toMatchObject({ collection: 'actors', required: false });
    expect(field('articles', 'question')).toMatchObject({ collection: 'questions' });
    expect(field('questions', 'topic')).toMatchObject({ file: 'dossier', value_field: 'topics.*.id' });
    expect(field('questions', 'steps')).toMatchObject({ min: 5, max: 5 });
  });
});
