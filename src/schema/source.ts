import { z } from 'astro/zod';
import { edtf, oneOf, prose, text } from './fields.ts';

export const sourceKinds = {
  primary: 'Urheber selbst',
  report: 'Bericht',
  mirror: 'Weiterverbreitung',
  dataset: 'Datensatz',
  reference: 'Nachschlagewerk',
};

/** What we checked against: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  title: text({ label: 'Herausgeber und Titel' }),
  url: z.url({ protocol: /^https?$/ }).meta({ label: 'Adresse', example: 'https://www.example.org/bericht' }),
  date: edtf({ label: 'Datum', hint: 'Datum der Quelle', isPast: true }).optional(),
  kind: oneOf(sourceKinds, { label: 'Art' }),
  version: text({
    label: 'Stand des Datensatzes',
    hint: 'Stand eines Datensatzes, z. B. sein Commit; steht nur in den Daten',
  }).optional(),
  note: prose({ label: 'Anmerkung', hint: 'Wie gut die Quelle ist, Lizenz, Einschränkungen' }).optional(),
});

export type SourceEntry = z.infer<typeof source>;
