import { z } from 'astro/zod';
import { refersTo, text } from './fields.ts';

/** A person, body or state that says or does something: `content/actors/<id>.yaml`. */
export const actor = z.strictObject({
  name: text('Name, wie wir ihn schreiben, z. B. Kim Jong-un'),
  kind: z
    .enum(['person', 'body', 'state', 'group'])
    .describe(
      'person (Mensch), body (Behörde, Medium, Organisation), state (Staat), group (unbenannte Gruppe)',
    ),
  role: text('Wer das ist, als Halbsatz; bei Ämtern mit Zeit'),
  spellings: z.array(text('Schreibung, wie sie vorkommt')).default([]).describe('Alle anderen Schreibungen'),
  partOf: refersTo('actors', 'Wozu der Akteur gehört, z. B. usa').optional(),
  speaksAs: z
    .enum(['authority', 'expert', 'medium'])
    .describe(
      'authority (Regierung, Dienst, Militär; bei allem, was zu einem Staat gehört, nicht nötig), expert (Fachleute), medium (Medium)',
    )
    .optional(),
  note: text('Was man wissen muss').optional(),
});

export type ActorEntry = z.infer<typeof actor>;
