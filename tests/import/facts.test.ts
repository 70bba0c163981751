import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/import/facts/numbers.ts';
import { quotationsIn, speechIn } from '../../src/import/facts/speech.ts';
import { timesOf } from '../../src/import/facts/times.ts';
import { findNames } from '../../src/source/prose/names.ts';
import { sentencesOf, splitSentences } from '../../src/source/prose/sentence.ts';
import { parseDate } from '../../src/values/date.ts';
import { parseQuantity } from '../../src/values/quantity.ts';

const actors = [
  { id: 'erika-beispiel', spellings: ['Erika Beispiel', 'Beispiel'] },
  { id: 'bert-muster', spellings: ['Bert Muster', 'Muster'] },
  { id: 'gemeinde', spellings: ['Gemeinde Hinterwalden', 'Hinterwalden'] },
  { id: 'talblatt', spellings: ['„Talblatt“'] },
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
  it.each([
    ['„Wir bleiben“, sagte Erika Beispiel am Montag.', 'erika-beispiel'],
    ['Bert Muster, Bürgermeister, sagte schon vor dem Beispiel-Besuch, dass es eng werde.', 'bert-muster'],
    ['Das Rad steht laut Beispiel still.', 'erika-beispiel'],
    ['Dem „Talblatt“ zufolge ist das Wehr alt.', 'talblatt'],
    ['Zum Wehr im Tal erklärte Muster, es werde bleiben.', 'bert-muster'],
    ['Die Gemeinde Hinterwalden hat den Vorwurf zurückgewiesen.', 'gemeinde'],
    ['Müllerin Erika Beispiel auf dem Markt: „Das ist ein Irrtum.“', 'erika-beispiel'],
    ['Das meldete die „Talblatt“ am Morgen.', 'talblatt'],
    ['Muster vermutet, dass das Rad bricht.', 'bert-muster'],
    ['Seitdem, so Bert Muster, der Bürgermeister, gehe es besser.', 'bert-muster'],
    ['Die Müllerin, Erika Beispiel, nannte die Bretter „morsch“.', 'erika-beispiel'],
    ['Die Gemeinde Hinterwalden hatte von zehn Brettern gesprochen.', 'gemeinde'],
  ])('%s', (sentence, expected) => {
    expect(speechIn(sentence, actors)?.actor).toBe(expected);
  });

  it.each([
    '„Wir bleiben“, sagt Neu.',
    'Das Rad wurde von Bert Muster gebaut, sagte sie am Montag.',
    'Nach Angaben der Müllerin in Hinterwalden ist es alt.',
    'Nach Schätzungen hat Bert Muster zehn Bretter verloren.',
    'Der Tag vor Musters Reise, erklärte er, sei still gewesen.',
  ])('is somebody, but left to editors: %s', (sentence) => {
    expect(speechIn(sentence, actors)).toMatchObject({ actor: undefined });
  });

  it('is nobody where no word shows it', () => {
    expect(speechIn('Das zweite Treffen fand am Wehr statt.', actors)).toBeUndefined();
    expect(speechIn('Bert Muster „sagte“ nichts.', actors)).toBeUndefined();
  });

  it('leaves names in quotation marks alone', () => {
    expect(quotationsIn('Das „Talblatt“ nennt das Rad „eine Zierde“.')).toEqual(['eine Zierde']);
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
  const measures = [{ id: 'raeder', label: 'Räder', unit: 'Stück' }];
  const read = (text: string) =>
    numbersOf(sentencesOf(text), measures).map(({ value, unit }) => `${value} | ${unit}`);

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

  it('are never dates, times of day, ordinals, results or parts of names', () => {
    expect(
      read(
        'Am 3. Mai 2021 um 10:30 Uhr, zum 70. Jahrestag, kam der BM21 als Nummer 7, lief 2:16:42 Stunden, gewann 3:1, lief über 400 Meter Hürden in 57,31 Sekunden, war 2021 täglich da und hat von 10 bis 18 Uhr geöffnet.',
      ),
    ).toEqual([]);
  });

  it('in words are taken where a measure of the dossier counts the same', () => {
    expect(read('Aus drei Gründen stehen zwei Räder still.')).toEqual(['2 | Räder']);
  });

  it('are always quantities the check takes', () => {
    const text =
      'Gut 3 Räder, knapp zwei Dutzend Netze, einige hundert Boote, über 1 000 Fische, eine Million Eier, Tausende.';
    const found = numbersOf(sentencesOf(text), measures);
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
    ['Letzten Monat war es still.', 'Letzten Monat: 2021-04'],
    ['Im vergangenen Jahr war es laut.', 'Im vergangenen Jahr: 2020'],
    ['Vor zwei Wochen kam sie.', 'Vor zwei Wochen: 2021-04-26/2021-05-02'],
    ['Vor 3 Tagen kam sie.', 'Vor 3 Tagen: 2021-05-09'],
    ['Gestern kam sie.', 'Gestern: 2021-05-11'],
    ['In der kommenden Woche berät der Rat.', 'In der kommenden Woche: 2021-05-17/2021-05-23'],
    ['Am kommenden Mittwoch berät der Rat.', 'Am kommenden Mittwoch: 2021-05-19'],
    ['Am vergangenen Mittwoch beriet der Rat.', 'Am vergangenen Mittwoch: 2021-05-05'],
    ['Am vergangenen Sonnabend beriet der Rat.', 'Am vergangenen Sonnabend: 2021-05-08'],
    ['Am kommenden Sonntag berät der Rat.', 'Am kommenden Sonntag: 2021-05-16'],
  ])('are counted from the day the text appeared: %s', (sentence, ...expected) => {
    expect(read(sentence, '2021-05-12')).toEqual(expected);
  });

  it.each([
    ['Sie kam am Montag.', 'am Montag'],
    ['Ende Juli kam das Wasser.', 'Ende Juli'],
    ['Das Rad soll bis März fertig sein.', 'bis März'],
    ['Im September wird gewählt.', 'Im September'],
    ['Der Bus endet zum 31. Dezember.', '31. Dezember'],
    ['Am 15.8. kam sie.', '15.8.'],
    ['In den vergangenen Monaten regnete es.', 'In den vergangenen Monaten'],
    ['Seit Wochen regnet es.', 'Seit Wochen'],
  ])('are found and left open where a reader has to decide: %s', (sentence, phrase) => {
    expect(read(sentence, '2021-05-12')).toEqual([`${phrase}: ?`]);
  });

  it('are left open without a day to count from, or where two days disagree', () => {
    expect(read('Sie kam gestern.')).toEqual(['gestern: ?']);
    expect(read('Sie kam gestern.', '2021-05-08/2021-05-12')).toEqual(['gestern: ?']);
    expect(read('Sie kam letzte Woche.', '2021-05-11/2021-05-12')).toEqual([
      'letzte Woche: 2021-05-03/2021-05-09',
    ]);
  });

  it('are always dates the check takes', () => {
    for (const { date } of timesOf(
      sentencesOf('Am 29. Februar, im Winter, nächste Woche und am 31. April 2021.'),
      '2021-05-12',
    ))
      if (date) expect(parseDate(date).ok, date).toBe(true);
  });
});
