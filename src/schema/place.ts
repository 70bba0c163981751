import { z } from 'astro/zod';
import { prose, refersTo, text } from './fields.ts';

/** Where something happened: `content/places/<id>.yaml`. */
export const place = z.strictObject({
  name: text({ label: 'Name', hint: 'Name des Ortes' }),
  spellings: z
    .array(text({ hint: 'Schreibung, unter der jemand sucht' }))
    .default([])
    .meta({ label: 'Andere Schreibungen', example: ['Cologne'], singular: 'Schreibung' }),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta({ label: 'Breite', hint: 'Geografische Breite in Grad', example: 50.9413 }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta({ label: 'Länge', hint: 'Geografische Länge in Grad', example: 6.9583 }),
  source: refersTo('sources', { label: 'Quelle', hint: 'Woher die Koordinaten stammen' }).optional(),
  note: prose({ label: 'Anmerkung', hint: 'Einschränkung, z. B. gerundet' }).optional(),
});

export type PlaceEntry = z.infer<typeof place>;
