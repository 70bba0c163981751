import { z } from 'astro/zod';
import { edtf, id, refersTo, sources, text } from './fields.ts';
import { referenceBases } from './measure.ts';

/** The forms a chart can take; each is one function in src/charts. */
export const chartForms = [
  'bars',
  'intervals',
  'pairs',
  'lines',
  'shares',
  'days',
  'parts',
  'chain',
] as const;

const annotation = z.strictObject({
  date: edtf('Tag oder Monat, an dem es geschah, z. B. "2023-09-13"'),
  text: text('Was geschah, in höchstens 30 Zeichen'),
});

const label = z.strictObject({
  value: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('Größe und Vergleichswert, oder Artikel und Zahl, z. B. container/shin-2024-06'),
  text: text('Wer es sagt oder was es ist, in wenigen Worten, z. B. Seoul'),
});

/** A chart of figures: `content/charts/<id>.yaml`. */
export const chart = z.strictObject({
  title: text('Der Befund, als Satz'),
  subtitle: text('Was zu sehen ist und in welcher Einheit'),
  form: z
    .enum(chartForms)
    .describe(
      'bars (Balken), intervals (Spannen), pairs (bestätigter Anteil), lines (Verlauf), shares (Anteile im Verlauf), days (Tageswerte einer Reihe), parts (ein Balken: versprochen und geliefert), chain (wer sagte was)',
    ),
  scale: z
    .enum(['linear', 'log'])
    .default('linear')
    .describe('linear (gleichmäßig) oder log (logarithmisch, nur bei intervals)'),
  measures: z.array(refersTo('measures', 'Größe aus content/measures')).min(1).describe('Welche Größen'),
  asOf: edtf('Nur Zahlen mit diesem Stand, z. B. "2023-08-15"').optional(),
  basis: z
    .array(z.enum(referenceBases))
    .min(1)
    .optional()
    .describe(
      'Nur Zahlen dieser Art: claimed (behauptet, so auch alle Zahlen der Artikel), estimated (geschätzt), confirmed (einzeln bestätigt), established (gesichert)',
    ),
  emphasis: z
    .array(id('Kennung einer Größe oder eines Akteurs'))
    .default([])
    .describe(
      'Wovon der Titel spricht: Größen oder Akteure, z. B. [suedkoreas-regierung]; sie stehen in der Farbe des Titels',
    ),
  apart: z
    .array(refersTo('measures', 'Größe aus content/measures'))
    .default([])
    .describe('Nur bei pairs: Größen, deren Vergleich schwach ist; sie stehen getrennt darunter'),
  labels: z
    .array(label)
    .default([])
    .describe(
      'Worte zu einzelnen Werten; bei parts und chain auch, welche Werte es sind und in welcher Folge',
    ),
  annotations: z.array(annotation).default([]).describe('Nur bei lines: was im Verlauf beschriftet wird'),
  note: text('Worauf man achten muss'),
  interest: text('Wer die Zahlen nennt und welches Interesse dahinter steht'),
  sources,
  aliases: z
    .array(id('Früherer Name, z. B. verluste-tag'))
    .optional()
    .describe('Frühere Namen von Schaubildern; wer ihre Adresse aufruft, wird hierher geleitet'),
  order: z.int().min(1).describe('Platz auf der Seite'),
});

export type ChartEntry = z.infer<typeof chart>;
