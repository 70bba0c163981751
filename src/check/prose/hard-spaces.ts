/** Abbreviations of several words, in the spelling of a regular expression but for their spaces. */
const abbreviations = [
  ...['z. B', 'd. h', 'u. a', 'o. ä', 'o. Ä', 'i. d. R', 's. o', 's. u', 'u. U', 'v. a', 'z. T', 'i. e'],
  ...['u. v. m', 'v. Chr', 'n. Chr', 'a. D', 'i. V', 'e. V', 'm. E', 'b. w'],
];

/** @param between what stands between their words. */
const abbreviated = (between: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${abbreviations.join('|').replaceAll('. ', `\\.${between}`)})\\.`, 'gu');

/**
 * Where German typography wants a non-breaking space, as it must not break over two lines.
 *
 * Each is global; its match contains the spaces in question and nothing else that has one.
 */
export const hardSpaces: readonly RegExp[] = [
  /(?<=\d) (?=(?:km|mm|cm|m|kg|g|t|kt|Mt|ha|l|kW|MW|GW|kWh|MWh|V|W|Hz|MHz|GHz|MB|GB|TB|km²|m²|m³|km\/h|°C|°|%|‰|€|\$|£|US-Dollar|Euro|Prozent)(?![\p{L}\p{N}]))/gu,
  /(?<=\d) (?=(?:Tsd|Mio|Mrd|Bio)\.)/g,
  /(?<=\b(?:§|§§|Nr\.|Art\.|Abs\.|S\.|Bd\.|Kap\.|Jg\.)) (?=\d)|(?<=§) (?=\d)/g,
  abbreviated(' '),
];

/** Where the space is missing altogether; not in „30%ig“, which is written in one, nor in „155mm-Rohr“. */
export const missingSpaces: readonly RegExp[] = [
  /(?<=\d)(?=(?:[%‰€$]|°C|km|mm|cm|kg|kWh|MWh|MW|GW|MB|GB)(?![\p{L}\p{N}-]))/gu,
  abbreviated(''),
];
