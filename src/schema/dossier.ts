import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const listed = (what: string) =>
  z
    .array(z.strictObject({ id: id('Kennung'), label: text('Was der Leser liest') }))
    .min(1)
    .describe(what);

/** The dossier as a whole: `content/dossier.yaml`. */
export const dossier = z.strictObject({
  kicker: text('Dachzeile, z. B. Moskau – Pjöngjang'),
  title: text('Titel des Dossiers'),
  lead: text('Vorspann, zwei bis drei Sätze'),
  description: text('Ein Satz für Suchmaschinen und Vorschauen, höchstens 160 Zeichen'),
  topics: listed('Themen der Fragen, in Reihenfolge'),
  lanes: listed('Spuren der Zeitleiste, in Reihenfolge'),
  groups: listed('Gruppen der Größen, in Reihenfolge'),
});

export type DossierEntry = z.infer<typeof dossier>;
