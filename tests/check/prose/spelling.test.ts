import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRight, loadSpelling, typos, wordsIn } from '../../../src/check/prose/speller.ts';

const temporary = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

describe('Compounds', () => {
  const words = new Set(['Mühle', 'Rad', 'Wasser', 'Wehr', 'Jahr', 'Tag', 'Vor', 'Lage']);
  const right = (word: string) => isRight(word, (part) => words.has(part));

  it('are right if they split into known words', () => {
    for (const word of 'Mühlenrad Wasserrad Jahrestag Wasser-Rad Wehrs Vorlage Wassermühlenrad'.split(' '))
      expect([word, right(word)]).toEqual([word, true]);
  });

  it('are wrong if a part is', () => {
    for (const word of ['Mühlenrat', 'Waserrad', 'Wasser-Rat', 'Wasserx'])
      expect([word, right(word)]).toEqual([word, false]);
  });
});

it('A typing error is a letter too few, too many, wrong or in the wrong place', () => {
  expect(typos('Rda')).toEqual(expect.arrayContaining(['Rad', 'Rida', 'Ra', 'Rua']));
});

describe('The dictionary', () => {
  it('knows German, and the words of the project', async () => {
    const list = join(temporary, 'woerter.txt');
    writeFileSync(list, '# eigene\nMühlbachbote # Blatt\n');
    const { isRight: spell, near } = await loadSpelling(list);
    expect(
      ['Straße', 'gehen', 'gegangen', 'Häuser', 'Mühlbachbote', 'Artilleriegeschosse', 'Gehen'].map(spell),
    ).toEqual(Array(7).fill(true));
    expect(['Strase', 'gegangn', 'Häuserr'].map(spell)).toEqual([false, false, false]);
    expect(['Gmeinde', 'Mühlbachbotte', 'Schiffahrtsamtsschild'].map(near)).toEqual([
      ['Gemeinde'],
      ['Mühlbachbote'],
      [],
    ]);
  });

  it('does without a list of its own', async () => {
    const spell = await loadSpelling(join(temporary, 'fehlt.txt'));
    expect(spell.isRight('Haus')).toBe(true);
    expect(wordsIn('a\r\n\n# b\nc # d\n')).toEqual(['a', 'c']);
  });
});
