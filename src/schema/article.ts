import { z } from 'astro/zod';
import { completeArticle, longestShort } from './article-defaults.ts';
import {
  basis,
  checked,
  claimAddress,
  correction as correctionFields,
  detail,
  edtf,
  flag,
  id,
  modality,
  names,
  oneOf,
  prose,
  quantity,
  refersTo,
  sources,
  speaker,
  text,
  via,
  several,
  formerly,
  list,
} from './fields.ts';

/** What kind of text the source is; opinion and report are never mixed up in the interface. */
export const genres = {
  news: 'Nachricht',
  report: 'Bericht',
  analysis: 'Analyse',
  commentary: 'Kommentar',
  guest: 'Gastbeitrag',
  interview: 'Interview',
};

const passage = names('passage', {
  label: 'Textstelle',
  hint: 'Textstelle im Fließtext, dort als [Wortlaut](#name)',
});

const translation = z
  .strictObject({
    from: z
      .string()
      .regex(/^[a-z]{2}$/)
      .meta({ label: 'Sprache des Originals', hint: 'Sprache des Originals als Kürzel', example: 'en' }),
    how: oneOf(
      { human: 'von Menschen', machine: 'maschinell', unknown: 'unbekannt' },
      { label: 'Wie übersetzt' },
    ),
    ...basis.shape,
  })
  .meta({ label: 'Übersetzung', hint: 'Nur bei Übersetzungen' });

/** Nobody has to say that they do not know. */
const unknown = { otherwise: 'unknown' };

/** What the source box says, in its order, and as what. */
export const sourceFields = z
  .strictObject({
    outlet: detail(text({ label: 'Angabe', hint: 'Name des Mediums', example: 'Mühlbachbote' })).meta({
      label: 'Medium',
      ...unknown,
    }),
    title: detail(text({ label: 'Angabe', hint: 'Überschrift der Vorlage' })).meta({
      label: 'Überschrift',
      ...unknown,
    }),
    author: detail(text({ label: 'Angabe', hint: 'Name oder Kürzel, so wie die Vorlage es nennt' })).meta({
      label: 'Autor',
      ...unknown,
    }),
    genre: detail(oneOf(genres, { label: 'Angabe', hint: 'Textsorte' })).meta({
      label: 'Textsorte',
      ...unknown,
    }),
    url: detail(
      z.url().meta({
        label: 'Angabe',
        hint: 'Adresse der Vorlage',
        example: 'https://www.example.org/artikel',
      }),
    ).meta({ label: 'Adresse', ...unknown }),
    translation: translation.optional(),
  })
  .meta({ label: 'Vorlage', hint: 'Die Vorlage' });

type SourceDetail = Exclude<keyof typeof sourceFields.shape, 'translation'>;

/** What a source says of itself, as the names of fields. */
export const sourceDetails = Object.keys(sourceFields.shape).filter(
  (name): name is SourceDetail => name !== 'translation',
);

/** What came of a forecast. */
const outcome = z
  .strictObject({
    result: oneOf(
      {
        occurred: 'eingetreten',
        partly: 'teilweise',
        'not-occurred': 'nicht eingetreten',
        open: 'offen',
      },
      { label: 'Ergebnis' },
    ),
    text: prose({
      label: 'Was geschah',
      hint: 'Ein, zwei Sätze, was geschah und wer es sagt; bei open: warum es niemand wissen kann',
    }).optional(),
    date: edtf({ label: 'Datum', hint: 'Wann es geschah' }).optional(),
    checked,
    sources: sources.optional(),
  })
  .meta({ label: 'Was daraus wurde', hint: 'Nur bei Erwartungen: was daraus wurde' });

export const claim = z.strictObject({
  id: id({ label: 'Kennung', hint: 'Kurzer Name der Aussage, eindeutig im Artikel', example: 'zu-klein' }),
  passage,
  question: refersTo('questions', {
    label: 'Frage',
    hint: 'Frage, auf die die Aussage antwortet',
  }).optional(),
  answer: z
    .union([z.int().min(1).max(5), names('part', { hint: 'Option der Frage oder Zahl des Artikels' })])
    .meta({
      label: 'Antwort',
      hint: 'Bei Skalen 1 bis 5, bei Auswahlfragen die Option, bei Mengenfragen die id der Zahl (figures)',
    })
    .optional(),
  speaker,
  via,
  origin: refersTo('actors', {
    label: 'Ursprung',
    hint: 'Letzter bekannter Ursprung, wenn er nicht der Sprecher ist',
  }).optional(),
  modality,
  paraphrase: prose({
    label: 'In eigenen Worten',
    hint: 'Ein Satz in eigenen Worten; was andere sagen, im Konjunktiv',
  }),
  short: text({
    label: 'Kurz',
    hint: 'Dasselbe in höchstens zwölf Wörtern, für die Vergleichstafel',
    otherwise: 'paraphrase, wenn sie kurz genug ist',
    mostWords: longestShort,
  }),
  quote: text({
    label: 'Zitat',
    hint: 'Wörtliches Bruchstück von wenigen Wörtern, ohne Anführungszeichen',
  }).optional(),
  key: flag({
    label: 'Wichtig',
    hint: 'eine der zwölf bis zwanzig Aussagen, auf die es im Artikel ankommt',
  }),
  outcome: outcome.optional(),
  aliases: formerly(
    claimAddress,
    'Adressen, unter denen die Aussage früher stand und die weiter hierher führen',
  ),
});

export const figure = z.strictObject({
  id: id({ label: 'Kennung', hint: 'Kurzer Name der Zahl, eindeutig im Artikel' }),
  measure: refersTo('measures', { label: 'Größe', hint: 'Was gezählt wird' }),
  passage,
  value: quantity({
    label: 'Menge',
    hint: 'Menge in deutscher Schreibung, auch etwa 15.000, mindestens 1, höchstens 4,8 Mio., 17 bis 18 oder mehrere Millionen = 2 Mio. bis 9 Mio.',
    example: '4.200',
  }),
  speaker,
  via,
  modality,
  asOf: edtf({ label: 'Stand', hint: 'Stand der Zahl' }).optional(),
  note: prose({ label: 'Anmerkung', hint: 'Was man zu dieser Zahl wissen muss' }).optional(),
  sources: sources.optional(),
});

const mention = z.strictObject({
  event: refersTo('events', { label: 'Ereignis' }),
  passage,
  phrase: text({ label: 'Zeitangabe der Vorlage', example: 'vergangene Woche' }).optional(),
  date: edtf({ label: 'Gemeint ist', hint: 'Worauf wir die Zeitangabe auflösen' }).optional(),
  from: text({
    label: 'Woraus erschlossen',
    hint: 'Woraus aufgelöst',
    example: 'aus dem Erscheinen am 12. Oktober 2021',
  }).optional(),
  differs: prose({
    label: 'Was dieser Artikel anders sagt',
    hint: 'Was dieser Artikel anders sagt als die Ereigniskartei',
  }).optional(),
});

/** What a remark of ours is about. */
export const noteKinds = {
  quotation: 'Zitat',
  figure: 'Zahl',
  translation: 'Übersetzung',
  term: 'Begriff',
  date: 'Zeit',
  omission: 'Auslassung',
  overtaken: 'überholt',
  confirmed: 'bestätigt',
  text: 'Textfassung',
};

const note = z.strictObject({
  passage,
  kind: oneOf(noteKinds, { label: 'Art', hint: 'Worum es geht' }),
  text: prose({ label: 'Text', hint: 'Was uns auffiel, in ein bis drei Sätzen' }),
  sources: sources.optional(),
});

const omission = z.strictObject({
  number: text({ label: 'Zahl', hint: 'Die Zahl, wie sie in der Vorlage steht' }),
  why: prose({ label: 'Begründung', hint: 'Warum sie keine Zahl des Dossiers ist' }),
});

const correction = z.strictObject({
  ...correctionFields.shape,
  concerns: list(id({ hint: 'id einer Aussage oder Zahl des Artikels oder Kennung eines Ereignisses' }), {
    label: 'Betrifft',
    hint: 'Was betroffen ist: ids von Aussagen und Zahlen des Artikels, Kennungen von Ereignissen',
    example: ['baende'],
    singular: 'Kennung',
  }),
  withdrawn: several(claimAddress, {
    label: 'Zurückgezogene Aussagen',
    hint: 'Adressen zurückgezogener Aussagen; dort steht dann, was falsch war und was richtig ist',
    singular: 'Adresse',
  }),
});

/** What an import was made from, so that nobody imports it twice. */
const original = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({
        label: 'Prüfsumme',
        hint: 'Prüfsumme der Vorlage (SHA-256), 64 Zeichen aus 0–9 und a–f',
        example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      }),
  })
  .meta({ label: 'Herkunft des Textes', hint: 'Woraus der Text eingelesen wurde; setzt npm run import' });

/** The fields of an article in the one form that the site knows. */
export const articleFields = z
  .strictObject({
    title: text({
      label: 'Überschrift',
      hint: 'Unsere eigene Überschrift: was der Artikel behauptet, nicht seine Schlagzeile',
    }),
    summary: prose({
      label: 'Zusammenfassung',
      hint: 'Zwei bis drei Sätze: was der Artikel behauptet, ohne es uns zu eigen zu machen',
      otherwise: 'der Anfang des Textes',
    }).optional(),
    monogram: z
      .string()
      .regex(/^[A-Z]{2,3}$/)
      .meta({
        label: 'Monogramm',
        hint: 'Zwei oder drei Großbuchstaben, an denen man den Artikel in Bildern erkennt; jedes nur einmal',
        example: 'MB',
        otherwise: 'aus dem Namen des Mediums oder der Überschrift',
      })
      .optional(),
    published: edtf({
      label: 'Erschienen',
      hint: 'Erscheinen der Vorlage',
      example: '2021-10-11/2021-10-12',
      otherwise: 'vor dem Tag unter added',
      isPast: true,
    }),
    publishedBasis: basis.meta({ label: 'Woher wir das Datum kennen', otherwise: 'stated' }),
    source: sourceFields,
    text: oneOf(
      { version: 'eigene Fassung', excerpt: 'Auszug', full: 'voller Text, nur mit rights' },
      { label: 'Fassung' },
    ).default('version'),
    rights: text({ label: 'Rechtevermerk', hint: 'Rechtevermerk; Pflicht bei text: full' }).optional(),
    draft: flag({ label: 'Entwurf', hint: 'nur in der Vorschau, nie veröffentlicht' }),
    publishAt: edtf({
      label: 'Veröffentlichen ab',
      hint: 'Erst ab diesem Tag veröffentlicht, bis dahin nur in der Vorschau',
      example: '2026-12-01',
      isDay: true,
    }).optional(),
    added: edtf({
      label: 'Bei uns seit',
      hint: 'Tag, an dem der Artikel auf dieser Website erschien; setzen npm run new und npm run import',
      example: '2026-11-21',
      otherwise: 'publishAt',
      isDay: true,
      isPast: true,
    }).optional(),
    original: original.optional(),
    updated: edtf({
      label: 'Zuletzt geändert',
      hint: 'Tag der letzten Änderung an unserer Fassung',
      example: '2026-11-21',
      isPast: true,
    }).optional(),
    claims: list(claim, { label: 'Aussagen', singular: 'Aussage' }),
    events: list(mention, { label: 'Erwähnte Ereignisse', singular: 'Ereignis' }),
    figures: list(figure, { label: 'Zahlen', singular: 'Zahl' }),
    notes: list(note, {
      label: 'Anmerkungen',
      hint: 'Unsere Anmerkungen zu einzelnen Stellen',
      singular: 'Anmerkung',
    }),
    omitted: list(omission, {
      label: 'Ausgelassene Zahlen',
      hint: 'Zahlen der Vorlage, die keine Zahl des Dossiers sind',
      singular: 'Zahl',
    }),
    corrections: list(correction, { label: 'Berichtigungen', singular: 'Berichtigung' }),
    aliases: formerly(
      id({ hint: 'Frühere Kennung des Artikels', example: 'streit-um-die-buecherei' }),
      'Kennungen, die der Artikel früher hatte; ihre Adressen führen weiter hierher',
    ),
  })
  .refine((entry) => entry.text !== 'full' || entry.rights !== undefined, {
    path: ['rights'],
    params: { code: 'full-needs-rights' },
  });

/** One source text, told in our own words: `content/articles/<id>.md`. */
export const article = z.preprocess((written) => completeArticle(written, sourceDetails), articleFields);

/** What the text below and the other articles decide where nobody else has (`source/parse-file.ts`). */
type Completed = { monogram: string; summary: string };

export type ArticleEntry = z.infer<typeof article> & Completed;
