import { z } from 'astro/zod';
import { oneOf, prose, refersTo, text, edtf, list } from './fields.ts';

const actorKinds = {
  person: 'Mensch',
  body: 'Behörde, Medium, Organisation',
  state: 'Staat',
  group: 'unbenannte Gruppe',
};

/** A person, body or state that says or does something: `content/actors/<id>.yaml`. */
export const actor = z.strictObject({
  name: text({ label: 'Name', hint: 'Name, wie wir ihn schreiben', example: 'Gemeinde Hinterwalden' }),
  kind: oneOf(actorKinds, { label: 'Art' }),
  role: text({ label: 'Wer das ist', hint: 'Wer das ist, als Halbsatz; bei Ämtern mit Zeit' }),
  spellings: list(text({ hint: 'Schreibung, wie sie vorkommt' }), {
    label: 'Andere Schreibungen',
    hint: 'Alle anderen Schreibungen',
    singular: 'Schreibung',
  }),
  partOf: refersTo('actors', { label: 'Gehört zu', hint: 'Wozu der Akteur gehört' }).optional(),
  speaksAs: oneOf(
    {
      authority: 'Regierung, Dienst, Militär; bei allem, was zu einem Staat gehört, nicht nötig',
      expert: 'Fachleute',
      medium: 'Medium',
    },
    { label: 'Spricht als' },
  ).optional(),
  note: prose({ label: 'Anmerkung', hint: 'Was man wissen muss' }).optional(),
});

export type ActorEntry = z.infer<typeof actor>;

/** Where something happened: `content/places/<id>.yaml`. */
export const place = z.strictObject({
  name: text({ label: 'Name', hint: 'Name des Ortes' }),
  spellings: list(text({ hint: 'Schreibung, unter der jemand sucht' }), {
    label: 'Andere Schreibungen',
    example: ['Cologne'],
    singular: 'Schreibung',
  }),
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
