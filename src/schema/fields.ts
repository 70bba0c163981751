import { z } from 'astro/zod';

/**
 * The building blocks of every schema. Descriptions are German because editors read them:
 * they become the hints in JSON Schema and in the editors' guide.
 */

/** The collections an entry can be referred to in; the desk follows these references. */
export const collectionNames = [
  'articles',
  'questions',
  'events',
  'actors',
  'measures',
  'charts',
  'sources',
  'places',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Things an article names within itself: its own passages and figures. */
export type LocalName = 'passage' | 'figure' | 'part';

/** Lists kept in content/dossier.yaml. */
export type DossierList = 'topics' | 'lanes' | 'groups';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Non-empty text of one or more lines. */
export const text = (description: string) => z.string().trim().min(1).describe(description);

/** A name made of a–z, 0–9 and single hyphens; it becomes part of an address. */
export const id = (description: string) => z.string().regex(idPattern).describe(description);

/** The id of an entry in another collection. */
export const refersTo = (collection: CollectionName, description: string) =>
  z.string().regex(idPattern).meta({ description, refersTo: collection });

/** The name of something inside the same article. */
export const names = (local: LocalName, description: string) =>
  z.string().regex(idPattern).meta({ description, names: local });

/** The id of an entry of a list in content/dossier.yaml. */
export const listedIn = (list: DossierList, description: string) =>
  z.string().regex(idPattern).meta({ description, listedIn: list });

/** A date in EDTF, always quoted text; the desk parses it with `values/date.ts`. */
export const edtf = (description: string) => z.string().trim().min(1).meta({ description, format: 'edtf' });

/** When what became of something was last looked up; the check hints where that is long ago. */
export const checked = edtf('Tag, an dem zuletzt nachgesehen wurde, was daraus wurde, z. B. "2026-11-28"');

/** A quantity in German spelling, always quoted text; the desk parses it with `values/quantity.ts`. */
export const quantity = (description: string) =>
  z.string().trim().min(1).meta({ description, format: 'quantity' });

/** Where the reader can check something: ids of entries in content/sources. */
export const sources = z
  .array(refersTo('sources', 'Kennung einer Quelle aus content/sources, z. B. kirby-2023-08'))
  .min(1)
  .describe('Belege: Kennungen aus content/sources, z. B. [shapps-jan, shapps-jun]');

/** How we know something about a source text. */
export const statuses = ['stated', 'found', 'inferred', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** What a basis must explain: an inference says why, an unknown says nothing else. */
const explains = (basis: { status: Status; value?: unknown; why?: string | undefined }) =>
  basis.status !== 'inferred' || basis.why !== undefined;

export const basis = z
  .strictObject({
    status: z
      .enum(statuses)
      .describe(
        'stated (steht im Text), found (nachgeschlagen), inferred (erschlossen), unknown (unbekannt)',
      ),
    why: text('Warum wir das annehmen; bei inferred Pflicht').optional(),
    sources: sources.optional(),
  })
  .refine(explains, { path: ['why'], params: { code: 'inferred-needs-why' } });

/** A detail of a source text with its basis; `value` is missing exactly where the status is unknown. */
export const detail = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      value: value.optional(),
      status: basis.shape.status,
      why: basis.shape.why,
      sources: basis.shape.sources,
    })
    .refine((entry) => (entry.status === 'unknown') === (entry.value === undefined), {
      path: ['value'],
      params: { code: 'value-fits-status' },
    })
    .refine(explains, { path: ['why'], params: { code: 'inferred-needs-why' } });

/** How firmly a speaker says something. */
export const modalities = ['states', 'reports', 'suspects', 'expects', 'denies', 'judges'] as const;
export type Modality = (typeof modalities)[number];
export const modality = z
  .enum(modalities)
  .describe(
    'Wie fest: states (stellt fest), reports (berichtet), suspects (vermutet), expects (erwartet), denies (bestreitet), judges (wertet)',
  );

/** What a word from a list means: the description of its field says it in brackets behind the word. */
export const meaningOf = (word: string, description = ''): string | undefined =>
  new RegExp(`(?<![\\w-])${word} \\(([^)]+)\\)`).exec(description)?.[1];

/** Who says something: an actor, or `self` for the article's own voice. */
export const speaker = z
  .union([z.literal('self'), refersTo('actors', 'Kennung aus content/actors')])
  .describe(
    'Wer es sagt: Kennung aus content/actors, z. B. nico-lange, oder self für die eigene Stimme des Artikels',
  );

/** The attribution chain between speaker and article, innermost first. */
export const via = z
  .array(refersTo('actors', 'Kennung aus content/actors'))
  .default([])
  .describe('Über wen es zum Artikel kam, vom Sprecher aus gesehen der Nächste zuerst, z. B. [john-kirby]');

/** What was wrong and what is right; every correction has an entry on /korrekturen/. */
export const correction = z.strictObject({
  date: edtf('Tag der Berichtigung, z. B. "2026-11-21"'),
  wrong: text('Was falsch war, als Satz, z. B. Wir hatten 4.800 Bände genannt'),
  right: text('Was richtig ist, als Satz, z. B. Der Artikel spricht von etwa 4.200'),
});

/** The address a claim once had, without what stands before it on the site. */
export const claimAddress = z
  .string()
  .regex(/^\p{Ll}{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe('Frühere Adresse einer Aussage: was dort hinter /a/ stand, z. B. hb-bittsteller');
