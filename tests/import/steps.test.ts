import { describe, expect, it } from 'vitest';
import {
  setHardSpaces,
  invisibles,
  lineEnds,
  spaces,
  splitLigatures,
} from '../../src/import/steps/letters.ts';
import { brokenHere, hyphenation, unwrap } from '../../src/import/steps/lines.ts';
import { markdownSigns, markedHeadings, tabbedRows } from '../../src/import/steps/markup.ts';
import { dashes, germanQuotes } from '../../src/import/steps/typography.ts';
import type { Step } from '../../src/import/step.ts';

/** What a step makes of a text, line by line as [before, after]. */
const turns = (step: Step, pairs: readonly (readonly [string, string])[]) => {
  for (const [before, after] of pairs) expect(step(before).text).toBe(after);
};

describe('Letters and lines', () => {
  it('knows every kind of line end', () => {
    turns(lineEnds, [
      ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
      ['a\u2029b\fc\td', 'a\n\nb\n\nc d'],
    ]);
  });

  it('makes rows of a table that was pasted with tabs, and of nothing else', () => {
    turns(tabbedRows, [
      [
        'Vorher\nJahr\tRäder\r\n2020\t48\r\n2021\t\r\nNachher',
        'Vorher\n\n| Jahr | Räder |\n| 2020 | 48 |\n| 2021 | – |\n\nNachher',
      ],
      ['Start\tLokales\nSport\tAbo', 'Start\tLokales\nSport\tAbo'],
      ['2020\t48\n2021\t49\t50', '2020\t48\n2021\t49\t50'],
      ['2020\t48', '2020\t48'],
    ]);
    // A table of words may as well be a menu: it is listed.
    expect(tabbedRows('Start\tLokales\nSport\tAbo').removed).toEqual([
      { reason: 'tabelle', text: 'Start | Lokales / Sport | Abo' },
    ]);
  });

  it('drops soft hyphens and signs nobody sees, and composes umlauts', () => {
    turns(invisibles, [
      ['Dampf\u00adschiff\u00ad\nfahrt', 'Dampfschifffahrt'],
      ['Mu\u0308he\u200b\ufeff \u202aoben\u202c', 'Mühe oben'],
      ['\u{1f469}\u200d\u{1f33e}', '\u{1f469}\u200d\u{1f33e}'],
    ]);
  });

  it('lists letters that were lost before', () => {
    expect(invisibles('Die M\ufffdhle')).toEqual({
      text: 'Die M[?]hle',
      removed: [{ reason: 'unlesbar', text: 'im Text steht jetzt [?]: M[?]hle' }],
    });
  });

  it('parts ligatures and leaves ² and ½ alone', () => {
    turns(splitLigatures, [['Schiﬀ, ﬁnden, Pﬂicht, 5 m² ½', 'Schiff, finden, Pflicht, 5 m² ½']]);
  });

  it('makes every space a plain one', () => {
    turns(spaces, [['a\u00a0b\u2009c  d \n\n\n e', 'a b c d\n\ne']]);
  });
});

describe('Words parted at the end of a line', () => {
  it('become one only where both sides are small', () => {
    turns(hyphenation, [
      ['Die Müh-\nlenräder', 'Die Mühlenräder'],
      ['Wasser-\nund Windkraft', 'Wasser- und Windkraft'],
      ['EU-\nKommission', 'EU-Kommission'],
      ['Bio-\nWeizen', 'Bio-Weizen'],
      ['deutsch-\nfranzösische Grenze', `deutsch-französische${brokenHere}Grenze`],
    ]);
  });

  it('are listed for a look', () => {
    expect(hyphenation('Müh-\nlenrad').removed).toEqual([
      { reason: 'trennung', text: 'Müh-|lenrad → Mühlenrad' },
    ]);
  });
});

describe('Paragraphs', () => {
  const wrapped = [
    'Am alten Wehr steht seit dem Frühjahr ein Gerüst, das',
    'niemand bestellt haben will, und wer danach fragt, den',
    'schickt die Gemeinde weiter an das Amt in der Stadt.',
    'Dort weiß man von nichts und bittet um Geduld bis zum',
    'Sommer.',
  ];

  it('are joined where lines were broken at a fixed width', () => {
    expect(unwrap(wrapped.join('\n')).text).toBe(`${wrapped.join(' ')}\n`);
  });

  it('are lines where each line is a paragraph', () => {
    const lines = [
      'Das Wehr ist alt und wird es bleiben.',
      'Niemand baut daran.',
      'So war es immer schon am Bach.',
      'Ende.',
    ];
    expect(unwrap(lines.join('\n')).text).toBe(`${lines.join('\n\n')}\n`);
  });

  it('begin after marked headings', () => {
    expect(unwrap(markedHeadings('Das Wehr\n========\nText\n**Fett**\n• Punkt\n# Eins').text).text).toBe(
      '## Das Wehr\n\nText\n\n## Fett\n\n- Punkt\n\n# Eins\n',
    );
  });
});

describe('Signs of Markdown that somebody pasted', () => {
  it('go, their words stay and their addresses are listed', () => {
    const { text, removed } = markdownSigns(
      'Das [Rad](https://example.org/rad)[^1] steht ![Bild](x.png) bei www.example.org/a.',
    );
    expect(text).toBe('Das Rad steht  bei example.org.');
    expect(removed.map((one) => one.text)).toEqual([
      '![Bild](x.png)',
      'Rad → https://example.org/rad',
      '[^1]',
      'www.example.org/a',
    ]);
  });
});

describe('German typography', () => {
  it('sets quotation marks of every habit', () => {
    turns(germanQuotes, [
      ['Er sagt "ja" und geht.', 'Er sagt „ja“ und geht.'],
      ['Er sagt “ja” und »nein« und «doch».', 'Er sagt „ja“ und „nein“ und „doch“.'],
      ["„Er rief 'halt' und lief“", '„Er rief ‚halt‘ und lief“'],
      ["Geht's? Hans' Rad", 'Geht’s? Hans’ Rad'],
      [',,So"', '„So“'],
      ['Streit ums Wehr"Wir bleiben"', 'Streit ums Wehr„Wir bleiben“'],
      ['ein 19" Rad', 'ein 19″ Rad'],
    ]);
  });

  it('does not let one forgotten mark turn the rest of the text', () => {
    turns(germanQuotes, [['Er rief "halt.\n\nSie rief "gut".', 'Er rief „halt.\n\nSie rief „gut“.']]);
  });

  it('tells dashes from hyphens', () => {
    turns(dashes, [
      ["Nur 1'200 Gäste und 12’000’000 Franken", 'Nur 1.200 Gäste und 12.000.000 Franken'],
      ['Das Wehr - alt - bleibt', 'Das Wehr – alt – bleibt'],
      ['Wasser- und Windkraft', 'Wasser- und Windkraft'],
      ['Wehr—Bach--Ufer...', 'Wehr – Bach – Ufer…'],
      ['2019-2021 und 2021-05-02', '2019–2021 und 2021-05-02'],
      ['10-15 Prozent', '10–15 Prozent'],
    ]);
  });

  it('sets spaces that must not break', () => {
    turns(setHardSpaces, [
      ['15 km, 5 Mio. Liter, z. B. 3 %', '15\u00a0km, 5\u00a0Mio. Liter, z.\u00a0B. 3\u00a0%'],
      ['15 kmh und 3 Tage', '15 kmh und 3 Tage'],
      ['21%, 7€, 15km, z.B. 30%ig', '21\u00a0%, 7\u00a0€, 15\u00a0km, z.\u00a0B. 30%ig'],
    ]);
  });
});
