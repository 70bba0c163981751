import { z } from 'astro/zod';
import { correction, edtf, listedIn, refersTo, sources, text } from './fields.ts';

/** Something that happened or was expected: `content/events/<id>.yaml`. */
export const event = z
  .strictObject({
    title: text('Was geschah, als kurzer Satz'),
    short: text(
      'Kurzname für die gezeichnete Zeitleiste, zwei bis drei Wörter, z. B. Gipfel in Wostotschny',
    ).optional(),
    text: text('Ein, zwei Sätze mehr').optional(),
    date: edtf(
      'Wann, in EDTF: "2023-09-13", "2023-07", "198X", "2023-09-10/2023-09-13", "2022-11?"',
    ).optional(),
    basis: z
      .enum(['stated', 'established', 'inferred'])
      .describe(
        'Woher das Datum kommt: stated (aus einem Artikel), established (aus einer Quelle), inferred (erschlossen)',
      ),
    why: text('Bei inferred: warum').optional(),
    expected: z.boolean().default(false).describe('true, wenn es nur angekündigt oder befürchtet war'),
    became: refersTo('events', 'Bei Erwartetem: was tatsächlich geschah').optional(),
    becameText: text('Bei Erwartetem: was daraus wurde, in Worten').optional(),
    reported: edtf('Tag, an dem es bekannt wurde, wenn er sicher ist').optional(),
    lane: listedIn('lanes', 'Themenspur aus content/dossier.yaml'),
    place: refersTo('places', 'Ort aus content/places').optional(),
    actors: z
      .array(refersTo('actors', 'Kennung aus content/actors'))
      .default([])
      .describe('Wer beteiligt war'),
    key: z
      .boolean()
      .default(false)
      .describe('true bei den acht bis zehn Ereignissen, die das Dossier im Kurzen erzählen'),
    context: z.boolean().default(false).describe('true, wenn kein Artikel das Ereignis nennt'),
    note: text('Was man zum Ereignis oder zu seinem Datum wissen muss').optional(),
    sources: sources.optional(),
    corrections: z
      .array(correction)
      .optional()
      .describe('Berichtigungen dieser Ereigniskarte; die eines Artikels stehen im Artikel'),
  })
  .refine((entry) => entry.basis !== 'established' || entry.sources !== undefined, {
    path: ['sources'],
    params: { code: 'established-needs-sources' },
  })
  .refine((entry) => entry.basis !== 'inferred' || entry.why !== undefined, {
    path: ['why'],
    params: { code: 'inferred-needs-why' },
  })
  .refine((entry) => entry.expected || entry.date !== undefined, {
    path: ['date'],
    params: { code: 'event-needs-date' },
  });

export type EventEntry = z.infer<typeof event>;
