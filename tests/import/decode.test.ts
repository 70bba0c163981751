import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/import/reading/read.ts';

const text = 'Die Mühle kostet 5 € – „zu viel“';
const utf16 = (big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? Buffer.from(bytes).swap16() : bytes;
};
const windows = Buffer.from(
  [...text].map((sign) => ({ '€': 0x80, '–': 0x96, '„': 0x84, '“': 0x93 })[sign] ?? sign.charCodeAt(0)),
);

describe('A text is read right', () => {
  it.each([
    ['as UTF-8', Buffer.from(text)],
    ['as UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['as UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(false)])],
    ['as UTF-16 of the other order', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(true)])],
    ['as UTF-16 without a mark', utf16(false)],
    ['as Windows-1252', windows],
    [
      'as UTF-8 that was once taken for Windows-1252',
      Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text))),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes).text).toBe(text);
  });

  it('believes what an HTML page says about itself', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb1])]);
    expect(decodeText(bytes).text).toContain('ą');
  });

  it('leaves a real Â or Ã alone', () => {
    expect(decodeText(Buffer.from('São João, Âme')).text).toBe('São João, Âme');
  });
});
