import { compareText } from '../values/date.ts';
import { months } from '../values/german.ts';

/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What a rule says about a problem, in German. */
export interface Finding {
  /** What is wrong. */
  what: string;
  /** Why, where it is not plain. */
  why?: string | undefined;
  /** What to write instead. */
  remedy?: string | undefined;
}

/** A finding with its code, before anybody says where it is. */
export interface CodedFinding extends Finding {
  code: Code;
}

/** Something an editor has to put right, or to look at. */
export interface Problem extends Place, CodedFinding {
  severity: Severity;
  file: string;
  /** The field as editors see it, e.g. `claims[bittsteller].answer`. */
  field?: string | undefined;
}

/** A problem of the given code; how grave it is depends on the code alone. */
export function problemAt(
  file: string,
  { line, column }: Place,
  code: Code,
  { what, why, remedy }: Finding,
  field?: string,
): Problem {
  return { code, severity: codes[code], file, line, column, field, what, why, remedy };
}

/** Where a problem of a whole file is shown. */
export const wholeFile: Place = { line: 1, column: 1 };

/** Total order: file, line, column, code, then what is said. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.field ?? '', b.field ?? '') ||
    compareText(a.what, b.what)
  );
}

/** One line: `file:line:column · Feld „…“ · what: why · remedy [code]`. */
export function formatProblem(problem: Problem): string {
  const parts = [
    `${problem.file}:${problem.line}:${problem.column}`,
    problem.severity === 'warning' ? 'Hinweis' : '',
    problem.field ? `Feld „${problem.field}“` : '',
    problem.why ? `${problem.what}: ${problem.why}` : problem.what,
    problem.remedy ?? '',
  ];
  return `${parts.filter(Boolean).join(' · ')} [${problem.code}]`;
}

/** More hints of one kind than anybody reads one by one. */
const mostAlike = 20;

/** The problems as they are told: every error, and of a kind of hint that comes very often the first, with the number. */
export function fewHints(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(problems, ({ code }) => code);
  return problems.flatMap((problem) => {
    const alike = kinds.get(problem.code)!;
    if (isError(problem) || alike.length <= mostAlike) return [problem];
    return problem === alike[0] ? [{ ...problem, what: `${problem.what} (${placesOf(alike)})` }] : [];
  });
}

function placesOf(problems: readonly Problem[]): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)].map(
    ([file, { length }]) => `${length.toLocaleString('de-DE')}-mal in ${file}`,
  );
  return `so etwas ${plural(problems.length, 'Mal', 'Mal')}: ${few(files).join(', ')}`;
}

/** How many of what was found: „2 Fehler, 1 Hinweis“, „keine Fehler“. */
export function formatTally(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const tally = errors === 0 ? 'keine Fehler' : `${errors} Fehler`;
  return warnings === 0 ? tally : `${tally}, ${plural(warnings, 'Hinweis', 'Hinweise')}`;
}

export const isError = (problem: Problem): boolean => problem.severity === 'error';

export type Severity = 'error' | 'warning';

/**
 * Every code a message can carry, by chapter: the errors, and the hints that stop nothing. Codes are stable: editors
 * look them up in content/README.md, where each has its paragraph. A retired code is never given out again.
 */
const chapters = {
  // Names of files and folders
  NAM: { errors: '01 02 03 04 05 06 07 08 09 10' },
  // The text of a file
  TXT: { errors: '01 02 03 04 06 07 08', hints: '05' },
  // Front matter
  KOP: { errors: '01 02 03 04 06', hints: '05' },
  // YAML
  YML: { errors: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17' },
  // Fields
  FEL: { errors: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18', hints: '19' },
  // Dates
  DAT: { errors: '01 02 03 04 05 06 10 12', hints: '07 08 09 11' },
  // Quantities
  MEN: { errors: '01 02 03 04 05 06 07', hints: '08' },
  // References
  VER: { errors: '01 02 03 04 05' },
  // Passages
  STE: { errors: '01 02 03 04 05 06 07 08 09' },
  // Links
  LNK: { errors: '01 02 04 05 07 08', hints: '03 06' },
  // Images and charts
  BLD: { errors: '01 02 03 04 05 06' },
  // Words that Markdown changes
  WOR: { errors: '01 02 03' },
  // HTML
  HTM: { errors: '01' },
  // Headings
  UEB: { errors: '01 02 04 05', hints: '03' },
  // Footnotes
  FUS: { errors: '01 02 03' },
  // Size and depth of the body
  GRO: { errors: '01 02', hints: '03 04 05' },
  // Claims and figures
  AUS: { errors: '01 02 03 04 05 06 07 11 12', hints: '08 09 10 13 14 15' },
  // The dossier as a whole
  DOS: { errors: '01 02 03 04 05 06 09 11 14 15', hints: '07 08 10 12 13' },
  // Charts
  SCH: { errors: '01 02 03 04 05 06 07 08 13', hints: '09 10 11 12' },
  // Series of a measure
  REI: { errors: '01 02 03 04' },
  // Figures against each other
  ZAH: { hints: '01 02 03' },
  // The comparison
  VGL: { hints: '01 02 03 04 05 06 07' },
  // Life of an article
  LEB: { errors: '02', hints: '01 03 04' },
  // Former addresses
  ADR: { errors: '01 02', hints: '03' },
  // Typography
  TYP: { hints: '01 02 03 04 05 06 07' },
  // Language
  SPR: { errors: '06', hints: '01 02 03 04 05' },
} as const satisfies Record<string, { errors?: string; hints?: string }>;

type Chapter = keyof typeof chapters;
type Numbers<List> = List extends `${infer First} ${infer Rest}` ? First | Numbers<Rest> : List;

/** The codes of some chapters. */
export type CodeOf<Name extends Chapter> = {
  [Key in Name]: `K-${Key}-${Numbers<(typeof chapters)[Key][keyof (typeof chapters)[Key]]> & string}`;
}[Name];

export type Code = CodeOf<Chapter>;

const codesOf = (severity: Severity, kind: 'errors' | 'hints'): [Code, Severity][] =>
  Object.entries<{ errors?: string; hints?: string }>(chapters).flatMap(([chapter, numbers]) =>
    (numbers[kind]?.split(' ') ?? []).map((number): [Code, Severity] => [
      `K-${chapter}-${number}` as Code,
      severity,
    ]),
  );

/** How grave each of them is. */
export const codes = Object.fromEntries([
  ...codesOf('error', 'errors'),
  ...codesOf('warning', 'hints'),
]) as Record<Code, Severity>;

/** Small German words and phrases that several messages share. */

/** „3. Mai 2021“ for `2021-05-03`. */
export function germanDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`;
}

/** „1 Hinweis“, „2 Hinweise“. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;

/** In German quotation marks, shortened if it is long. */
export const quoted = (text: string): string => `„${shorten(text)}“`;

/** „a, b oder c“. */
export const either = (words: readonly string[]): string => anyOf.format(words);

/** At most five names, and how many more there are. */
export const few = (names: readonly string[]): string[] =>
  names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} weitere`] : [...names];

/** „a, b und c“. */
export const together = (words: readonly string[]): string => allOf.format(words);

const anyOf = new Intl.ListFormat('de-DE', { type: 'disjunction' });
const allOf = new Intl.ListFormat('de-DE');

/** Stands in drafts and skeletons where only an editor can say what belongs there; easy to search for. */
export const placeholder = 'BITTE AUSFÜLLEN';

/** The placeholder where an id must stand. */
export const placeholderId = 'bitte-ausfuellen';

/** „richtig z. B.: …“ */
export const example = (text: string): string => `richtig z. B.: ${text}`;

/** „Meinten Sie „…“?“, or nothing if nothing is near. */
export const didYouMean = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `Meinten Sie ${quoted(near)}?`;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : line;
}
