/**
 * A text as a reader hears it: without what typography alone changes, such as the form of quotation marks and
 * dashes, the width of a space or where a word may be divided.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[„“”‟»«"‚‘’‛›‹'`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
