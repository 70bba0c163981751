const name = String.raw`[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?`;
const reference = '&(?:lt|gt|amp|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);';
const value = `"[^<&"]*(?:${reference}[^<&"]*)*"|'[^<&']*(?:${reference}[^<&']*)*'`;
const attribute = String.raw`\s+${name}\s*=\s*(?:${value})`;

/** Text, the end of an element, its beginning, or what says nothing. */
const piece = new RegExp(
  [
    String.raw`((?:[^\]<&\p{Cc}]+|[\t\r\n]|\](?!\]>)|${reference}|<!\[CDATA\[(?:\P{Cc}|[\t\r\n])*?\]\]>)+)`,
    String.raw`</(${name})\s*>`,
    String.raw`<(${name})((?:${attribute})*)\s*(/?)>`,
    String.raw`<!--(?:(?!--)[^])*-->|<\?[^]*?\?>|<!DOCTYPE\s[^[>]*>`,
  ].join('|'),
  'guy',
);

interface Reading {
  xml: string;
  /** How far it was understood. */
  at: number;
  /** The elements that are not closed yet. */
  open: string[];
  hasRoot: boolean;
}

/** What keeps a browser or a feed reader from reading a text as XML; undefined if nothing does. */
export function xmlFault(xml: string): string | undefined {
  const reading: Reading = { xml, at: 0, open: [], hasRoot: false };
  for (const match of xml.matchAll(piece)) {
    if (!fits(match, reading)) break;
    reading.at += match[0].length;
  }
  if (reading.at < xml.length) return `Zeile ${xml.slice(0, reading.at).split('\n').length}`;
  const last = reading.open.at(-1);
  if (last !== undefined) return `<${last}> wird nicht geschlossen`;
  return reading.hasRoot ? undefined : 'leer';
}

/** Whether a piece may stand where it stands. */
function fits([whole, text, end, start, attributes = '', empty]: RegExpExecArray, reading: Reading): boolean {
  if (text !== undefined) return reading.open.length > 0 || text.trim() === '';
  if (end !== undefined) return reading.open.pop() === end;
  if (start === undefined)
    return !/^<\?xml\s/.test(whole) || /^\uFEFF?$/.test(reading.xml.slice(0, reading.at));
  if (reading.open.length === 0 && reading.hasRoot) return false;
  reading.hasRoot = true;
  if (empty === '') reading.open.push(start);
  const names = [...attributes.matchAll(new RegExp(attribute, 'gu'))].map(([one]) =>
    one.split('=')[0]!.trim(),
  );
  return (
    new Set(names).size === names.length && [start, ...names].every((one) => isDeclared(one, reading.xml))
  );
}

/** Whether somewhere is said what stands before the colon of a name. */
const isDeclared = (one: string, xml: string): boolean =>
  !one.includes(':') || /^xml(?:ns)?:/.test(one) || xml.includes(`xmlns:${one.split(':')[0]}=`);
