/** What a PDF says of itself, to those who file it and those who look for it. */
export interface PdfMetadata {
  title: string;
  author: string;
  licence?: { name: string; url: string } | undefined;
  /** The headings as they read: the browser glues two words of a bookmark where a line of its heading ends. */
  headings: readonly string[];
}

/**
 * The PDF with its metadata (XMP, ISO 16684-1), its author, and bookmarks that read as the headings do. What was
 * printed stays as it is; what changes is appended (ISO 32000-1, 7.5.6).
 */
export function withMetadata(pdf: Buffer, metadata: PdfMetadata): Buffer {
  const text = pdf.toString('latin1');
  const { size, root, info, start } = trailerOf(text);
  const objects = new Map<number, string>([
    ...bookmarks(text, metadata.headings),
    [root, objectIn(text, root).replace('<<', `<</Metadata ${size} 0 R\n`)],
    [info, objectIn(text, info).replace('<<', `<</Author ${stringOf(metadata.author)}\n`)],
    [size, streamOf(xmp(metadata))],
  ]);
  let appended = '\n';
  const places: string[] = [];
  for (const [id, object] of objects) {
    const place = String(text.length + appended.length).padStart(10, '0');
    places.push(`${id} 1\n${place} 00000 n \n`);
    appended += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const table = text.length + appended.length;
  appended += `xref\n${places.join('')}trailer\n<</Size ${size + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${start}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text + appended, 'latin1');
}

/** How many objects a PDF has, which of them says where all begins and which what it is called, and where its index is. */
function trailerOf(text: string) {
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const number = (pattern: RegExp) => Number(pattern.exec(trailer)?.[1]);
  return {
    size: number(/\/Size (\d+)/),
    root: number(/\/Root (\d+)/),
    info: number(/\/Info (\d+)/),
    start: number(/startxref\s+(\d+)/),
  };
}

function objectIn(text: string, id: number): string {
  const begin = `\n${id} 0 obj\n`;
  const from = text.indexOf(begin) + begin.length;
  return text.slice(from, text.indexOf('\nendobj', from));
}

/** The bookmarks that do not read as their headings, put right. */
function bookmarks(text: string, headings: readonly string[]): [number, string][] {
  const known = new Map(headings.map((heading) => [squeezed(heading), heading]));
  return [
    ...text.matchAll(/\n(\d+) 0 obj\n(<<\/Title (\((?:\\.|[^)\\])*\)|<[0-9A-F]*>)[^]*?)\nendobj/g),
  ].flatMap(([, id, object = '', written = '']): [number, string][] => {
    const title = readString(written);
    const heading = known.get(squeezed(title));
    const differs = heading !== undefined && heading !== title && object.includes('/Parent ');
    return differs ? [[Number(id), object.replace(written, () => stringOf(heading))]] : [];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** A text in a PDF: bytes in brackets, or UTF-16 in hexadecimal digits. */
const readString = (written: string): string =>
  written.startsWith('(')
    ? written.slice(1, -1).replace(/\\(.)/g, '$1')
    : Buffer.from(written.slice(5, -1), 'hex').swap16().toString('utf16le');

const stringOf = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

function streamOf(xml: string): string {
  const bytes = Buffer.from(xml).toString('latin1');
  return `<</Type /Metadata\n/Subtype /XML\n/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
}

function xmp({ title, author, licence }: PdfMetadata): string {
  const list = (name: string, kind: 'Alt' | 'Seq' | 'Bag', text: string, language = '') =>
    `<dc:${name}><rdf:${kind}><rdf:li${language}>${escaped(text)}</rdf:li></rdf:${kind}></dc:${name}>`;
  const rights = licence && [
    list('rights', 'Alt', licence.name, ' xml:lang="x-default"'),
    `<xmpRights:WebStatement>${escaped(licence.url)}</xmpRights:WebStatement>`,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    list('title', 'Alt', title, ' xml:lang="x-default"'),
    list('creator', 'Seq', author),
    list('publisher', 'Bag', author),
    list('language', 'Bag', 'de'),
    '<dc:format>application/pdf</dc:format>',
    ...(rights ?? []),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
