import { z } from 'astro/zod';
import {
  basis,
  checked,
  claimAddress,
  correction as correctionFields,
  detail,
  edtf,
  id,
  meaningOf,
  modality,
  names,
  quantity,
  refersTo,
  sources,
  speaker,
  text,
  via,
} from './fields.ts';

/** What kind of text the source is; opinion and report are never mixed up in the interface. */
export const genres = ['news', 'report', 'analysis', 'commentary', 'guest', 'interview'] as const;

const translation = z.strictObject({
  from: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('Sprache des Originals als Kürzel, z. B. en'),
  how: z
    .enum(['human', 'machine', 'unknown'])
    .describe('Wie übersetzt wurde: human (von Menschen), machine (maschinell), unknown (unbekannt)'),
  ...basis.shape,
});

const genre = z
  .enum(genres)
  .describe(
    'Textsorte: news (Nachricht), report (Bericht), analysis (Analyse), commentary (Kommentar), guest (Gastbeitrag), interview (Interview)',
  );

/** What a genre is called: „Kommentar“. */
export const genreWord = (value: (typeof genres)[number]): string =>
  meaningOf(value, genre.description) ?? value;

const source = z.strictObject({
  outlet: detail(text('Name des Mediums, z. B. Handelsblatt')),
  title: detail(text('Überschrift der Vorlage')),
  author: detail(text('Name oder Kürzel, so wie die Vorlage es nennt')),
  genre: detail(genre),
  url: detail(z.url().describe('Adresse der Vorlage, z. B. https://www.example.org/artikel')),
  translation: translation.optional().describe('Nur bei Übersetzungen'),
});

/** What came of a forecast. */
const outcome = z.strictObject({
  result: z
    .enum(['occurred', 'partly', 'not-occurred', 'open'])
    .describe('occurred (eingetreten), partly (teilweise), not-occurred (nicht eingetreten), open (offen)'),
  text: text(
    'Ein, zwei Sätze, was geschah und wer es sagt; bei open: warum es niemand wissen kann',
  ).optional(),
  date: edtf('Wann es geschah, z. B. "2023-09-13"').optional(),
  checked,
  sources: sources.optional(),
});

export const claim = z.strictObject({
  id: id('Kurzer Name der Aussage, eindeutig im Artikel, z. B. bittsteller'),
  passage: names('passage', 'Textstelle im Fließtext: [Wortlaut](#name)'),
  question: refersTo('questions', 'Frage, auf die die Aussage antwortet').optional(),
  answer: z
    .union([z.int().min(1).max(5), names('part', 'Option der Frage oder Zahl des Artikels')])
    .optional()
    .describe('Bei Skalen 1 bis 5, bei Auswahlfragen die Option, bei Mengenfragen die id der Zahl (figures)'),
  speaker,
  via,
  origin: refersTo('actors', 'Letzter bekannter Ursprung, wenn er nicht der Sprecher ist').optional(),
  modality,
  paraphrase: text('Ein Satz in eigenen Worten; was andere sagen, im Konjunktiv'),
  short: text('Dasselbe in höchstens zwölf Wörtern, für die Vergleichstafel'),
  quote: text('Wörtliches Bruchstück von wenigen Wörtern, ohne Anführungszeichen').optional(),
  key: z
    .boolean()
    .default(false)
    .describe('true bei den zwölf bis zwanzig Aussagen, auf die es im Artikel ankommt'),
  outcome: outcome.optional().describe('Nur bei Erwartungen: was daraus wurde'),
  aliases: z
    .array(claimAddress)
    .optional()
    .describe('Adressen, unter denen die Aussage früher stand und die weiter hierher führen'),
});

export const figure = z.strictObject({
  id: id('Kurzer Name der Zahl, eindeutig im Artikel'),
  measure: refersTo('measures', 'Was gezählt wird: Kennung aus content/measures'),
  passage: names('passage', 'Textstelle im Fließtext: [Wortlaut](#name)'),
  value: quantity(
    'Menge in deutscher Schreibung: "254.920", "etwa 15.000", "mindestens 1", "höchstens 4,8 Mio.", "17 bis 18", "mehrere Millionen = 2 Mio. bis 9 Mio."',
  ),
  speaker,
  via,
  modality,
  asOf: edtf('Stand der Zahl, z. B. "2023-08-15"').optional(),
  note: text('Was man zu dieser Zahl wissen muss').optional(),
  sources: sources.optional(),
});

const mention = z.strictObject({
  event: refersTo('events', 'Kennung aus content/events'),
  passage: names('passage', 'Textstelle im Fließtext: [Wortlaut](#name)'),
  phrase: text('Zeitangabe der Vorlage, z. B. letzten Monat').optional(),
  date: edtf('Worauf wir die Zeitangabe auflösen, z. B. "2023-09"').optional(),
  from: text('Woraus aufgelöst, z. B. aus dem Erscheinen im Oktober 2023').optional(),
  differs: text('Was dieser Artikel anders sagt als die Ereigniskartei').optional(),
});

const note = z.strictObject({
  passage: names('passage', 'Textstelle im Fließtext: [Wortlaut](#name)'),
  kind: z
    .enum([
      'quotation',
      'figure',
      'translation',
      'term',
      'date',
      'omission',
      'overtaken',
      'confirmed',
      'text',
    ])
    .describe(
      'Worum es geht: quotation (Zitat), figure (Zahl), translation (Übersetzung), term (Begriff), date (Zeit), omission (Auslassung), overtaken (überholt), confirmed (bestätigt), text (Textgestalt)',
    ),
  text: text('Was uns auffiel, in ein bis drei Sätzen'),
  sources: sources.optional(),
});

const omission = z.strictObject({
  number: text('Die Zahl, wie sie in der Vorlage steht'),
  why: text('Warum sie keine Zahl des Dossiers ist'),
});

const correction = z.strictObject({
  ...correctionFields.shape,
  concerns: z
    .array(id('id einer Aussage oder Zahl des Artikels oder Kennung eines Ereignisses, z. B. lieferung'))
    .default([])
    .describe('Was betroffen ist: ids von Aussagen und Zahlen des Artikels, Kennungen von Ereignissen'),
  withdrawn: z
    .array(claimAddress)
    .optional()
    .describe('Adressen zurückgezogener Aussagen; dort steht dann, was falsch war und was richtig ist'),
});

/** What an import was made from, so that nobody imports it twice. */
const original = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'Prüfsumme der Vorlage (SHA-256), 64 Zeichen aus 0–9 und a–f, z. B. "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"',
    ),
});

/** One source text, told in our own words: `content/articles/<id>.md`. */
export const article = z
  .strictObject({
    title: text('Unsere eigene Überschrift'),
    summary: text('Zwei bis drei Sätze: was der Artikel behauptet, ohne es uns zu eigen zu machen'),
    monogram: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('Zwei Großbuchstaben, z. B. HB'),
    published: edtf('Erscheinen der Vorlage in EDTF, in Anführungszeichen, z. B. "2023-09-11/2023-09-12"'),
    publishedBasis: basis.describe('Woher wir das Datum kennen'),
    source: source.describe('Die Vorlage'),
    text: z
      .enum(['version', 'excerpt', 'full'])
      .default('version')
      .describe('version (eigene Fassung), excerpt (Auszug), full (voller Text, nur mit rights)'),
    rights: text('Rechtevermerk; Pflicht bei text: full').optional(),
    draft: z.boolean().default(false).describe('true: nur in der Vorschau, nie veröffentlicht'),
    publishAt: edtf(
      'Erst ab diesem Tag veröffentlicht, bis dahin nur in der Vorschau, z. B. "2026-12-01"',
    ).optional(),
    original: original.optional().describe('Woraus der Text eingelesen wurde; setzt npm run import'),
    updated: edtf('Tag der letzten Änderung an unserer Fassung, z. B. "2026-11-21"').optional(),
    claims: z.array(claim).default([]).describe('Aussagen'),
    events: z.array(mention).default([]).describe('Erwähnte Ereignisse'),
    figures: z.array(figure).default([]).describe('Zahlen'),
    notes: z.array(note).default([]).describe('Unsere Anmerkungen zu einzelnen Stellen'),
    omitted: z.array(omission).default([]).describe('Zahlen der Vorlage, die keine Zahl des Dossiers sind'),
    corrections: z.array(correction).default([]).describe('Berichtigungen'),
    aliases: z
      .array(id('Frühere Kennung des Artikels, z. B. streit-um-die-buecherei'))
      .optional()
      .describe('Kennungen, die der Artikel früher hatte; ihre Adressen führen weiter hierher'),
  })
  .refine((entry) => entry.text !== 'full' || entry.rights !== undefined, {
    path: ['rights'],
    params: { code: 'full-needs-rights' },
  });

export type ArticleEntry = z.infer<typeof article>;
