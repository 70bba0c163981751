import { z } from 'astro/zod';
import { claimAddress, edtf, id, prose, refersTo, text, valueKey, several, formerly } from './fields.ts';

const listed = (label: string, hint: string, singular: string) =>
  z
    .array(
      z.strictObject({
        id: id({ label: 'Kennung' }),
        label: text({ label: 'Bezeichnung', hint: 'Was der Leser liest' }),
      }),
    )
    .min(1)
    .meta({ label, hint, singular });

/** An article that was taken out; its address goes on to say so. */
const removed = z.strictObject({
  id: id({
    label: 'Kennung',
    hint: 'Kennung des entfernten Artikels: der frühere Name seiner Datei',
  }),
  title: text({ label: 'Überschrift', hint: 'Unsere Überschrift, unter der er stand' }),
  outlet: text({ label: 'Medium', hint: 'Medium der Vorlage' }).optional(),
  date: edtf({
    label: 'Datum',
    hint: 'Tag, an dem er entfernt wurde',
    example: '2026-11-21',
    isDay: true,
    isPast: true,
  }),
  reason: prose({ label: 'Warum', hint: 'Warum, in ein, zwei Sätzen, wie Leser es lesen sollen' }),
  instead: refersTo('articles', {
    label: 'An seiner Stelle',
    hint: 'Artikel, der an seine Stelle trat',
  }).optional(),
  aliases: formerly(
    id({ hint: 'Frühere Kennung des entfernten Artikels' }),
    'Weitere Kennungen, die der Artikel früher hatte',
  ),
  claims: several(claimAddress, {
    label: 'Aussagen',
    hint: 'Adressen seiner Aussagen, was hinter /a/ stand',
    example: ['mb-zu-klein'],
    singular: 'Adresse',
  }),
});

const methodSection = z.strictObject({
  title: text({
    label: 'Überschrift',
    hint: 'Überschrift des Abschnitts',
    example: 'Wie die Antworten zugeordnet wurden',
  }),
  text: prose({ label: 'Text', hint: 'Ein Absatz oder mehrere, durch Leerzeilen getrennt' }),
});

/** What the first page says first; it rests on exactly one chart, question or passage. */
const finding = z.strictObject({
  text: prose({ label: 'Befund', hint: 'Der Befund in einem Satz' }),
  chart: refersTo('charts', { label: 'Schaubild', hint: 'Schaubild, auf dem er beruht' }).optional(),
  question: refersTo('questions', { label: 'Frage', hint: 'Frage, auf der er beruht' }).optional(),
  article: refersTo('articles', {
    label: 'Artikel',
    hint: 'Artikel, auf dessen Textstelle er beruht',
  }).optional(),
  passage: id({ label: 'Textstelle', hint: 'Textstelle dieses Artikels' }).optional(),
  figures: z
    .array(valueKey)
    .min(1)
    .meta({
      label: 'Werte',
      hint: 'Woher die Zahlen des Satzes stammen; Pflicht, sobald er Ziffern enthält',
      example: ['baende/jahresbericht'],
      singular: 'Wert',
    })
    .optional(),
});

/** The dossier as a whole: `content/dossier.yaml`. */
export const dossier = z.strictObject({
  kicker: text({ label: 'Dachzeile', example: 'Hinterwalden – Mühlbach' }),
  title: text({ label: 'Titel', hint: 'Titel des Dossiers' }),
  lead: prose({ label: 'Vorspann', hint: 'Vorspann, zwei bis drei Sätze' }),
  description: prose({
    label: 'Beschreibung für Suchmaschinen',
    hint: 'Ein Satz für Suchmaschinen und Vorschauen, höchstens 160 Zeichen',
    most: 160,
  }),
  findings: z
    .array(finding)
    .min(3)
    .max(5)
    .meta({
      label: 'Befunde',
      hint: 'Drei bis fünf Befunde für die Startseite, der stärkste zuerst',
      singular: 'Befund',
    })
    .optional(),
  licence: z
    .strictObject({
      name: text({ label: 'Name', hint: 'Name der Lizenz', example: 'CC BY 4.0' }),
      url: z.url().meta({
        label: 'Adresse',
        hint: 'Adresse ihres Wortlauts',
        example: 'https://creativecommons.org/licenses/by/4.0/deed.de',
      }),
    })
    .meta({
      label: 'Lizenz',
      hint: 'Unter welcher Lizenz andere den Inhalt nutzen dürfen; ohne Angabe keine',
    })
    .optional(),
  method: several(methodSection, {
    label: 'Zur Methode',
    hint: 'Was bei diesem Dossier zur Methode zu sagen ist; steht auf der Methodenseite',
    singular: 'Abschnitt',
  }),
  topics: listed('Themen der Fragen', 'Themen der Fragen, in Reihenfolge', 'Thema'),
  lanes: listed('Spuren der Zeitleiste', 'Spuren der Zeitleiste, in Reihenfolge', 'Spur'),
  groups: listed('Gruppen der Größen', 'Gruppen der Größen, in Reihenfolge', 'Gruppe'),
  removed: several(removed, {
    label: 'Entfernte Artikel',
    hint: 'Entfernte Artikel; ihre Adressen sagen, warum',
    singular: 'Entfernter Artikel',
  }),
});

export type FindingEntry = z.infer<typeof finding>;
export type DossierEntry = z.infer<typeof dossier>;
