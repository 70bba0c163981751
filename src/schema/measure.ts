import { z } from 'astro/zod';
import { correction, edtf, id, listedIn, quantity, refersTo, sources, text } from './fields.ts';

/** How well a comparison value is known. */
export const referenceBases = ['claimed', 'estimated', 'confirmed', 'established'] as const;

const reference = z.strictObject({
  id: id('Kurzer Name, eindeutig in dieser Größe'),
  value: quantity('Menge in deutscher Schreibung, z. B. "höchstens 4,8 Mio."'),
  basis: z
    .enum(referenceBases)
    .describe(
      'claimed (behauptet), estimated (geschätzt), confirmed (einzeln bestätigt), established (gesichert)',
    ),
  speaker: refersTo('actors', 'Wer die Zahl nennt'),
  asOf: edtf('Stand, z. B. "2023-08-15"').optional(),
  note: text('Was man dazu wissen muss').optional(),
  sources,
});

const series = z.strictObject({
  id: id('Name der Spalte in der CSV-Datei daneben, z. B. generalstab'),
  basis: reference.shape.basis,
  speaker: reference.shape.speaker,
  note: text('Was man zu dieser Reihe wissen muss').optional(),
  sources,
});

/** What is counted, and in which unit: `content/measures/<id>.yaml`. */
export const measure = z.strictObject({
  name: text('Kurzer Name, z. B. Panzer'),
  counts: text('Was genau gezählt wird, als Halbsatz'),
  unit: text('Einheit, z. B. km, Granaten, Personen'),
  unitOne: text('Einheit in der Einzahl, wo sie anders lautet, z. B. Granate').optional(),
  nature: z
    .enum(['stock', 'flow', 'total', 'property'])
    .describe(
      'stock (Bestand), flow (je Zeitraum), total (Summe seit Beginn), property (Eigenschaft, z. B. Länge)',
    ),
  fate: z
    .enum(['lost', 'killed', 'destroyed'])
    .optional()
    .describe(
      'Bei Verlusten, was gezählt wird: lost (verloren, nicht immer getötet), killed (getötet), destroyed (zerstört)',
    ),
  group: listedIn('groups', 'Gruppe aus content/dossier.yaml'),
  order: z.int().min(1).describe('Platz in der Gruppe'),
  note: text('Was man beim Lesen dieser Größe beachten muss').optional(),
  aliases: z
    .array(id('Früherer Name eines Schaubilds, z. B. grenzlaenge'))
    .optional()
    .describe('Schaubilder, die es von dieser Größe gab; wer ihre Adresse aufruft, findet hier die Zahlen'),
  references: z
    .array(reference)
    .default([])
    .describe('Vergleichswerte von außerhalb der Artikel, jeder mit Quelle'),
  series: z
    .array(series)
    .optional()
    .describe(
      'Reihen vieler Werte desselben Sprechers. Die Werte stehen in einer CSV-Datei gleichen Namens daneben, z. B. verlust-panzer.csv mit der ersten Zeile date,generalstab',
    ),
  corrections: z
    .array(
      z.strictObject({
        ...correction.shape,
        concerns: z
          .array(id('id eines Vergleichswerts dieser Größe'))
          .describe(
            'Welche Vergleichswerte (references) betroffen sind; [] für einen, den es nicht mehr gibt',
          ),
      }),
    )
    .optional()
    .describe('Berichtigungen der Vergleichswerte; die eines Artikels stehen im Artikel'),
});

export type MeasureEntry = z.infer<typeof measure>;
