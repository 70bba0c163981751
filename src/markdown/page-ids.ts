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

/**
 * The ids that any page gives to its own parts. Pages give their entries' ids to entries, so no entry can have one of
 * these for its name; a test holds the list against the templates, both ways.
 */
export const ownIds: ReadonlySet<string> = new Set(
  (
    'formulare liste weg akteure alle angaben antworten artikel ausgang ausgelassen auswahl befunde' +
    ' dateien diagramme ereignisse herunterladen inhalt inhaltsverzeichnis korrekturen kuerzel mitnehmen' +
    ' ohne-datum ohne-suche optionen orte quellen suchhilfe suchwort tafel tafel-daten ueberblick' +
    ' ursprung vergleich zahlen zeichnung zeit zeitleiste'
  )
    .split(' ')
    .concat(Object.values(pageIds)),
);
