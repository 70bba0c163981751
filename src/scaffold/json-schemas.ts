import { z } from 'astro/zod';
import { collectionNames, type CollectionName, type DossierList } from '../schema/fields.ts';
import { dossier, schemas } from '../schema/index.ts';
import { Field } from '../source/field.ts';
import type { ContentIndex } from '../source/content-index.ts';
import type { Meta } from '../source/walk.ts';

/** A JSON Schema with the name of its file: `events.json`. */
export interface EditorSchema {
  name: string;
  json: Record<string, unknown>;
}

/**
 * What editors such as VS Code complete fields and ids from: our schemas with their German
 * descriptions, and for every reference the ids there are, each with its name.
 */
export function editorSchemas(shelf: ContentIndex): EditorSchema[] {
  const all: [string, z.ZodType][] = [
    ...collectionNames.map((name): [string, z.ZodType] => [name, schemas[name]]),
    ['dossier', dossier],
  ];
  return all.map(([name, schema]) => ({
    name: `${name}.json`,
    // draft-7 is what language servers for YAML understand best.
    json: z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      override: ({ jsonSchema }) => {
        refine(jsonSchema as JsonSchema, shelf);
      },
    }),
  }));
}

type JsonSchema = Record<string, unknown> & Meta;

/** Puts the ids in place of our own notes, which no editor would understand. */
function refine(schema: JsonSchema, shelf: ContentIndex): void {
  const { refersTo, listedIn } = schema;
  const choices = refersTo ? entriesOf(shelf, refersTo) : listedIn ? listOf(shelf, listedIn) : [];
  if (choices.length > 0) {
    schema['enum'] = choices.map(({ id }) => id);
    schema['enumDescriptions'] = choices.map(({ label }) => label);
    schema['markdownEnumDescriptions'] = choices.map(({ label }) => label);
    delete schema['pattern'];
  }
  if (schema.format === 'edtf' || schema.format === 'quantity') delete schema.format;
  delete schema.refersTo;
  delete schema.listedIn;
  delete schema.names;
}

interface Choice {
  id: string;
  label: string;
}

function entriesOf(shelf: ContentIndex, collection: CollectionName): Choice[] {
  return [...shelf.ids(collection)].sort().map((id) => {
    const entry = shelf.entry(collection, id);
    const label = ['name', 'title', 'question']
      .map((key) => entry?.at(key).text)
      .find((text) => text !== undefined);
    return { id, label: label ?? id };
  });
}

function listOf(shelf: ContentIndex, list: DossierList): Choice[] {
  const root = shelf.sheets.find(({ collection, data }) => collection === 'dossier' && data !== undefined);
  return (root ? Field.root(root).at(list).items : []).flatMap((item) => {
    const id = item.at('id').text;
    return id === undefined ? [] : [{ id, label: item.at('label').text ?? id }];
  });
}
