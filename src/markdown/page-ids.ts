/** The ids that the page of an article gives to its own parts; a passage cannot have one of them. */
export const pageIds = {
  main: 'inhalt',
  search: 'suche',
  source: 'original',
  contents: 'inhaltsverzeichnis',
  omitted: 'ausgelassen',
  corrections: 'korrekturen',
  afterText: 'nach-dem-text',
  /** Given by mdast-util-to-hast to the heading above the footnotes. */
  footnotes: 'footnote-label',
} as const;
