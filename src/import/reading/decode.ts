/** A text with the encoding it was read as, in the words of an editor. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * Reads bytes as what they are: UTF-8, UTF-16 with or without byte order mark, otherwise Windows-1252,
 * which includes Latin-1. UTF-8 that somebody saved as Windows-1252 („fÃ¼r“) is mended.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Kind(bytes);
  if (utf16) return { text: decodeAs(utf16, bytes), encoding: 'UTF-16' };
  const utf8 = tryUtf8(bytes);
  if (utf8 === undefined) return { text: decodeAs(declaredCharset(bytes), bytes), encoding: 'Windows-1252' };
  const mended = mendDoubled(utf8);
  return mended === undefined
    ? { text: utf8, encoding: 'UTF-8' }
    : { text: mended, encoding: 'UTF-8, das einmal falsch gelesen und neu gespeichert worden war' };
}

const decodeAs = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the mark at the beginning, or because in Western text every second byte is zero. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return undefined;
  const zerosFrom = (start: number) => sample.filter((byte, at) => at % 2 === start && byte === 0).length;
  const [even, odd] = [zerosFrom(0), zerosFrom(1)];
  const many = sample.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** What an HTML page says about itself; anything we cannot decode counts as Windows-1252. */
function declaredCharset(bytes: Uint8Array): string {
  const head = decodeAs('windows-1252', bytes.subarray(0, 2000));
  const label = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return label && !/^utf-?8$/i.test(label) ? new TextDecoder(label).encoding : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}

/** What UTF-8 looks like when it was taken for Windows-1252: Ã, Â or â followed by signs of its upper half. */
const doubled = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|\u0080)/;

function mendDoubled(text: string): string | undefined {
  if (!doubled.test(text)) return undefined;
  const bytes = [...text].map((sign) => windows1252.get(sign) ?? sign.codePointAt(0)!);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const mended = tryUtf8(Uint8Array.from(bytes));
  return mended !== undefined && !doubled.test(mended) ? mended : undefined;
}

/** The signs of Windows-1252 between 0x80 and 0x9f, which Latin-1 does not have. */
const windows1252 = new Map(
  Array.from({ length: 32 }, (_, at) => [decodeAs('windows-1252', Uint8Array.of(0x80 + at)), 0x80 + at]),
);
