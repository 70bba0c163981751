import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/desk/import/facts/attribution.ts';
import { numbersOf } from '../../../src/desk/import/facts/numbers.ts';
import { quotationsOf } from '../../../src/desk/import/facts/quotations.ts';
import { sentencesOf, splitSentences } from '../../../src/desk/import/facts/sentence.ts';
import { timesOf } from '../../../src/desk/import/facts/times.ts';
import { parseDate } from '../../../src/values/date.ts';
import { parseQuantity } from '../../../src/values/quantity.ts';

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
    ['„Es eilt“, warnte Ingenieurin Carla Neu.', ['Ingenieurin Carla Neu', 'expects']],
  ])('%s', (sentence, expected) => {
    expect(speaker(sentence)).toEqual(expected);
  });

  it('is left open where nobody is named', () => {
    expect(speaker('Das zweite Treffen fand am Wehr statt.')).toBeUndefined();
    expect(speaker('Dabei wurden die Kosten stark betont.')).toBeUndefined();
    expect(speaker('Niemand erwartet, dass es hält.')).toBeUndefined();
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

  it('leaves names in quotation marks alone', () => {
    expect(quotationsOf(sentencesOf('Das „Talblatt“ erscheint.'), actors)).toEqual([]);
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
    ['Das war achtmal so viel, aber nicht einmal genug.', ['8 | Mal']],
    ['Sie zählten 4.313 Räder, 18 Boote und 315 Netze.', ['4.313 | Räder', '18 | Boote', '315 | Netze']],
    ['Höchstens 4,8 Mio. Liter.', ['höchstens 4,8 Mio. | Liter']],
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
    ['Sie kam gestern.', 'gestern: 2021-05-11'],
    ['In den vergangenen Monaten regnete es.', 'In den vergangenen Monaten: ?'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, '2021-05-12')).toEqual([expected]);
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
