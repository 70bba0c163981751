import { decodeUtf8, utf16Kind } from '../../source/files/decode.ts';

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
  const utf8 = decodeUtf8(bytes);
  if (utf8 === undefined) return { text: decodeAs(declaredCharset(bytes), bytes), encoding: 'Windows-1252' };
  const mended = mendDoubled(utf8);
  return mended === undefined
    ? { text: utf8, encoding: 'UTF-8' }
    : { text: mended, encoding: 'UTF-8, das einmal falsch gelesen und neu gespeichert worden war' };
}

const decodeAs = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

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
  const mended = decodeUtf8(Uint8Array.from(bytes));
  return mended !== undefined && !doubled.test(mended) ? mended : undefined;
}

/** The signs of Windows-1252 between 0x80 and 0x9f, which Latin-1 does not have. */
const windows1252 = new Map(
  Array.from({ length: 32 }, (_, at) => [decodeAs('windows-1252', Uint8Array.of(0x80 + at)), 0x80 + at]),
);

/** What kind of file somebody wants to import. */
type Format = 'word' | 'html' | 'text';

/** By what the file begins with, not by its name; undefined for what we cannot read. */
export function formatOf(bytes: Uint8Array, text: () => string): Format | { unreadable: string } {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return zipKind(bytes);
  const binary = signatures.find(([signature]) => head.startsWith(signature));
  if (binary) return { unreadable: binary[1] };
  if (isBinary(text())) return { unreadable: 'keine Textdatei' };
  return isHtml(text()) ? 'html' : 'text';
}

const signatures: readonly [string, string][] = [
  ['%PDF', 'eine PDF-Datei'],
  ['{\\rtf', 'eine RTF-Datei'],
  ['\u00d0\u00cf\u0011\u00e0', 'eine alte Word-Datei (.doc)'],
  ['\u00ff\u00d8\u00ff', 'ein Bild'],
  ['\u0089PNG', 'ein Bild'],
  ['GIF8', 'ein Bild'],
];

/** Word and OpenDocument are both zip archives; their parts are named in plain letters. */
function zipKind(bytes: Uint8Array): Format | { unreadable: string } {
  const names = Buffer.from(bytes).toString('latin1');
  if (names.includes('word/document.xml')) return 'word';
  return {
    unreadable: names.includes('opendocument.text') ? 'eine OpenDocument-Datei (.odt)' : 'ein Archiv',
  };
}

/** Control characters nobody can type; a stray one or two happen in real texts. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls > 3 && controls > text.length / 200;
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)/i.test(text) ||
  (text.match(/<\/(?:p|div|h[1-6]|article|li|span)>/gi)?.length ?? 0) >= 2;
