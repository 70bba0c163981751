import { z } from 'astro/zod';
import { edtf, text } from './fields.ts';

/** What we checked against: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  title: text('Herausgeber und Titel'),
  url: z.url({ protocol: /^https?$/ }).describe('Adresse, z. B. https://www.example.org/'),
  date: edtf('Datum der Quelle, z. B. "2024-06-14"').optional(),
  version: text('Stand eines Datensatzes, z. B. sein Commit; steht nur in den Daten').optional(),
  kind: z
    .enum(['primary', 'report', 'mirror', 'dataset', 'reference'])
    .describe(
      'primary (Urheber selbst), report (Bericht), mirror (Weiterverbreitung), dataset (Datensatz), reference (Nachschlagewerk)',
    ),
  note: text('Wie gut die Quelle ist, Lizenz, Einschränkungen').optional(),
});

export type SourceEntry = z.infer<typeof source>;
