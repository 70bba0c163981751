import { SaxesParser } from 'saxes';

/** The line in which a browser or a feed reader stops reading a text as XML; undefined if it reads to the end. */
export function xmlFault(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  try {
    parser.write(xml).close();
    return undefined;
  } catch {
    return `Zeile ${parser.line}`;
  }
}
