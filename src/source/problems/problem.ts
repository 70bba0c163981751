import { codes, type Code, type Severity } from './codes.ts';
import { few, plural } from './words.ts';

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
export function problemAt(file: string, place: Place, code: Code, finding: Finding, field?: string): Problem {
  return { code, severity: codes[code], file, line: place.line, column: place.column, field, ...finding };
}

/** Where a problem of a whole file is shown. */
export const wholeFile: Place = { line: 1, column: 1 };

/** Total order: file, line, column, code, then what is said. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.field ?? '', b.field ?? '') ||
    compare(a.what, b.what)
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
