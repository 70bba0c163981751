import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { link } from '../../src/domain/link.ts';
import { exportSchema } from '../../src/views/data/export-schema.ts';
import { exportDossier } from '../../src/views/data/export.ts';
import { readDossier, readWritten } from '../real-dossier.ts';

const dossier = readDossier();
const written = JSON.parse(JSON.stringify(exportDossier(dossier))) as ReturnType<typeof exportDossier>;

test('the file keeps to its schema', () => {
  const keepsTo = new Ajv({ allErrors: true }).compile(exportSchema(undefined));
  keepsTo(written);
  expect(keepsTo.errors ?? []).toEqual([]);
});

test('a strict reader of schemas knows every word of it', () => {
  // Strict readers refuse formats too, unless they are told of them.
  expect(JSON.stringify(exportSchema(undefined))).not.toContain('"format":"');
  expect(() => new Ajv({ strictKeywords: true }).compile(exportSchema(undefined))).not.toThrow();
});

test('the schema names its address where it has one', () => {
  expect(exportSchema(new URL('https://dossier.example.org'))['$id']).toBe(
    'https://dossier.example.org/dossier.schema.json',
  );
  expect(exportSchema(undefined)).not.toHaveProperty('$id');
});

test('the schema notices a field that is missing and one that is too many', () => {
  const keepsTo = new Ajv().compile(exportSchema(undefined));
  const { counts, ...rest } = written;
  expect(keepsTo(rest)).toBe(false);
  expect(keepsTo({ ...rest, counts, surprise: 1 })).toBe(false);
});

test('every figure carries its quantity as numbers', () => {
  const figures = written.articles.flatMap((article) => article.figures);
  for (const { key, quantity } of figures) expect(quantity.min ?? quantity.max, key).not.toBeNull();
  expect(figures.find(({ value }) => value === '254.920')?.quantity).toEqual({
    kind: 'exact',
    min: 254_920,
    max: 254_920,
  });
});

test('every claim, mention, figure and note leads to a passage of its article', () => {
  for (const { address, passages, claims, events, figures, notes } of written.articles) {
    const known = new Set(passages.map((passage) => passage.address));
    for (const entry of [...claims, ...events, ...figures, ...notes]) {
      expect(known).toContain(entry.address);
      expect(entry.address).toBe(`${address}#${entry.passage}`);
    }
  }
});

test('nothing an editor wrote is lost', () => {
  for (const article of dossier.articles) {
    const exported = written.articles.find(({ id }) => id === article.id)!;
    const { claims, events, figures, notes, ...fields } = JSON.parse(
      JSON.stringify(article.entry),
    ) as typeof article.entry;
    expect(exported).toMatchObject(fields);
    expect(exported.body).toBe(article.body);
    expect(exported.claims).toEqual(
      expect.arrayContaining(
        claims.map(({ key, ...entry }) => expect.objectContaining({ ...entry, important: key }) as unknown),
      ),
    );
    expect(exported.figures).toEqual(
      expect.arrayContaining(figures.map((entry) => expect.objectContaining(entry) as unknown)),
    );
    expect(exported.events).toEqual(
      expect.arrayContaining(events.map((entry) => expect.objectContaining(entry) as unknown)),
    );
    expect(exported.notes).toEqual(
      expect.arrayContaining(notes.map((entry) => expect.objectContaining(entry) as unknown)),
    );
  }
});

test('the order of files changes nothing', () => {
  const content = readWritten();
  const reversed = Object.fromEntries(
    Object.entries(content).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
  ) as unknown as typeof content;
  expect(JSON.stringify(exportDossier(link(reversed)))).toBe(JSON.stringify(exportDossier(dossier)));
});
