import { z } from 'astro/zod';
import {
  correction,
  edtf,
  id,
  listedIn,
  oneOf,
  prose,
  quantity,
  refersTo,
  sources,
  text,
  several,
  formerly,
  list,
} from './fields.ts';

/** How well a comparison value is known. */
export const referenceBases = {
  claimed: 'behauptet',
  estimated: 'geschätzt',
  confirmed: 'einzeln bestätigt',
  established: 'gesichert',
};

const reference = z.strictObject({
  id: id({ label: 'Kennung', hint: 'Kurzer Name, eindeutig in dieser Größe' }),
  value: quantity({ label: 'Menge', hint: 'Menge in deutscher Schreibung', example: 'höchstens 4,8 Mio.' }),
  basis: oneOf(referenceBases, { label: 'Sicherheit', hint: 'Wie sicher die Zahl ist' }),
  speaker: refersTo('actors', { label: 'Sprecher', hint: 'Wer die Zahl nennt' }),
  asOf: edtf({ label: 'Stand' }).optional(),
  note: prose({ label: 'Anmerkung', hint: 'Was man dazu wissen muss' }).optional(),
  sources,
});

const series = z.strictObject({
  id: id({
    label: 'Kennung',
    hint: 'Name der Spalte in der CSV-Datei daneben',
    example: 'gemeinde',
  }),
  basis: reference.shape.basis,
  speaker: reference.shape.speaker,
  note: prose({ label: 'Anmerkung', hint: 'Was man zu dieser Reihe wissen muss' }).optional(),
  sources,
});

/** What is counted, and in which unit: `content/measures/<id>.yaml`. */
export const measure = z.strictObject({
  name: text({ label: 'Name', hint: 'Kurzer Name', example: 'Bände' }),
  counts: prose({ label: 'Was gezählt wird', hint: 'Was genau gezählt wird, als Halbsatz' }),
  unit: text({ label: 'Einheit', example: 'Bände' }),
  unitOne: text({
    label: 'Einheit in der Einzahl',
    hint: 'Einheit in der Einzahl, wo sie anders lautet',
    example: 'Band',
  }).optional(),
  nature: oneOf(
    {
      stock: 'Bestand',
      flow: 'je Zeitraum',
      total: 'Summe seit Beginn',
      property: 'Eigenschaft, z. B. Länge',
    },
    { label: 'Art der Größe' },
  ),
  fate: text({
    label: 'Zählweise',
    hint: 'Was mit dem Gezählten geschah, in einem Wort; Größen mit verschiedenen Wörtern teilen sich kein Schaubild',
    example: 'ausgeliehen',
  }).optional(),
  avoid: several(text({ hint: 'Ein Wort', example: 'verkauft' }), {
    label: 'Falsche Wörter',
    hint: 'Wörter, die über dieser Größe mehr sagen würden, als gezählt wird; die Prüfung findet sie in Schaubildern',
    example: ['verkauft'],
    singular: 'Wort',
  }),
  group: listedIn('groups', { label: 'Gruppe' }),
  order: z.int().min(1).meta({ label: 'Reihenfolge', hint: 'Platz in der Gruppe' }),
  note: prose({
    label: 'Anmerkung',
    hint: 'Was man beim Lesen dieser Größe beachten muss',
  }).optional(),
  references: list(reference, {
    label: 'Vergleichswerte',
    hint: 'Vergleichswerte von außerhalb der Artikel, jeder mit Quelle',
    singular: 'Vergleichswert',
  }),
  aliases: formerly(
    id({ hint: 'Früherer Name eines Schaubilds', example: 'alter-bestand' }),
    'Schaubilder, die es von dieser Größe gab; wer ihre Adresse aufruft, findet hier die Zahlen',
  ),
  series: several(series, {
    label: 'Reihen',
    hint: 'Reihen vieler Werte desselben Sprechers. Die Werte stehen in einer CSV-Datei gleichen Namens daneben, etwa baende.csv mit der ersten Zeile date,gemeinde',
    singular: 'Reihe',
  }),
  corrections: several(
    z.strictObject({
      ...correction.shape,
      concerns: z.array(id({ hint: 'id eines Vergleichswerts dieser Größe' })).meta({
        label: 'Betrifft',
        hint: 'Welche Vergleichswerte (references) betroffen sind; [] für einen, den es nicht mehr gibt',
        singular: 'Kennung',
      }),
    }),
    {
      label: 'Berichtigungen',
      hint: 'Berichtigungen der Vergleichswerte; die eines Artikels stehen im Artikel',
      singular: 'Berichtigung',
    },
  ),
});

export type MeasureEntry = z.infer<typeof measure>;
