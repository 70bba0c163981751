import { z } from 'astro/zod';
import {
  correction,
  edtf,
  flag,
  listedIn,
  oneOf,
  prose,
  refersTo,
  sources,
  text,
  several,
  list,
} from './fields.ts';

/** Where the date of an event comes from. */
export const eventBases = {
  stated: 'aus einem Artikel',
  established: 'aus einer Quelle',
  inferred: 'erschlossen',
};

/** Something that happened or was expected: `content/events/<id>.yaml`. */
export const event = z
  .strictObject({
    title: text({ label: 'Was geschah', hint: 'Was geschah, als kurzer Satz' }),
    short: text({
      label: 'Kurz',
      hint: 'Kurzname für die gezeichnete Zeitleiste, zwei bis drei Wörter',
      example: 'Fest im Hafen',
    }).optional(),
    text: prose({ label: 'Text', hint: 'Ein, zwei Sätze mehr' }).optional(),
    date: edtf({
      label: 'Datum',
      hint: 'Wann, so genau es bekannt ist, auch 2021-07, 198X, 2021-10-10/2021-10-13 oder 2020-11?',
    }).optional(),
    basis: oneOf(eventBases, { label: 'Woher das Datum kommt' }),
    why: prose({ label: 'Begründung', hint: 'Bei inferred: warum' }).optional(),
    expected: flag({
      label: 'Nur erwartet',
      hint: 'es war nur angekündigt oder befürchtet',
    }),
    became: refersTo('events', {
      label: 'Was daraus wurde',
      hint: 'Bei Erwartetem: was tatsächlich geschah',
    }).optional(),
    becameText: prose({
      label: 'Was daraus wurde, in Worten',
      hint: 'Bei Erwartetem: was daraus wurde, in Worten',
    }).optional(),
    reported: edtf({
      label: 'Bekannt geworden',
      hint: 'Tag, an dem es bekannt wurde, wenn er sicher ist',
    }).optional(),
    lane: listedIn('lanes', { label: 'Spur', hint: 'Spur der Zeitleiste' }),
    place: refersTo('places', { label: 'Ort' }).optional(),
    actors: list(refersTo('actors'), { label: 'Beteiligte', hint: 'Wer beteiligt war' }),
    key: flag({
      label: 'Wichtig',
      hint: 'eines der acht bis zehn Ereignisse, die das Dossier im Kurzen erzählen',
    }),
    context: flag({ label: 'Nur Hintergrund', hint: 'kein Artikel nennt das Ereignis' }),
    note: prose({
      label: 'Anmerkung',
      hint: 'Was man zum Ereignis oder zu seinem Datum wissen muss',
    }).optional(),
    sources: sources.optional(),
    corrections: several(correction, {
      label: 'Berichtigungen',
      hint: 'Berichtigungen dieser Ereigniskarte; die eines Artikels stehen im Artikel',
      singular: 'Berichtigung',
    }),
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
