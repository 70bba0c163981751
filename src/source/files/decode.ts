import {
  type Code,
  type Finding,
  type Place,
  type Problem,
  problemAt,
  wholeFile,
  plural,
  type CodedFinding,
} from '../problem.ts';
import { Lines } from '../source-file.ts';

export type Decoded = { text: string; problems: Problem[] };

/** Largest file we read; the longest article known to us has a twentieth of it. */
export const largestFile = 1_000_000;

/**
 * The text of a file: without byte order mark, lines ended by LF, composed (NFC).
 * Characters that show up nowhere or turn text around are reported with their place.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const whole = (code: Code, finding: Finding, place = wholeFile) => ({
    text: '',
    problems: [problemAt(file, place, code, finding)],
  });
  if (utf16Kind(bytes)) return whole('K-TXT-01', notUtf8('sie ist UTF-16'));
  const raw = decodeUtf8(bytes);
  if (raw === undefined) {
    const at = firstFault(bytes);
    const byte = `0x${bytes[at]?.toString(16).toUpperCase() ?? ''}`;
    return whole(
      'K-TXT-01',
      notUtf8(`Byte ${(at + 1).toLocaleString('de-DE')} ist ${byte}`),
      placeOfByte(bytes, at),
    );
  }
  const text = raw.replace(/\r\n/g, '\n').normalize('NFC');
  if (text.trim() === '') return whole('K-TXT-06', empty);
  return { text, problems: characterProblems(text, file) };
}

const notUtf8 = (why: string): Finding => ({
  what: 'Die Datei ist nicht in UTF-8 gespeichert',
  why,
  remedy: 'im Texteditor Datei › Speichern unter … wählen und als Kodierung UTF-8 einstellen',
});

const empty: Finding = {
  what: 'Die Datei ist leer',
  remedy: 'Inhalt eintragen oder die Datei löschen',
};

/** The text of bytes in UTF-8; undefined if they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the mark at the beginning, or because in Western text every second byte is zero. */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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

/** Line and column of a byte, where characters cannot be told apart. */
function placeOfByte(bytes: Uint8Array, at: number): Place {
  const before = bytes.subarray(0, at);
  return { line: before.filter((byte) => byte === 0x0a).length + 1, column: at - before.lastIndexOf(0x0a) };
}

/** The first byte that is no letter in UTF-8: where reading puts a sign of its own in its place. */
function firstFault(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd');
  return new TextEncoder().encode(before).length;
}

/** Characters nobody sees, by what is to be said about them. */
const suspects: readonly (CodedFinding & { pattern: RegExp })[] = [
  {
    code: 'K-TXT-02',

    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/,
    what: 'Steuerzeichen im Text',
    remedy: 'das Zeichen löschen oder die Stelle neu tippen',
  },
  {
    code: 'K-TXT-02',
    pattern: /\p{Cs}/u,
    what: 'Halbes Zeichen im Text',
    remedy: 'das Zeichen löschen oder die Stelle neu tippen',
  },
  {
    code: 'K-TXT-03',
    pattern: /[\r\u0085\u2028\u2029]/,
    what: 'Unübliches Zeilenende',
    why: 'manche Programme sehen hier eine neue Zeile, andere nicht',
    remedy: 'das Zeichen durch eine gewöhnliche neue Zeile ersetzen (Zeilenende LF)',
  },
  {
    code: 'K-TXT-04',
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    what: 'Unsichtbares Zeichen, das die Schreibrichtung umkehrt',
    why: 'damit lässt sich Text anders zeigen, als er lautet',
    remedy: 'das Zeichen löschen',
  },
  {
    code: 'K-TXT-05',
    // The zero-width joiner holds emoji together and may stay between them.
    pattern:
      /[\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<!\p{Emoji}|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?!\p{Emoji})/u,
    what: 'Unsichtbares Zeichen ohne Breite',
    why: 'Suche und Vergleich finden das Wort damit nicht',
    remedy: 'das Zeichen löschen',
  },
  {
    code: 'K-TXT-08',
    pattern: /\ufffd/,
    what: 'Ersatzzeichen „\ufffd“',
    why: 'hier ging beim Speichern ein Buchstabe verloren',
    remedy: 'den richtigen Buchstaben eintragen, z. B. ä',
  },
];

/** The first of each kind of character that nobody sees, with what is to be said about it and how often it is there. */
export function hiddenCharacters(text: string): (CodedFinding & { index: number })[] {
  return suspects.flatMap(({ pattern, ...found }) => {
    const hits = [...text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))];
    if (hits.length === 0) return [];
    const first = hits[0]!;
    const sign = `U+${first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const count = hits.length > 1 ? `, in dieser Datei ${plural(hits.length, 'Mal', 'Mal')}` : '';
    return [{ ...found, index: first.index, what: `${found.what} (${sign}${count})` }];
  });
}

function characterProblems(text: string, file: string): Problem[] {
  const lines = new Lines(text);
  return hiddenCharacters(text).map((found) => problemAt(file, lines.place(found.index), found.code, found));
}
