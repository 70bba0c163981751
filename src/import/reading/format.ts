/** What kind of file somebody wants to import. */
export type Format = 'word' | 'html' | 'text';

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
