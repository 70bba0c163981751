import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  formatReading,
  formatShare,
  formatShort,
  formatWithUnit,
} from '../../src/format/number.ts';
import { quote } from '../../src/text/words.ts';
import { quantityOf } from '../../src/values/quantity.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', '~');

describe('A number', () => {
  it.each([
    [254_920, '254.920'],
    [1001, '1.001'],
    [17.3, '17,3'],
    [-540, '−540'],
    [0, '0'],
    [0.0004, '0,0004'],
    [99.9995, '99,9995'],
    [0.1 + 0.2, '0,3'],
  ])('%d reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [5e6, '5~Mio.'],
    [4.8e6, '4,8~Mio.'],
    [154.7e6, '154,7~Mio.'],
    [1.2e9, '1,2~Mrd.'],
    [254_920, '254.920'],
    [5_000_001, '5.000.001'],
    [524_000, '524.000'],
  ])('%d in short reads %s and stays exact', (value, text) => {
    expect(spaced(formatShort(value))).toBe(text);
  });

  it.each([
    [0.518, '52~%'],
    [0, '0~%'],
    [0.001, '<~1~%'],
    [4300 / 4313, '>~99~%'],
    [0.994, '99~%'],
    [1, '100~%'],
  ])('%d as a share reads %s', (share, text) => {
    expect(spaced(formatShare(share))).toBe(text);
  });
});

describe('A quantity in words', () => {
  it.each([
    ['254.920', '254.920'],
    ['254920', '254.920'],
    ['0,0004', '0,0004'],
    ['0,0001 bis 0,0004', '0,0001 bis 0,0004'],
    ['99,9995', '99,9995'],
    ['4,0', '4,0'],
    ['etwa 4,0 Mio.', 'etwa 4,0~Mio.'],
    ['1,0 bis 2,50', '1,0 bis 2,50'],
    ['1,0 Mio. bis 2,5 Mio.', '1,0 bis 2,5~Mio.'],
    ['2,0 Tsd.', '2.000'],
    ['5 Mio.', '5~Mio.'],
    ['etwa 15.000', 'etwa 15.000'],
    ['rund 1.001', 'rund 1.001'],
    ['mindestens 1', 'mindestens 1'],
    ['mehr als 3', 'mehr als 3'],
    ['höchstens 4,8 Mio.', 'höchstens 4,8~Mio.'],
    ['bis zu 4,8 Mio.', 'bis zu 4,8~Mio.'],
    ['17 bis 18', '17 bis 18'],
    ['1,2 Mrd. bis 2,3 Mrd.', '1,2 bis 2,3~Mrd.'],
    ['900 Mio. bis 2 Mrd.', '900~Mio. bis 2~Mrd.'],
    ['mehrere zehn Millionen = 20 Mio. bis 90 Mio.', 'mehrere zehn Millionen'],
  ])('„%s“ reads „%s“', (written, said) => {
    expect(spaced(formatQuantity(quantityOf(written)))).toBe(said);
  });

  it('says how a vague one was read', () => {
    expect(spaced(formatReading(quantityOf('mehrere zehn Millionen = 20 Mio. bis 90 Mio.')))).toBe(
      'mehrere zehn Millionen (das wären 20 bis 90~Mio.)',
    );
    expect(spaced(formatReading(quantityOf('etwa 15.000')))).toBe('etwa 15.000');
  });

  it.each([
    ['etwa 15.000', 'km', 'etwa 15.000~km'],
    ['8', '-fach', '8-fach'],
    ['Tausende (das wären 2.000 bis 9.999)', 'Personen', 'Tausende~Personen (das wären 2.000 bis 9.999)'],
    ['540', '', '540'],
  ])('„%s“ takes its unit „%s“', (text, unit, said) => {
    expect(spaced(formatWithUnit(text, { unit }))).toBe(said);
  });

  it.each([
    ['1', '1~Fall'],
    ['mehr als 1', 'mehr als 1~Fall'],
    ['1 (Schätzung)', '1~Fall (Schätzung)'],
    ['21', '21~Fälle'],
    ['0,1', '0,1~Fälle'],
    ['1 bis 2', '1 bis 2~Fälle'],
    ['eine Million', 'eine Million~Fälle'],
  ])('„%s“ is „%s“ where the singular is another word', (text, said) => {
    expect(spaced(formatWithUnit(text, { unit: 'Fälle', unitOne: 'Fall' }))).toBe(said);
  });
});

describe('Quotation marks', () => {
  it.each([
    ['254.920 Soldaten', '„254.920 Soldaten“'],
    ['„mehrere zehn Millionen“', '„mehrere zehn Millionen“'],
    ['von „mehreren“ Millionen', '„von ‚mehreren‘ Millionen“'],
    ['„Eins“ und „zwei“', '„‚Eins‘ und ‚zwei‘“'],
  ])('%s becomes %s', (wording, quoted) => {
    expect(quote(wording)).toBe(quoted);
  });
});
