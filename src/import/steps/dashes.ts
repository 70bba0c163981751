import { respell } from '../step.ts';

/** A hyphen that stands for a dash becomes one: „ - “, „--“, „ — “, and between years or the ends of a span. */
export const dashes = respell((text) =>
  text
    .replace(/(?<=\S) ?(?:---?|—|―|‒) ?(?=\S)/g, ' – ')
    .replace(/(?<=\S) - (?=\S)/g, ' – ')
    .replace(/\b([12]\d{3})-([12]\d{3})\b(?![-\d])/g, '$1–$2')
    .replace(
      /(?<![\d\p{L}.-])(\d{1,3})-(\d{1,3})(?= (?:Prozent|Jahre?n?|Tage?n?|Uhr|Euro|Kilometern?|Mio|Mrd|%|km|m|kg|t)\b)/gu,
      '$1–$2',
    )
    .replace(/\.{3,}/g, '…'),
);
