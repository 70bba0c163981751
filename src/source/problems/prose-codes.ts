/** Codes of the lint; all of them are hints, but for what nobody wants readers to see. */
export const lintCodes = {
  // Typography
  'K-TYP-01': 'warning', // straight or foreign quotation marks
  'K-TYP-02': 'warning', // hyphen for a dash
  'K-TYP-03': 'warning', // space that may break
  'K-TYP-04': 'warning', // grouping of digits
  'K-TYP-05': 'warning', // three full stops
  'K-TYP-06': 'warning', // two spaces, space before a stop
  'K-TYP-07': 'warning', // letter that pictures cannot draw
  // Language
  'K-SPR-01': 'warning', // another spelling of a known name
  'K-SPR-02': 'warning', // adjective of judgement
  'K-SPR-03': 'warning', // indicative where something is only reported
  'K-SPR-04': 'warning', // very long sentence
  'K-SPR-05': 'warning', // spelling
  'K-SPR-06': 'error', // placeholder left
} as const;
