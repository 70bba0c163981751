import { z } from 'astro/zod';
import { oneOf, prose, refersTo, text } from './fields.ts';

export const actorKinds = {
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
  spellings: z
    .array(text({ hint: 'Schreibung, wie sie vorkommt' }))
    .default([])
    .meta({ label: 'Andere Schreibungen', hint: 'Alle anderen Schreibungen', singular: 'Schreibung' }),
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
