import { z } from 'astro/zod';
import { checked, edtf, id, listedIn, refersTo, sources, text } from './fields.ts';

/** The kinds of difference an editor can name between articles. */
export const differenceKinds = [
  'none',
  'degree',
  'contradiction',
  'later-state',
  'other-scope',
  'forecast',
  'opinion',
] as const;

const common = {
  question: text('Die Frage in einem Satz'),
  short: text('Dieselbe Frage in höchstens 32 Zeichen'),
  topic: listedIn('topics', 'Thema aus content/dossier.yaml'),
  order: z.int().min(1).describe('Platz in der Reihenfolge, 1 zuerst'),
  arose: edtf('Seit wann man die Frage stellen konnte, z. B. "2023-07"').optional(),
  difference: z.strictObject({
    kind: z
      .enum(differenceKinds)
      .describe(
        'none (einig), degree (Abstufung), contradiction (Widerspruch), later-state (späterer Stand), other-scope (anderer Gegenstand), forecast (Prognose), opinion (Meinung)',
      ),
    note: text('Worin der Unterschied besteht, in zwei, drei Sätzen'),
  }),
  outcome: z
    .strictObject({
      text: text('Was daraus wurde, soweit belegt'),
      date: edtf('Wann, z. B. "2023-09-13"').optional(),
      checked,
      sources,
    })
    .optional(),
  aboutSources: z
    .boolean()
    .default(false)
    .describe(
      'true, wenn die Frage den Quellen der Artikel gilt; ihre Seite zählt dann nach, auf wessen Wort sie sich stützen',
    ),
  aliases: z
    .array(id('Frühere Kennung der Frage, z. B. alte-frage'))
    .optional()
    .describe(
      'Kennungen, die die Frage früher hatte oder deren Frage in ihr aufging; sie führen weiter hierher',
    ),
};

export const scale = z.strictObject({
  kind: z.literal('scale'),
  ...common,
  poles: z.tuple([text('Pol bei 1'), text('Pol bei 5')]).describe('Die beiden Enden, kurz, z. B. [nein, ja]'),
  steps: z
    .tuple([text('Stufe 1'), text('Stufe 2'), text('Stufe 3'), text('Stufe 4'), text('Stufe 5')])
    .describe('Fünf Stufen in Worten, von Pol zu Pol'),
});

export const choice = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  options: z
    .array(z.strictObject({ id: id('Name der Option'), label: text('Was der Leser liest, kurz') }))
    .min(2)
    .describe('Die möglichen Antworten'),
  several: z
    .boolean()
    .default(false)
    .describe(
      'true, wenn mehrere Optionen nebeneinander richtig sein können; dann ist Verschiedenes kein Widerspruch',
    ),
});

export const quantityQuestion = z.strictObject({
  kind: z.literal('quantity'),
  ...common,
  measure: refersTo('measures', 'Welche Größe verglichen wird'),
});

/** What articles are compared by: `content/questions/<id>.yaml`. */
export const question = z.discriminatedUnion('kind', [scale, choice, quantityQuestion]);

export type QuestionEntry = z.infer<typeof question>;
