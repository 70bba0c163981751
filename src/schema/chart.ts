import { z } from 'astro/zod';
import { edtf, id, oneOf, prose, refersTo, sources, text, valueKey, formerly, list } from './fields.ts';
import { referenceBases } from './measure.ts';

/** The forms a chart can take; each is one function in src/charts. */
export const chartForms = {
  bars: 'Balken',
  intervals: 'Spannen',
  pairs: 'bestätigter Anteil',
  lines: 'Verlauf',
  shares: 'Anteile im Verlauf',
  days: 'Tageswerte einer Reihe',
  parts: 'ein Balken: versprochen und geliefert',
  chain: 'wer sagte was',
};

const annotation = z.strictObject({
  date: edtf({ label: 'Datum', hint: 'Tag oder Monat, an dem es geschah' }),
  text: text({ label: 'Text', hint: 'Was geschah, in höchstens 30 Zeichen', most: 30 }),
});

const label = z.strictObject({
  value: valueKey,
  text: text({
    label: 'Text',
    hint: 'Wer es sagt oder was es ist, in wenigen Worten',
    example: 'Gemeinde',
  }),
});

/** A chart of figures: `content/charts/<id>.yaml`. */
export const chart = z.strictObject({
  title: text({ label: 'Befund', hint: 'Der Befund, als Satz' }),
  subtitle: text({ label: 'Untertitel', hint: 'Was zu sehen ist und in welcher Einheit' }),
  form: oneOf(chartForms, { label: 'Form' }),
  scale: oneOf(
    { linear: 'gleichmäßig', log: 'logarithmisch, nur bei intervals' },
    { label: 'Achse' },
  ).default('linear'),
  measures: z
    .array(refersTo('measures'))
    .min(1)
    .meta({ label: 'Größen', hint: 'Welche Größen', example: ['baende'] }),
  asOf: edtf({ label: 'Stand', hint: 'Nur Zahlen mit diesem Stand' }).optional(),
  basis: z
    .array(oneOf({ ...referenceBases, claimed: 'behauptet, so auch alle Zahlen der Artikel' }))
    .min(1)
    .meta({ label: 'Nur Zahlen dieser Art', example: ['claimed'] })
    .optional(),
  annotations: list(annotation, {
    label: 'Beschriftungen',
    hint: 'Nur bei lines und shares: was im Verlauf beschriftet wird',
    singular: 'Beschriftung',
  }),
  emphasis: list(id({ hint: 'Kennung einer Größe oder eines Akteurs' }), {
    label: 'Wovon der Titel spricht',
    hint: 'Wovon der Titel spricht: Größen oder Akteure; sie stehen in der Farbe des Titels',
    example: ['gemeinde'],
    singular: 'Größe oder Akteur',
  }),
  apart: list(refersTo('measures'), {
    label: 'Getrennt stehende Größen',
    hint: 'Nur bei pairs: Größen, deren Vergleich schwach ist; sie stehen getrennt darunter',
    singular: 'Größe',
  }),
  labels: list(label, {
    label: 'Worte zu Werten',
    hint: 'Worte zu einzelnen Werten; bei parts und chain auch, welche Werte es sind und in welcher Folge',
    singular: 'Wort',
  }),
  aliases: formerly(
    id({ hint: 'Früherer Name', example: 'alter-bestand' }),
    'Frühere Namen von Schaubildern; wer ihre Adresse aufruft, wird hierher geleitet',
  ),
  note: prose({ label: 'Anmerkung', hint: 'Worauf man achten muss' }),
  interest: prose({ label: 'Interesse', hint: 'Wer die Zahlen nennt und welches Interesse dahinter steht' }),
  sources,
  order: z.int().min(1).meta({ label: 'Reihenfolge', hint: 'Platz auf der Seite' }),
});

export type ChartEntry = z.infer<typeof chart>;
