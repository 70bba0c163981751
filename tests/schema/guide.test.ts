import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { dossier, schemas } from '../../src/schema/index.ts';
import { defOf, isOptional, unwrap } from '../../src/schema/meta.ts';

const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

/** The fields of a schema, of all its kinds. */
function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { shape, options, element } = defOf(unwrap(schema));
  if (element) return fieldsOf(element);
  return options
    ? Object.fromEntries(options.flatMap((kind) => Object.entries(fieldsOf(kind))))
    : (shape ?? {});
}

const section = (heading: string): string =>
  guide.slice(guide.indexOf(`\n## ${heading}\n`) + 4).split(/\n## /)[0]!;
const paragraph = (name: string): string =>
  section('Die übrigen Ordner')
    .split(/\n(?=\*\*)/)
    .find((text) => text.startsWith(`**${name}**`))!;
const article = fieldsOf(schemas.articles);
const list = (name: string) => fieldsOf(article[name]!);
const mentioned = '**`events`**';
const inArticle = (name: string): string =>
  section('Erwähnte Ereignisse, Anmerkungen, Berichtigungen')
    .split('\n')
    .find((line) => line.startsWith(`**\`${name}\`**`)) ?? mentioned;

const described: [what: string, fields: Record<string, z.ZodType>, text: string][] = [
  ['an article', article, section('Der Artikel, Feld für Feld')],
  ['a claim', list('claims'), section('Aussagen')],
  ['a figure', list('figures'), section('Zahlen')],
  ['a mention', list('events'), inArticle('events')],
  ['a note', list('notes'), inArticle('notes')],
  ['a correction', list('corrections'), inArticle('corrections')],
  ['a question', fieldsOf(schemas.questions), paragraph('Fragen')],
  ['an event', fieldsOf(schemas.events), paragraph('Ereignisse')],
  ['an actor', fieldsOf(schemas.actors), paragraph('Akteure')],
  ['a measure', fieldsOf(schemas.measures), paragraph('Größen')],
  ['a source', fieldsOf(schemas.sources), paragraph('Quellen')],
  ['a place', fieldsOf(schemas.places), paragraph('Orte')],
  ['a chart', fieldsOf(schemas.charts), section('Schaubilder')],
  ['the dossier', fieldsOf(dossier), paragraph('`dossier.yaml`')],
];

describe('The guide', () => {
  it.each(described)('explains every field of %s', (_, fields, text) => {
    const lost = Object.keys(fields).filter((name) => !new RegExp(`\`${name}[\`:]`).test(text));
    expect(lost).toEqual([]);
  });

  it.each(described.slice(0, 3))(
    'has in its table for %s only fields that there are, and says which are needed',
    (_, fields, text) => {
      const rows = [...text.matchAll(/^\| (`[^|]+) \| ([^|]*?) ?\| /gm)].flatMap(([, names = '', needed]) =>
        names
          .matchAll(/`(\w+)`/g)
          .map(([, name]) => [name!, needed === 'ja'] as const)
          .toArray(),
      );
      const needed = Object.entries(fields).map(([name, field]) => [name, !isOptional(field)] as const);
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(needed));
    },
  );
});
