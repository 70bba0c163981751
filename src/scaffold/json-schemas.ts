import type { z } from 'astro/zod';
import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts';
import { collectionNames, type CollectionName, type DossierList, type Meta, metaOf } from '../schema/meta.ts';
import { dossier, schemas } from '../schema/index.ts';
import type { ContentIndex } from '../source/field.ts';

/** A JSON Schema with the name of its file: `events.json`. */
export interface EditorSchema {
  name: string;
  json: Record<string, unknown>;
}

/**
 * What editors such as VS Code complete fields and ids from: our schemas with their German
 * descriptions, and for every reference the ids there are, each with its name.
 */
export function editorSchemas(index: ContentIndex): EditorSchema[] {
  const all: [string, z.ZodType][] = [
    ...collectionNames.map((name): [string, z.ZodType] => [name, schemas[name]]),
    ['dossier', dossier],
  ];
  return all.map(([name, schema]) => ({
    name: `${name}.json`,
    json: jsonSchemaOf(schema, 'input', (json, field) => {
      complete(json, metaOf(field), index);
    }),
  }));
}

/** Says which words and ids may stand in a field, each with its meaning or name. */
function complete(json: JsonSchema, { refersTo, listedIn, options }: Meta, index: ContentIndex): void {
  const isReference = json.pattern !== undefined;
  const choices =
    refersTo && isReference
      ? entriesOf(index, refersTo)
      : listedIn
        ? listOf(index, listedIn)
        : Object.entries(Array.isArray(json['enum']) ? (options ?? {}) : {}).map(([id, label]) => ({
            id,
            label,
          }));
  if (choices.length === 0) return;
  json['enum'] = choices.map(({ id }) => id);
  json['enumDescriptions'] = choices.map(({ label }) => label);
  json['markdownEnumDescriptions'] = choices.map(({ label }) => label);
  delete json.pattern;
}

interface Choice {
  id: string;
  label: string;
}

function entriesOf(index: ContentIndex, collection: CollectionName): Choice[] {
  return [...index.ids(collection)].sort().map((id) => {
    const entry = index.entry(collection, id);
    const label = ['name', 'title', 'question']
      .map((key) => entry?.at(key).text)
      .find((text) => text !== undefined);
    return { id, label: label ?? id };
  });
}

function listOf(index: ContentIndex, list: DossierList): Choice[] {
  return (index.root?.at(list).items ?? []).flatMap((item) => {
    const id = item.at('id').text;
    return id === undefined ? [] : [{ id, label: item.at('label').text ?? id }];
  });
}
