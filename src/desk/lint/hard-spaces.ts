/** A place that must not break over two lines: every plain space the pattern matches should be a hard one. */
export interface HardSpace {
  /** Global; its match contains the spaces in question and nothing else that has one. */
  pattern: RegExp;
  /** How it is written rightly, with · for the space. */
  sample: string;
}

/** Where German typography wants a non-breaking space. */
export const hardSpaces: readonly HardSpace[] = [
  {
    pattern:
      /(?<=\d) (?=(?:km|mm|cm|m|kg|g|t|kt|Mt|ha|l|kW|MW|GW|kWh|MWh|V|W|Hz|MHz|GHz|MB|GB|TB|km²|m²|m³|km\/h|°C|°|%|‰|€|\$|£|US-Dollar|Euro|Prozent)(?![\p{L}\p{N}]))/gu,
    sample: '15·km',
  },
  { pattern: /(?<=\d) (?=(?:Tsd|Mio|Mrd|Bio)\.)/g, sample: '5·Mio.' },
  { pattern: /(?<=\b(?:§|§§|Nr\.|Art\.|Abs\.|S\.|Bd\.|Kap\.|Jg\.)) (?=\d)|(?<=§) (?=\d)/g, sample: 'Nr.·5' },
  {
    pattern:
      /(?<![\p{L}\d])(?:z\. B|d\. h|u\. a|o\. ä|o\. Ä|i\. d\. R|s\. o|s\. u|u\. U|v\. a|z\. T|i\. e|u\. v\. m|v\. Chr|n\. Chr|a\. D|i\. V|e\. V|m\. E|b\. w)\./gu,
    sample: 'z.·B.',
  },
];
