import { z } from 'astro/zod';
import { edtf, refersTo, sources, text } from './fields.ts';
import { referenceBases } from './measure.ts';

/** The forms a chart can take; each is one function in src/charts. */
const chartForms = ['bars', 'intervals', 'pairs', 'lines'] as const;

const annotation = z.strictObject({
  date: edtf('Tag oder Monat, an dem es geschah, z. B. "2023-09-13"'),
  text: text('Was geschah, in höchstens 30 Zeichen'),
});

/** A chart of figures: `content/charts/<id>.yaml`. */
export const chart = z.strictObject({
  title: text('Der Befund, als Satz'),
  subtitle: text('Was zu sehen ist und in welcher Einheit'),
  form: z
    .enum(chartForms)
    .describe('bars (Balken), intervals (Spannen), pairs (behauptet und bestätigt), lines (Verlauf)'),
  scale: z
    .enum(['linear', 'log', 'both'])
    .default('linear')
    .describe(
      'linear (gleichmäßig), log (logarithmisch) oder both (Leser schalten um); Balken und Verlauf nur linear',
    ),
  measures: z.array(refersTo('measures', 'Größe aus content/measures')).min(1).describe('Welche Größen'),
  asOf: edtf('Nur Zahlen mit diesem Stand, z. B. "2023-08-15"').optional(),
  basis: z
    .array(z.enum(referenceBases))
    .min(1)
    .optional()
    .describe(
      'Nur Zahlen dieser Art: claimed (behauptet, so auch alle Zahlen der Artikel), estimated (geschätzt), confirmed (einzeln bestätigt), established (gesichert)',
    ),
  annotations: z.array(annotation).default([]).describe('Nur bei lines: was im Verlauf beschriftet wird'),
  note: text('Worauf man achten muss'),
  interest: text('Wer die Zahlen nennt und welches Interesse dahinter steht'),
  sources,
  order: z.int().min(1).describe('Platz auf der Seite'),
});

export type ChartEntry = z.infer<typeof chart>;
