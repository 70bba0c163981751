import { z } from 'astro/zod';
import { claimAddress, edtf, id, refersTo, text } from './fields.ts';

const listed = (what: string) =>
  z
    .array(z.strictObject({ id: id('Kennung'), label: text('Was der Leser liest') }))
    .min(1)
    .describe(what);

/** An article that was taken out; its address goes on to say so. */
const removed = z.strictObject({
  id: id('Kennung des entfernten Artikels: der frühere Name seiner Datei'),
  title: text('Unsere Überschrift, unter der er stand'),
  outlet: text('Medium der Vorlage').optional(),
  date: edtf('Tag, an dem er entfernt wurde, z. B. "2026-11-21"'),
  reason: text('Warum, in ein, zwei Sätzen, wie Leser es lesen sollen'),
  instead: refersTo('articles', 'Artikel, der an seine Stelle trat').optional(),
  aliases: z
    .array(id('Frühere Kennung des entfernten Artikels'))
    .optional()
    .describe('Weitere Kennungen, die der Artikel früher hatte'),
  claims: z
    .array(claimAddress)
    .optional()
    .describe('Adressen seiner Aussagen, was hinter /a/ stand, z. B. [hb-bittsteller]'),
});

/** The dossier as a whole: `content/dossier.yaml`. */
export const dossier = z.strictObject({
  kicker: text('Dachzeile, z. B. Moskau – Pjöngjang'),
  title: text('Titel des Dossiers'),
  lead: text('Vorspann, zwei bis drei Sätze'),
  description: text('Ein Satz für Suchmaschinen und Vorschauen, höchstens 160 Zeichen'),
  licence: z
    .strictObject({
      name: text('Name der Lizenz, z. B. CC BY 4.0'),
      url: z
        .url()
        .describe('Adresse ihres Wortlauts, z. B. https://creativecommons.org/licenses/by/4.0/deed.de'),
    })
    .optional()
    .describe('Unter welcher Lizenz andere den Inhalt nutzen dürfen; ohne Angabe keine'),
  method: z
    .array(
      z.strictObject({
        title: text('Überschrift des Abschnitts, z. B. Wie die Antworten zugeordnet wurden'),
        text: text('Ein Absatz oder mehrere, durch Leerzeilen getrennt'),
      }),
    )
    .optional()
    .describe('Was bei diesem Dossier zur Methode zu sagen ist; steht auf der Methodenseite'),
  topics: listed('Themen der Fragen, in Reihenfolge'),
  lanes: listed('Spuren der Zeitleiste, in Reihenfolge'),
  groups: listed('Gruppen der Größen, in Reihenfolge'),
  removed: z.array(removed).optional().describe('Entfernte Artikel; ihre Adressen sagen, warum'),
});

export type DossierEntry = z.infer<typeof dossier>;
