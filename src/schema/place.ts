import { z } from 'astro/zod';
import { refersTo, text } from './fields.ts';

/** Where something happened: `content/places/<id>.yaml`. */
export const place = z.strictObject({
  name: text('Name des Ortes'),
  spellings: z
    .array(text('Schreibung, unter der jemand sucht'))
    .default([])
    .describe('Andere Schreibungen, z. B. Pyongyang'),
  lat: z.number().min(-90).max(90).describe('Geografische Breite in Grad, z. B. 39.0194'),
  lon: z.number().min(-180).max(180).describe('Geografische Länge in Grad, z. B. 125.7547'),
  source: refersTo('sources', 'Woher die Koordinaten stammen').optional(),
  note: text('Einschränkung, z. B. gerundet').optional(),
});

export type PlaceEntry = z.infer<typeof place>;
