import { lintCodes } from './prose-codes.ts';

export type Severity = 'error' | 'warning';

/**
 * Every code a message can carry, and how grave it is. Codes are stable: editors look them up in
 * content/README.md, where each has its paragraph. A retired code is never given out again.
 */
export const codes = {
  // Names of files and folders
  'K-NAM-01': 'error', // the content folder is missing
  'K-NAM-02': 'error', // symbolic link
  'K-NAM-03': 'error', // no ordinary file
  'K-NAM-04': 'error', // cannot be read
  'K-NAM-05': 'error', // characters that do not belong in an address
  'K-NAM-06': 'error', // name that Windows or the site reserves
  'K-NAM-07': 'error', // too long
  'K-NAM-08': 'error', // two files with one address
  'K-NAM-09': 'error', // nothing that belongs here
  'K-NAM-10': 'error', // dossier.yaml is missing
  // The text of a file
  'K-TXT-01': 'error', // not UTF-8
  'K-TXT-02': 'error', // NUL or other control character
  'K-TXT-03': 'error', // foreign line ends
  'K-TXT-04': 'error', // bidirectional control characters
  'K-TXT-05': 'warning', // invisible characters
  'K-TXT-06': 'error', // empty file
  'K-TXT-07': 'error', // file too large
  'K-TXT-08': 'error', // replacement character
  // Front matter
  'K-KOP-01': 'error', // none
  'K-KOP-02': 'error', // not closed
  'K-KOP-03': 'error', // not at the very beginning
  'K-KOP-04': 'error', // no body
  'K-KOP-05': 'warning', // draft without body
  'K-KOP-06': 'error', // line of hyphens that ends it too early
  // YAML
  'K-YML-01': 'error', // unreadable, for no reason named below
  'K-YML-02': 'error', // tab
  'K-YML-03': 'error', // colon or special character in unquoted text
  'K-YML-04': 'error', // indentation
  'K-YML-05': 'error', // quotation mark inside quoted text, or not closed
  'K-YML-06': 'error', // anchor, alias, tag, merge
  'K-YML-07': 'error', // field twice
  'K-YML-08': 'error', // too deep or too much
  'K-YML-09': 'error', // neither field nor item
  'K-YML-10': 'error', // bracket not closed
  'K-YML-11': 'error', // no space after the colon
  'K-YML-12': 'error', // several documents
  'K-YML-13': 'error', // backslash
  'K-YML-14': 'error', // no fields at all
  'K-YML-15': 'error', // # cuts the text
  'K-YML-16': 'error', // curly quotation marks in place of straight ones
  'K-YML-17': 'error', // sign that only looks like YAML's
  // Fields
  'K-FEL-01': 'error', // unknown
  'K-FEL-02': 'error', // missing
  'K-FEL-03': 'error', // empty
  'K-FEL-04': 'error', // unquoted text that YAML reads as something else
  'K-FEL-05': 'error', // wrong kind of value
  'K-FEL-06': 'error', // not one of the allowed words
  'K-FEL-07': 'error', // not an id
  'K-FEL-08': 'error', // number out of bounds
  'K-FEL-09': 'error', // too few or too many items
  'K-FEL-10': 'error', // not an address
  'K-FEL-11': 'error', // wrong form
  'K-FEL-12': 'error', // neither true nor false
  'K-FEL-13': 'error', // number in a spelling we do not take
  'K-FEL-14': 'error', // value does not fit the status
  'K-FEL-15': 'error', // inferred without why
  'K-FEL-16': 'error', // full text without rights
  'K-FEL-17': 'error', // established without sources
  'K-FEL-18': 'error', // event without date
  'K-FEL-19': 'warning', // longer than it should be
  // Dates
  'K-DAT-01': 'error', // unquoted
  'K-DAT-02': 'error', // no such month
  'K-DAT-03': 'error', // no such day
  'K-DAT-04': 'error', // end before beginning
  'K-DAT-05': 'error', // another spelling of a date
  'K-DAT-06': 'error', // no EDTF
  'K-DAT-07': 'warning', // in the future
  'K-DAT-08': 'warning', // later than it can be
  'K-DAT-09': 'warning', // changed or corrected before it appeared
  'K-DAT-10': 'error', // not a single day
  'K-DAT-11': 'warning', // an article's date of an event is not the event's
  'K-DAT-12': 'error', // year 0 or 9999
  // Quantities
  'K-MEN-01': 'error', // unquoted
  'K-MEN-02': 'error', // ambiguous or wrong grouping
  'K-MEN-03': 'error', // smaller end last
  'K-MEN-04': 'error', // no quantity
  'K-MEN-05': 'error', // more than a hundred per cent
  'K-MEN-06': 'error', // negative
  'K-MEN-07': 'error', // beyond what can be counted
  'K-MEN-08': 'warning', // three decimals that look like an English thousand
  // References
  'K-VER-01': 'error', // unknown id
  'K-VER-02': 'error', // not in the list of dossier.yaml
  'K-VER-03': 'error', // the same twice in a list
  'K-VER-04': 'error', // refers to itself
  'K-VER-05': 'error', // circle
  // Passages
  'K-STE-01': 'error', // used, not marked
  'K-STE-02': 'error', // marked, not used
  'K-STE-03': 'error', // marked twice
  'K-STE-04': 'error', // in a heading
  'K-STE-05': 'error', // in a link or in another mark
  'K-STE-06': 'error', // over several paragraphs
  'K-STE-07': 'error', // reserved name
  'K-STE-08': 'error', // name not made of a–z, 0–9, hyphen
  'K-STE-09': 'error', // without words
  // Links
  'K-LNK-01': 'error', // dangerous
  'K-LNK-02': 'error', // without https
  'K-LNK-03': 'warning', // http
  'K-LNK-04': 'error', // unknown scheme
  'K-LNK-05': 'error', // user name in the address
  'K-LNK-06': 'warning', // letters that may deceive
  'K-LNK-07': 'error', // page of the site that does not exist
  'K-LNK-08': 'error', // without words or target
  // Images and charts
  'K-BLD-01': 'error', // unknown chart
  'K-BLD-02': 'error', // image from another host
  'K-BLD-03': 'error', // other image
  'K-BLD-04': 'error', // no caption
  'K-BLD-05': 'error', // chart within a paragraph
  'K-BLD-06': 'error', // the same chart twice
  // Words that Markdown changes
  'K-WOR-01': 'error', // lost, changed or taken for a mark
  'K-WOR-02': 'error', // box before an item
  'K-WOR-03': 'error', // columns parted by tabs
  // HTML
  'K-HTM-01': 'error', // raw HTML
  // Headings
  'K-UEB-01': 'error', // first level
  'K-UEB-02': 'error', // level skipped
  'K-UEB-03': 'warning', // the same twice
  'K-UEB-04': 'error', // empty
  'K-UEB-05': 'error', // made by a line below
  // Footnotes
  'K-FUS-01': 'error', // not defined
  'K-FUS-02': 'error', // not used
  'K-FUS-03': 'error', // defined twice
  // Size and depth of the body
  'K-GRO-01': 'error', // too deeply nested
  'K-GRO-02': 'error', // endless paragraph
  'K-GRO-03': 'warning', // giant table
  'K-GRO-04': 'warning', // endless word
  'K-GRO-05': 'warning', // long article
  // Claims and figures
  'K-AUS-01': 'error', // two claims with one id
  'K-AUS-02': 'error', // two figures with one id
  'K-AUS-03': 'error', // answer to a scale that is no step
  'K-AUS-04': 'error', // answer that is no option
  'K-AUS-05': 'error', // answer that is no figure of the article
  'K-AUS-06': 'error', // figure of another measure
  'K-AUS-07': 'error', // answer without question
  'K-AUS-08': 'warning', // short is long
  'K-AUS-09': 'warning', // outcome of what was not expected
  'K-AUS-10': 'warning', // expectation without outcome
  'K-AUS-11': 'error', // quotation with quotation marks of its own
  'K-AUS-12': 'error', // quotation that the full text does not have
  'K-AUS-13': 'warning', // quotation that the paragraph quotes otherwise
  'K-AUS-14': 'warning', // outcome that nobody looked up for a year
  'K-AUS-15': 'warning', // open outcome without a reason
  // The dossier as a whole
  'K-DOS-01': 'error', // monogram twice
  'K-DOS-02': 'error', // spelling shared by two actors
  'K-DOS-03': 'error', // option, entry or reference twice
  'K-DOS-04': 'error', // two units on one axis
  'K-DOS-05': 'error', // stock and flow on one axis
  'K-DOS-06': 'error', // lost with killed
  'K-DOS-07': 'warning', // place in the order given twice
  'K-DOS-08': 'warning', // context event that an article mentions, or the other way round
  'K-DOS-09': 'error', // outcome of an event that was not expected
  'K-DOS-10': 'warning', // chart without figures
  'K-DOS-11': 'error', // nothing below one on a logarithmic axis
  'K-DOS-12': 'warning', // no articles
  'K-DOS-13': 'warning', // dossier.yaml names another number of articles
  'K-DOS-14': 'error', // finding that rests on nothing, or on several things
  'K-DOS-15': 'error', // number in a finding that no value of its has
  // Charts
  'K-SCH-01': 'error', // bars on a logarithmic axis
  'K-SCH-02': 'error', // bar without one end
  'K-SCH-03': 'error', // half a pair
  'K-SCH-04': 'error', // line through what has no day or month
  'K-SCH-05': 'error', // line of one date
  'K-SCH-06': 'error', // annotation without an axis of time
  'K-SCH-07': 'error', // annotation outside the dates
  'K-SCH-08': 'error', // nothing left to show
  'K-SCH-09': 'warning', // more than the form can show
  'K-SCH-10': 'warning', // long annotation
  'K-SCH-11': 'warning', // the dead over what is lost
  'K-SCH-12': 'warning', // percentage that no pair has
  'K-SCH-13': 'error', // value, measure or actor that the chart does not show
  // Series of a measure
  'K-REI-01': 'error', // file or column missing, or belonging to nothing
  'K-REI-02': 'error', // day unreadable, twice or out of order
  'K-REI-03': 'error', // cell that is no number
  'K-REI-04': 'error', // contradicts a single value
  // Figures against each other
  'K-ZAH-01': 'warning', // same measure, speaker and date, another number
  'K-ZAH-02': 'warning', // more confirmed than claimed
  'K-ZAH-03': 'warning', // increase that is not the difference of the totals
  // The comparison
  'K-VGL-01': 'warning', // verdict and difference.kind do not go together
  'K-VGL-02': 'warning', // exact numbers of two articles, unexplained
  'K-VGL-03': 'warning', // flat paraphrase
  'K-VGL-04': 'warning', // a supposition alone carries a position
  'K-VGL-05': 'warning', // a note says open, a claim answers
  'K-VGL-06': 'warning', // a note that counts other answers than there are
  // Life of an article
  'K-LEB-01': 'warning', // held back until its day
  'K-LEB-02': 'error', // a published text needs what is held back
  'K-LEB-03': 'warning', // something does not hold without what is held back
  'K-LEB-04': 'warning', // changed since the last commit, without a correction
  // Former addresses
  'K-ADR-01': 'error', // something stands there now
  'K-ADR-02': 'error', // given twice
  'K-ADR-03': 'warning', // an address dies
  // Typography and language
  ...lintCodes,
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof codes;
