import { describe, expect, it } from 'vitest';
import { asOfFor } from '../../src/import/facts/as-of.ts';
import { attributionOf } from '../../src/import/facts/attribution.ts';
import { interviewIn } from '../../src/import/facts/interview.ts';
import { findNames } from '../../src/source/prose/names.ts';
import { type Measure, measureFinder } from '../../src/import/facts/measures.ts';
import { numbersOf } from '../../src/import/facts/numbers.ts';
import { quotationsOf } from '../../src/import/facts/quotations.ts';
import { type Question, questionsFor } from '../../src/import/facts/questions.ts';
import { sentencesOf, splitSentences } from '../../src/source/prose/sentence.ts';
import { strangersIn } from '../../src/import/facts/strangers.ts';
import { timesOf } from '../../src/import/facts/times.ts';
import { parseDate } from '../../src/values/date.ts';
import { parseQuantity } from '../../src/values/quantity.ts';

const actors = [
  { id: 'erika-beispiel', kind: 'person', spellings: ['Erika Beispiel', 'Beispiel'] },
  { id: 'bert-muster', kind: 'person', spellings: ['Bert Muster', 'Muster'] },
  { id: 'gemeinde', kind: 'body', spellings: ['Gemeinde Hinterwalden', 'Hinterwalden'] },
  { id: 'talblatt', kind: 'body', spellings: ['„Talblatt“'] },
];

describe('Sentences', () => {
  it('do not end after abbreviations, ordinals and within quotations', () => {
    expect(
      splitSentences(
        'Am 3. Mai kam Prof. Muster mit 5 Mio. Euro. „Nein. Nie“, rief sie. Ende 2021 war Schluss!',
      ),
    ).toEqual([
      'Am 3. Mai kam Prof. Muster mit 5 Mio. Euro.',
      '„Nein. Nie“, rief sie.',
      'Ende 2021 war Schluss!',
    ]);
  });
});

describe('Who says it', () => {
  const speaker = (sentence: string) => {
    const found = attributionOf(sentence, actors);
    return found && [found.actor ?? found.name, found.modality];
  };

  it.each([
    ['„Wir bleiben“, sagte Erika Beispiel am Montag.', ['erika-beispiel', 'states']],
    [
      'Bert Muster, Bürgermeister der Stadt, sagte schon vor dem Beispiel-Besuch, dass es eng werde.',
      ['bert-muster', 'states'],
    ],
    ['Das Rad steht laut Beispiel still.', ['erika-beispiel', 'states']],
    ['Dem „Talblatt“ zufolge ist das Wehr alt.', ['talblatt', 'states']],
    ['Zum Wehr im Tal erklärte Muster, es werde bleiben.', ['bert-muster', 'states']],
    ['Die Gemeinde Hinterwalden hat den Vorwurf zurückgewiesen.', ['gemeinde', 'denies']],
    ['Müllerin Erika Beispiel auf dem Markt: „Das ist ein Irrtum.“', ['erika-beispiel', 'states']],
    ['Das meldete die „Talblatt“ am Morgen.', ['talblatt', 'reports']],
    ['Muster vermutet, dass das Rad bricht.', ['bert-muster', 'suspects']],
    ['Seitdem, so Bert Muster, der Bürgermeister, gehe es besser.', ['bert-muster', 'states']],
    ['„Wir bleiben“, sagt Neu.', ['Neu', 'states']],
    ['„Es eilt“, warnte Ingenieurin Carla Neu.', ['Ingenieurin Carla Neu', 'expects']],
    ['„Vorerst“, schreibt Neu, „bleiben beide: der Verein und das Rad.“', ['Neu', 'states']],
    ['Bis März baue Bert Muster eine Mühle, erwartet der Heimatverein.', ['Heimatverein', 'expects']],
    ['Die Müllerin, Erika Beispiel, nannte die Bretter „morsch“.', ['erika-beispiel', 'judges']],
    [
      'Das Rad steht nach Erkenntnissen des örtlichen Heimatvereins seit Anfang Mai bei Bert Muster still.',
      ['örtlichen Heimatvereins', 'states'],
    ],
    ['Nach Angaben der Müllerin in Hinterwalden, Erika Beispiel, ist es alt.', ['erika-beispiel', 'states']],
    ['Nach Schätzungen hat Bert Muster zehn Bretter verloren.', undefined],
    ['Die Gemeinde Hinterwalden hatte von zehn Brettern gesprochen.', ['gemeinde', 'states']],
    ['„Es geht um das Rad, nicht um Mehl“, heisst es in Hinterwalden.', ['gemeinde', 'states']],
    [
      'Müllerin Erika Beispiel vom Verein für die Pflege der alten Mühlen im oberen Tal hält den Verdacht für begründet: „Niemand hat gefragt. Man hat gebaut.“',
      ['erika-beispiel', 'states'],
    ],
  ])('%s', (sentence, expected) => {
    expect(speaker(sentence)).toEqual(expected);
  });

  it('is left open where nobody is named', () => {
    expect(speaker('Das zweite Treffen fand am Wehr statt.')).toBeUndefined();
    expect(speaker('Dabei wurden die Kosten stark betont.')).toBeUndefined();
    expect(speaker('Niemand erwartet, dass es hält.')).toBeUndefined();
    expect(speaker('Das Rad wurde von Bert Muster gebaut, sagte sie am Montag.')).toBeUndefined();
    expect(speaker('Der von Muster bestellte Bericht nannte sie „alt“.')).toBeUndefined();
    expect(speaker('Der Tag vor Musters Reise, erklärte er, sei still gewesen.')).toBeUndefined();
    expect(speaker('Es ist, so eine Vermutung der Gemeinde Hinterwalden, zu spät.')).toBeUndefined();
    expect(speaker('Muster kann Schritte des Rats fordern.')).toBeUndefined();
  });

  it('is carried on to a quotation that stands alone, and marked as a guess', () => {
    const sentences = sentencesOf(
      '„Das Rad bleibt“, sagte Beispiel. „Und zwar hier.“ Der Bach ist „tief“ und kalt.',
    );
    expect(
      quotationsOf(sentences, actors).map(({ words, attribution, carried }) => [
        words,
        attribution?.actor,
        carried,
      ]),
    ).toEqual([
      ['Das Rad bleibt', 'erika-beispiel', false],
      ['Und zwar hier.', 'erika-beispiel', true],
      ['tief', undefined, false],
    ]);
  });

  it('is told by the name below a quotation that a page sets apart', () => {
    const sentences = sentencesOf(
      'Es regnet, sagte Beispiel.\n\n„Das Rad ist Heimat. Das bleibt.“\n\nBert Muster, Müller\n\n„Nie.“\n\nIna Neu, Wirtin',
    );
    expect(quotationsOf(sentences, actors).map(({ attribution }) => attribution)).toEqual([
      { actor: 'bert-muster', name: 'Bert Muster', cue: 'Bert Muster, Müller', modality: 'states' },
      { actor: undefined, name: 'Ina Neu', cue: 'Ina Neu, Wirtin', modality: 'states' },
    ]);
  });

  it('is known by the surname once the text has told the whole name, unless it is a word', () => {
    const sentences = sentencesOf(
      '„Ja“, sagt Wirtin Ina Neu. „Gut“, sagt Egon Anker. Der Anker hält. Neu widerspricht: „Nein, das hält nie.“',
    );
    const strangers = strangersIn(sentences, actors);
    expect(strangers.map(({ id, spellings }) => [id, spellings])).toEqual([
      ['Wirtin Ina Neu', ['Ina Neu', 'Neu']],
    ]);
    expect(attributionOf('Neu widerspricht: „Nein, das hält nie.“', [...actors, ...strangers])).toEqual({
      actor: undefined,
      name: 'Wirtin Ina Neu',
      cue: 'widerspricht',
      modality: 'denies',
    });
  });

  it('leaves names in quotation marks alone', () => {
    expect(quotationsOf(sentencesOf('Das „Talblatt“ erscheint.'), actors)).toEqual([]);
  });
});

describe('An interview', () => {
  /** By paragraph: what asks (?) and what answers (!). */
  const turns = (...paragraphs: string[]) => {
    const interview = interviewIn(sentencesOf(paragraphs.join('\n\n')));
    return paragraphs
      .map((_, at) => ({ asks: '?', answers: '!', none: '' })[interview(at + 1) ?? 'none'])
      .join('');
  };

  it('has answers without quotation marks', () => {
    const talk = [
      ...[
        'Am Wehr steht Carla Neu und wartet.',
        'Frau Neu, hält das Wehr?',
        'Ja. Es hält seit zwanzig Jahren.',
      ],
      ...['Nur das Rad klemmt.', 'Was kostet Sie das?', 'Wer fragt schon danach? Ein paar Nägel im Jahr.'],
      ...['Erzählen Sie vom Rad.', 'Es ist aus Eiche.'],
    ];
    // The first paragraph asks nothing and answers nothing.
    expect(turns(...talk)).toBe('?!!?!?!');
    expect(turns(...talk.slice(1))).toBe('?!!?!?!');
  });

  it('is told by the names before the colon, also where the answer asks back', () => {
    expect(
      turns('Bote: Hält es?', 'Au: Ja.', 'Und wie!', 'Bote: Warum?', 'Au: Warum nicht?', 'Bote: Gut?'),
    ).toBe('?!!?!?');
    expect(
      turns('Frage: Herr Muster, hält es?', 'Antwort: Ja.', 'Frage: Und das Rad?', 'Antwort: Auch.'),
    ).toBe('?!?!');
  });

  it('is no text that asks itself', () => {
    expect(
      turns('Hält das Wehr?', 'Das weiß keiner.', 'Was kostet es?', 'Viel.', 'Und das Rad?', 'Es klemmt.'),
    ).toBe('');
    expect(turns('Fazit: Es hält.', 'Ausblick: Es bleibt.')).toBe('');
  });
});

describe('A name in a text', () => {
  const found = (text: string) =>
    findNames(text, [{ id: 'haus', spellings: ['Weißes Haus', 'das Weiße Haus', 'Großer Turm'] }]).map(
      ({ index }) => index,
    );

  it('has the ending of its case, a capital at the beginning, and in Switzerland ss', () => {
    expect(
      found('Das Weisse Haus schweigt, im Weißen Haus ist Licht, der Stab des Weißen Hauses tagt.'),
    ).toEqual([0, 29, 61]);
    expect(found('Am Rand des Großen Turms, vor dem Grossen Turm')).toEqual([12, 34]);
    expect(found('Ein großer Turm und ein weißes Haus')).toEqual([]);
  });
});

describe('Numbers', () => {
  const read = (text: string) =>
    numbersOf(sentencesOf(text)).found.map(({ value, unit }) => `${value} | ${unit}`);

  it.each([
    ['Rund 1.200 kleine Boote liegen dort.', ['etwa 1.200 | Boote']],
    ['Das kostet fünf Millionen Euro.', ['5 Mio. | Euro']],
    ['Mehrere zehn Millionen Liter fließen.', ['Mehrere zehn Millionen = 20 Mio. bis 99 Mio. | Liter']],
    ['Zehntausende Fische zogen vorbei.', ['Zehntausende = 20.000 bis 99.999 | Fische']],
    ['Es sind mindestens 45\u00a0km bis zum Meer.', ['mindestens 45 | km']],
    ['Das 30-Kilo-Rad und das 12-mm-Seil.', ['12 | mm Seil']],
    ['Zwischen 17 bis 18 Meter.', ['17 bis 18 | Meter']],
    ['Er kam schon mindestens einmal.', ['mindestens 1 | Mal']],
    ['Das war achtmal so viel, aber nicht einmal genug.', ['8 | Mal']],
    ['Sie zählten 4.313 Räder, 18 Boote und 315 Netze.', ['4.313 | Räder', '18 | Boote', '315 | Netze']],
    ['Höchstens 4,8 Mio. Liter.', ['höchstens 4,8 Mio. | Liter']],
    [
      'Im Mai waren es bis zu 60 000. Die Mühle mahlt weniger als 6000 am Tag.',
      ['höchstens 60.000 | ', 'weniger als 6.000 | '],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('are never dates, times of day or ordinals, and no digit is lost', () => {
    const { found, loose } = numbersOf(
      sentencesOf('Am 3. Mai 2021 um 10:30 Uhr, zum 70. Jahrestag, kam der BM21 als Nummer 7.'),
    );
    expect(found).toEqual([]);
    expect(loose.map(({ wording }) => wording)).toEqual(['70. Jahrestag', 'BM21', '7']);
  });

  it('are never clock times or results', () => {
    const { found } = numbersOf(
      sentencesOf(
        'Sie lief 2:16:42 Stunden, gewann 3:1 und hat von 10 bis 18 Uhr und um 19.30 Uhr geöffnet.',
      ),
    );
    expect(found).toEqual([]);
  });

  it('are always quantities the check takes', () => {
    const text =
      'Gut 3 Räder, knapp zwei Dutzend Netze, einige hundert Boote, über 1 000 Fische, eine Million Eier, Tausende.';
    const { found } = numbersOf(sentencesOf(text));
    expect(found.length).toBe(6);
    for (const { value } of found) expect(parseQuantity(value).ok, value).toBe(true);
  });
});

describe('Times', () => {
  const read = (text: string, published?: string) =>
    timesOf(sentencesOf(text), published).map(({ phrase, date }) => `${phrase}: ${date ?? '?'}`);

  it('are read where they are whole', () => {
    expect(read('Am 3. Mai 2021, im September 2022, Ende 2021, in den 1980er Jahren und seit 2019.')).toEqual(
      [
        '3. Mai 2021: 2021-05-03',
        'September 2022: 2022-09',
        'Ende 2021: 2021-10/2021-12',
        'in den 1980er Jahren: 198X',
        'seit 2019: 2019',
      ],
    );
  });

  // 12 May 2021 was a Wednesday.
  it.each([
    ['Sie kam am Montag.', 'am Montag: 2021-05-10'],
    ['Das Treffen soll am Freitag stattfinden.', 'am Freitag: 2021-05-14'],
    ['Letzten Monat war es still.', 'Letzten Monat: 2021-04'],
    ['Im vergangenen Jahr war es laut.', 'Im vergangenen Jahr: 2020'],
    ['Ende Juli kam das Wasser.', 'Ende Juli: 2020-07-21/2020-07-31'],
    ['Vor zwei Wochen kam sie.', 'Vor zwei Wochen: 2021-04-26/2021-05-02'],
    ['Gestern kam sie.', 'Gestern: 2021-05-11'],
    ['Das Rad soll bis März fertig sein.', 'bis März: 2022-03'],
    ['Sie sagte, das Rad werde bis März fertig.', 'bis März: 2022-03'],
    ['Der Rat beschloss, das Rad bis März zu bauen.', 'bis März: 2022-03'],
    ['Die Frist läuft bis März.', 'bis März: 2022-03'],
    ['Sie hatte bis März 30 Räder geliefert.', 'bis März: 2021-03'],
    ['Bis März kamen 30 Leute.', 'Bis März: 2021-03'],
    ['Sie sagte, bis August habe sie 3 Räder gezählt.', 'bis August: 2020-08'],
    ['Das Rad sollte bis März fertig sein.', 'bis März: ?'],
    ['Im September wird gewählt.', 'Im September: 2021-09'],
    ['Im September wurde gewählt.', 'Im September: 2020-09'],
    ['Im kommenden Frühjahr wird gebaut.', 'Im kommenden Frühjahr: 2022-03/2022-05'],
    [
      'Die Halle, die bis Ende Juli fertig sein soll, wurde gestern begonnen.',
      'bis Ende Juli: 2021-07-21/2021-07-31',
      'gestern: 2021-05-11',
    ],
    ['Am Montag hat der Rat das beschlossen.', 'Am Montag: 2021-05-10'],
    ['Am Freitag entschied der Rat, das Rad zu bauen.', 'Am Freitag: 2021-05-07'],
    ['Sie hat am Freitag beschlossen das Rad zu bauen.', 'am Freitag: 2021-05-07'],
    ['Am Freitag lief sie im Regen.', 'Am Freitag: 2021-05-07'],
    ['Am Sonntag wählt die Stadt.', 'Am Sonntag: ?'],
    ['Im Dezember gehen zwei in Rente.', 'Im Dezember: ?'],
    ['Der Bus endet zum 31. Dezember.', '31. Dezember: ?'],
    ['Am kommenden Mittwoch berät der Rat.', 'Am kommenden Mittwoch: 2021-05-19'],
    ['Am vergangenen Mittwoch beriet der Rat.', 'Am vergangenen Mittwoch: 2021-05-05'],
    ['Am Mittwoch hat der Rat beraten.', 'Am Mittwoch: 2021-05-12'],
    ['Am 15.8. kam sie.', '15.8.: 2020-08-15'],
    ['Sie kam gestern.', 'gestern: 2021-05-11'],
    ['In den vergangenen Monaten regnete es.', 'In den vergangenen Monaten: ?'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence, '2021-05-12')).toEqual(expected);
  });

  it('are left open without a day to count from, or where two days disagree', () => {
    expect(read('Sie kam am Montag.')).toEqual(['am Montag: ?']);
    expect(read('Sie kam am Montag.', '2021-05-08/2021-05-12')).toEqual(['am Montag: ?']);
    expect(read('Sie kam am Montag.', '2021-05-11/2021-05-12')).toEqual(['am Montag: 2021-05-10']);
  });

  it('are always dates the check takes', () => {
    for (const { date } of timesOf(
      sentencesOf('Am 29. Februar, im Winter, nächste Woche und am 31. April 2021.'),
      '2021-05-12',
    ))
      if (date) expect(parseDate(date).ok, date).toBe(true);
  });
});

describe('The state a figure describes', () => {
  // The first number of the text, told on 12 May 2021.
  const asOf = (text: string, published: string | undefined = '2021-05-12') => {
    const sentences = sentencesOf(text);
    const found = asOfFor(numbersOf(sentences).found[0]!, timesOf(sentences, published), published);
    return found && [found.date, found.why].filter(Boolean).join(': ');
  };

  it.each([
    ['Im September waren es 300 Räder.', '2020-09: aus „Im September“'],
    ['Bis Ende Oktober kamen 300 Räder.', '2020-10-21/2020-10-31: aus „Bis Ende Oktober“'],
    ['Es sind 300 Räder (Stand: 15. August).', '2020-08-15: aus „15. August“'],
    ['Im Mai sprach sie von 300 Räder, Stand 15. August.', '2020-08-15: aus „15. August“'],
    ['Im Juli zählte sie 300 Räder, im Mai 20 Boote.', '2020-07: aus „Im Juli“'],
    ['Im Juli wurde gezählt. Es sind 300 Räder.', '2021-05-12: das Erscheinen; der Satz nennt keinen'],
    ['Seit 2019 kamen 300 Räder.', '2021-05-12: das Erscheinen; der Satz nennt keinen'],
    ['Bis Oktober sollen es 300 Räder sein.', '2021-05-12: das Erscheinen; „Bis Oktober“ liegt danach'],
  ])('%s', (text, expected) => {
    expect(asOf(text)).toBe(expected);
  });

  it.each([
    ['Im Sommer 2020 stand das Wehr still, nun treibt es 300 Räder.', 'Sommer 2020'],
    ['Im Sommer 2020 stand das Wehr still und nun treibt es 300 Räder.', 'Sommer 2020'],
    ['Das Wehr, das im Sommer 2020 gebaut wurde, treibt 300 Räder.', 'Sommer 2020'],
    ['Die Kosten, im Sommer 2020 noch gering geschätzt, liegen bei 300 Euro.', 'Sommer 2020'],
    ['Die Gemeinde hat 300 Boote, nachdem im Mai 2020 viele gesunken waren.', 'Mai 2020'],
    ['Die Zahl stieg auf 300 Räder (2019: 20 Räder).', '2019'],
    ['Es waren 300 Räder mehr als im Juli.', 'im Juli'],
  ])('is left open where the time may mean something else: %s', (text, phrase) => {
    expect(asOf(text)).toBe(`offen; „${phrase}“ im selben Satz kann etwas anderes meinen`);
  });

  it('is left open where neither sentence nor article has a day', () => {
    expect(asOf('Es sind 300 Räder.', '2020/2021')).toBeUndefined();
    expect(asOfFor(numbersOf(sentencesOf('Es sind 300 Räder.')).found[0]!, [], undefined)).toBeUndefined();
  });
});

describe('The measure of a number', () => {
  const measure = (id: string, label: string, unit: string, rest: Partial<Measure> = {}): Measure => ({
    ...{ id, label, unit, text: label, values: [], wordings: [] },
    ...rest,
  });
  const find = measureFinder([
    measure('kaliber', 'Kaliber der Granaten', 'mm'),
    measure('grenze', 'Länge der Grenze', 'km', { values: [{ value: '18', from: 'Vergleichswert amt' }] }),
    measure('geliefert', 'Gelieferte Granaten', 'Granaten', {
      values: [{ value: 'höchstens 4,8 Mio.', from: 'Vergleichswert shin' }],
    }),
    measure('jahr', 'Granaten im Jahr', 'Granaten je Jahr', {
      values: [{ value: '1 Mio.', from: 'Vergleichswert ziel' }],
    }),
    measure('arbeiter', 'Arbeitskräfte im Ausland', 'Personen', { wordings: ['Zehntausende Helferinnen'] }),
    measure('ausfuhr', 'Ausfuhr', '-fach'),
    measure('fahrzeuge', 'Fahrzeuge', 'Stück', { values: [{ value: '8.000', from: 'b' }] }),
    measure('kampf', 'Kampffahrzeuge', 'Stück', { values: [{ value: '2.000', from: 'a' }] }),
  ]);
  const guess = (text: string) =>
    find(numbersOf(sentencesOf(text)).found[0]!).map(
      ({ entry, reasons }) => `${entry.id}: ${reasons.join('; ')}`,
    );

  it('is told by a comparison value where two have the same unit', () => {
    expect(guess('Fünf Millionen Granaten kamen.')).toEqual([
      'geliefert: Einheit Granaten; Größenordnung wie „höchstens 4,8 Mio.“ (Vergleichswert shin)',
      'jahr: Einheit Granaten je Jahr; Größenordnung wie „1 Mio.“ (Vergleichswert ziel)',
    ]);
    expect(guess('Eine Million Granaten kamen.')[0]).toMatch(/^jahr: .*derselbe Wert wie „1 Mio.“/);
  });

  it('is told by another word for its unit, or by the words of another article', () => {
    expect(guess('Die Grenze ist 17 Kilometer lang.')[0]).toMatch(
      /^grenze: Einheit km; gemeinsame Wörter: grenz/,
    );
    expect(guess('Im Ausland sind 900 Helferinnen.')[0]).toMatch(
      /^arbeiter: „Helferinnen“ in der Beschreibung/,
    );
  });

  it('is first the one with the very word, then those with a part of it', () => {
    const first = guess('Verloren sind 8.000 Kampffahrzeuge.').map((one) => one.split(':')[0]);
    expect(first).toEqual(['kampf', 'fahrzeuge']);
    const [one] = sentencesOf(
      'Verloren sind 8.000 Kampffahrzeuge, 7 Granaten, 90 Boote und 4 Helferinnen im Ausland.',
    );
    const found = numbersOf([one!]).found.map((number) => find(number)[0]?.entry.id);
    expect(found).toEqual(['kampf', 'geliefert', undefined, 'arbeiter']);
  });

  it('is none where the unit is another or only the unit fits', () => {
    expect(guess('Die Granaten an der Grenze kosten 18 Euro.')).toEqual([]);
    expect(guess('Der Bach ist 30 Kilometer lang.')).toEqual([]);
    expect(guess('Der Verein hat 18 Mitglieder.')).toEqual([]);
  });
});

describe('The questions a text may answer', () => {
  const questions: Question[] = [
    {
      id: 'kosten',
      label: 'Was kostet das Rad?',
      text: 'Was kostet das Rad am Wehr?',
      answers: ['Die Sanierung ist teuer.', 'Die Sanierung bringt dem Kreis eine Zahlung.'],
    },
    {
      id: 'nutzen',
      label: 'Wem nützt das Rad?',
      text: 'Wem nützt das Rad am Wehr?',
      answers: ['Das Rad gibt dem Dorf Strom.'],
    },
    { id: 'ruhe', label: 'Stört das Rad?', text: 'Stört das Rad am Wehr?', answers: [] },
  ];
  const asked = (text: string) =>
    questionsFor(sentencesOf(text), questions).map(({ entry, sentence, shared }) => [
      entry.id,
      sentence.text,
      shared,
    ]);

  it('are told by rare words, which what others answered adds to', () => {
    expect(asked('Es regnet. Die Sanierung werde teuer, sagt sie.')).toEqual([
      ['kosten', 'Die Sanierung werde teuer, sagt sie.', ['sanierung', 'teuer']],
    ]);
  });

  it('are not told by words that every question has, nor by a single one', () => {
    expect(asked('Das Rad am Wehr dreht sich.')).toEqual([]);
    expect(asked('Strom fließt.')).toEqual([]);
    // One compound is one word.
    expect(asked('Die Sanierungszahlung kam.')).toEqual([]);
  });
});
