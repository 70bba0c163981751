import { describe, expect, it } from 'vitest';
import { csvOf, tableOf, tablesMetadata } from '../../src/views/data/table.ts';

const rights = {
  publisher: 'Verlag Beispiel',
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
};
const table = (cell: string | number) =>
  tableOf('Bände', [{ name: 'wert', description: 'Wie viele', value: () => cell }], [{}], rights);
const cellIn = (csv: string) => csv.split('\r\n')[1];

describe('A table', () => {
  it.each([
    ['a,b', '"a,b"', '"a,b"'],
    ['a;b', '"a;b"', '"a;b"'],
    ['„a“ "b"', '"„a“ ""b"""', '"„a“ ""b"""'],
    ['=1+1', "'=1+1", "'=1+1"],
    [254_920, '254920', '254920'],
    [-1.5, '-1.5', '-1,5'],
  ])('with %s reads %s for programs and %s for German spreadsheets', (value, cell, german) => {
    expect(cellIn(csvOf(table(value)))).toBe(cell);
    expect(cellIn(csvOf(table(value), 'excel.csv'))).toBe(german);
  });

  it('begins with the mark of UTF-8 where a spreadsheet would take umlauts for something else', () => {
    expect(csvOf(table(1), 'excel.csv')).toMatch(/^\uFEFFwert\r\n/);
    expect(csvOf(table(1))).toMatch(/^wert\r\n/);
  });

  it('says whose it is and under which licence, as JSON and beside its CSV files', () => {
    expect(table(1)).toMatchObject(rights);
    expect(tablesMetadata({ baende: table(1) }, rights)).toMatchObject({
      'dc:license': { '@id': 'https://example.org/by' },
      'dc:publisher': 'Verlag Beispiel',
      tables: [
        { url: 'baende.csv', tableSchema: { columns: [{ titles: 'wert', 'dc:description': 'Wie viele' }] } },
        { url: 'baende.excel.csv', dialect: { delimiter: ';' } },
      ],
    });
  });
});
