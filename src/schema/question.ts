import { z } from 'astro/zod';
import {
  checked,
  edtf,
  flag,
  id,
  listedIn,
  oneOf,
  prose,
  refersTo,
  sources,
  text,
  formerly,
} from './fields.ts';

/** The kinds of difference an editor can name between articles. */
export const differenceKinds = {
  none: 'einig',
  degree: 'Abstufung',
  contradiction: 'Widerspruch',
  'later-state': 'späterer Stand',
  'other-scope': 'anderer Gegenstand',
  forecast: 'Prognose',
  opinion: 'Meinung',
};

/** How a question can be answered. */
export const questionKinds = { scale: 'Skala von 1 bis 5', choice: 'Auswahl', quantity: 'Menge' };

const kindOf = <Kind extends keyof typeof questionKinds>(kind: Kind) =>
  z.literal(kind).meta({ label: 'Art', options: questionKinds });

const common = {
  question: text({ label: 'Frage', hint: 'Die Frage in einem Satz' }),
  short: text({ label: 'Kurz', hint: 'Dieselbe Frage in höchstens 32 Zeichen', most: 32 }),
  topic: listedIn('topics', { label: 'Thema' }),
  order: z.int().min(1).meta({ label: 'Reihenfolge', hint: 'Platz in der Reihenfolge, 1 zuerst' }),
  arose: edtf({ label: 'Stellbar seit', hint: 'Seit wann man die Frage stellen konnte' }).optional(),
  difference: z
    .strictObject({
      kind: oneOf(differenceKinds, { label: 'Art', hint: 'Art des Unterschieds' }),
      note: prose({ label: 'Anmerkung', hint: 'Worin der Unterschied besteht, in zwei, drei Sätzen' }),
    })
    .meta({ label: 'Unterschied' }),
  outcome: z
    .strictObject({
      text: prose({ label: 'Was daraus wurde', hint: 'Was daraus wurde, soweit belegt' }),
      date: edtf({ label: 'Datum', hint: 'Wann' }).optional(),
      checked,
      sources,
    })
    .meta({ label: 'Was daraus wurde' })
    .optional(),
  aboutSources: flag({
    label: 'Fragt nach den Quellen',
    hint: 'die Frage gilt den Quellen der Artikel; ihre Seite zählt dann nach, auf wessen Wort sie sich stützen',
  }),
  aliases: formerly(
    id({ hint: 'Frühere Kennung der Frage', example: 'alte-frage' }),
    'Kennungen, die die Frage früher hatte oder deren Frage in ihr aufging; sie führen weiter hierher',
  ),
};

const step = (at: number) => text({ label: `Stufe ${at}` });

export const scale = z.strictObject({
  kind: kindOf('scale'),
  ...common,
  poles: z.tuple([text({ label: 'Pol bei 1' }), text({ label: 'Pol bei 5' })]).meta({
    label: 'Pole',
    hint: 'Die beiden Enden, kurz',
    example: ['nein', 'ja'],
    singular: 'Pol',
  }),
  steps: z.tuple([step(1), step(2), step(3), step(4), step(5)]).meta({
    label: 'Stufen',
    hint: 'Fünf Stufen in Worten, von Pol zu Pol',
    singular: 'Stufe',
  }),
});

export const choice = z.strictObject({
  kind: kindOf('choice'),
  ...common,
  options: z
    .array(
      z.strictObject({
        id: id({ label: 'Kennung', hint: 'Name der Option' }),
        label: text({ label: 'Bezeichnung', hint: 'Was der Leser liest, kurz' }),
      }),
    )
    .min(2)
    .meta({ label: 'Antworten zur Wahl', hint: 'Die möglichen Antworten', singular: 'Antwort' }),
  several: flag({
    label: 'Mehrere können richtig sein',
    hint: 'mehrere Optionen können nebeneinander richtig sein; dann ist Verschiedenes kein Widerspruch',
  }),
});

export const quantityQuestion = z.strictObject({
  kind: kindOf('quantity'),
  ...common,
  measure: refersTo('measures', { label: 'Größe', hint: 'Welche Größe verglichen wird' }),
});

/** What articles are compared by: `content/questions/<id>.yaml`. */
export const question = z.discriminatedUnion('kind', [scale, choice, quantityQuestion]);

export type QuestionEntry = z.infer<typeof question>;
