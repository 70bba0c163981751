import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { type PageText, textFromHtml } from './from-html.ts';
import type { Removal } from '../step.ts';

/** German Word names its styles in German. */
const styleMap = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Untertitel'] => p:fresh",
  "p[style-name='Überschrift 1'] => h1:fresh",
  "p[style-name='Überschrift 2'] => h2:fresh",
  "p[style-name='Überschrift 3'] => h3:fresh",
  "p[style-name='Zitat'] => p:fresh",
];

/** The text of a Word document (.docx), as if every tracked change had been accepted. */
export async function textFromWord(bytes: Uint8Array): Promise<PageText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  // Its first heading need not be its title.
  const { text, removed } = textFromHtml(value);
  return { text, removed: [...trackedChanges(bytes), ...removed], details: {} };
}

/**
 * What a Word document still shows as struck out or put in by somebody. The text is read as if every change had been
 * accepted, so what was deleted has to be listed, and what was put in named.
 */
function trackedChanges(bytes: Uint8Array): Removal[] {
  const xml = partOf(Buffer.from(bytes), 'word/document.xml') ?? '';
  return [
    ...changesIn(xml, 'del', 'delText').map((text): Removal => ({ reason: 'geloescht', text })),
    ...changesIn(xml, 'ins', 't').map((text): Removal => ({ reason: 'eingefuegt', text })),
  ];
}

/** The words of each change; a paragraph mark alone is none. */
const changesIn = (xml: string, element: string, words: string): string[] =>
  [...xml.matchAll(new RegExp(String.raw`<w:${element} [^>]*[^/]>(.*?)</w:${element}>`, 'gs'))]
    .map(([, inside]) =>
      [...inside!.matchAll(new RegExp(String.raw`<w:${words}(?: [^>]*)?>([^<]*)</w:${words}>`, 'g'))]
        .map(([, text]) => unescape(text!))
        .join(''),
    )
    .filter((text) => text.trim() !== '');

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const unescape = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (name) => entities[name]!);

/** One file of a zip archive, found by the directory at its end (APPNOTE.TXT 4.3.12); undefined if it is not there. */
function partOf(zip: Buffer, name: string): string | undefined {
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    if (zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
  }
  return undefined;
}
