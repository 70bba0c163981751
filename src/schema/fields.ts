import { z } from 'astro/zod';
import type { CollectionName, DossierList, LocalName, Meta } from './meta.ts';

/** The building blocks of every schema. Labels, hints and examples are German because editors read them. */

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Non-empty text of one line. */
export const text = (meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ ...meta });

/** Non-empty text of one or more lines. */
export const prose = (meta: Meta) => text({ ...meta, long: true });

/** A name made of a–z, 0–9 and single hyphens; it becomes part of an address. */
export const id = (meta: Meta) =>
  z
    .string()
    .regex(idPattern)
    .meta({ ...meta });

/** The id of an entry in another collection. */
export const refersTo = (collection: CollectionName, meta: Meta = {}) =>
  id({ ...meta, refersTo: collection });

/** The name of something inside the same article. */
export const names = (local: LocalName, meta: Meta) => id({ ...meta, names: local });

/** The id of an entry of a list in content/dossier.yaml. */
export const listedIn = (list: DossierList, meta: Meta) => id({ ...meta, listedIn: list });

/** A date in EDTF, always quoted text; the check parses it with `values/date.ts`. */
export const edtf = (meta: Meta) => text({ example: '2021-10-12', ...meta, format: 'edtf' });

/** A quantity in German spelling, always quoted text; the check parses it with `values/quantity.ts`. */
export const quantity = (meta: Meta) => text({ ...meta, format: 'quantity' });

/** One of several words, each with its meaning. */
export const oneOf = <Word extends string>(options: Readonly<Record<Word, string>>, meta: Meta = {}) =>
  z.enum(Object.keys(options) as [Word, ...Word[]]).meta({ ...meta, options });

/** True or left out. */
export const flag = (meta: Meta) =>
  z
    .boolean()
    .default(false)
    .meta({ ...meta });

/** A list that is empty where it is left out. */
export const list = <Item extends z.ZodType>(item: Item, meta: Meta) =>
  z
    .array(item)
    .default([])
    .meta({ ...meta });

/** A list that may be left out. */
export const several = <Item extends z.ZodType>(item: Item, meta: Meta) =>
  z
    .array(item)
    .meta({ ...meta })
    .optional();

/** The names something had before, whose addresses go on to it. */
export const formerly = (item: z.ZodType<string>, hint: string) =>
  several(item, { label: 'Frühere Adressen', hint, singular: 'Frühere Adresse' });

/** Where the reader can check something: ids of entries in content/sources. */
export const sources = z
  .array(refersTo('sources'))
  .min(1)
  .meta({ label: 'Belege', example: ['jahresbericht', 'protokoll'] });

/** When what became of something was last looked up; the check hints where that is long ago. */
export const checked = edtf({
  label: 'Zuletzt nachgeprüft',
  hint: 'Tag, an dem zuletzt nachgesehen wurde, was daraus wurde',
  example: '2026-11-28',
  isDay: true,
  isPast: true,
});

/** How we know something about a source text. */
export const statuses = {
  stated: 'steht im Text',
  found: 'nachgeschlagen',
  inferred: 'erschlossen',
  unknown: 'unbekannt',
};
export type Status = keyof typeof statuses;

/** What a basis must explain: an inference says why, an unknown says nothing else. */
const explains = (basis: { status: Status; value?: unknown; why?: string | undefined }) =>
  basis.status !== 'inferred' || basis.why !== undefined;

const inferred = { path: ['why'], params: { code: 'inferred-needs-why' } };

const basisShape = {
  status: oneOf(statuses, { label: 'Woher wir es wissen', otherwise: 'stated' }),
  why: prose({ label: 'Begründung', hint: 'Warum wir das annehmen; bei inferred Pflicht' }).optional(),
  sources: sources.optional(),
};

export const basis = z.strictObject(basisShape).refine(explains, inferred);

/** A detail of a source text with its basis; `value` is missing exactly where the status is unknown. */
export const detail = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({ value: value.optional(), ...basisShape })
    .refine((entry) => (entry.status === 'unknown') === (entry.value === undefined), {
      path: ['value'],
      params: { code: 'value-fits-status' },
    })
    .refine(explains, inferred);

/** How firmly a speaker says something. */
export const modalities = {
  states: 'stellt fest',
  reports: 'berichtet',
  suspects: 'vermutet',
  expects: 'erwartet',
  denies: 'bestreitet',
  judges: 'wertet',
};
export type Modality = keyof typeof modalities;
export const modality = oneOf(modalities, {
  label: 'Wie fest',
  otherwise: 'states, für die eigene Stimme von Kommentar und Gastbeitrag judges',
});

/** Who says something: an actor, or `self` for the article's own voice. */
export const speaker = z.union([z.literal('self'), refersTo('actors')]).meta({
  label: 'Sprecher',
  hint: 'Wer es sagt; self für die eigene Stimme des Artikels',
  example: 'gemeinde',
  otherwise: 'self',
});

/** The attribution chain between speaker and article, innermost first. */
export const via = list(refersTo('actors'), {
  label: 'Über wen',
  hint: 'Über wen es zum Artikel kam, vom Sprecher aus gesehen der Nächste zuerst',
  example: ['muehlbachbote'],
});

/** What was wrong and what is right; every correction has an entry on /korrekturen/. */
export const correction = z.strictObject({
  date: edtf({ label: 'Datum', hint: 'Tag der Berichtigung', isPast: true }),
  wrong: prose({
    label: 'Was falsch war',
    hint: 'Was falsch war, als Satz',
    example: 'Wir hatten 4.800 Bände genannt',
  }),
  right: prose({
    label: 'Was richtig ist',
    hint: 'Was richtig ist, als Satz',
    example: 'Der Artikel spricht von etwa 4.200',
  }),
});

/** A single value, in the way editors name it: a reference of a measure or a figure of an article. */
export const valueKey = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .meta({
    label: 'Wert',
    hint: 'Größe und Vergleichswert, oder Artikel und Zahl',
    example: 'baende/jahresbericht',
  });

/** The address a claim once had, without what stands before it on the site. */
export const claimAddress = z
  .string()
  .regex(/^\p{Ll}{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .meta({
    label: 'Frühere Adresse',
    hint: 'Frühere Adresse einer Aussage: was dort hinter /a/ stand',
    example: 'mb-zu-klein',
  });
