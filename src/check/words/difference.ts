/** A stretch of the body that a reader would not get as it is written. */
export interface Difference {
  /** Where it begins and ends in the body. */
  start: number;
  end: number;
  /** „Aus „17.“ wird „13.““ */
  what: string;
  why: string;
  edits: readonly Edit[];
}

/** What to put in the place of some signs; to put something between two, `end` is `start`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A backslash before each sign of a stretch, so that it stands for itself. */
export const escaped = (start: number, end: number): Edit[] =>
  Array.from({ length: end - start }, (_, at) => insertion(start + at, '\\'));

export const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

export const removal = (start: number, end: number): Edit => ({ start, end, text: '' });

const most = 60;

/** The written words with all edits made, ready to copy: the whole line, or of a long one what is around them. */
export function corrected(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const first = ordered[0]!.start;
  const last = ordered.at(-1)!.end;
  const begin = text.lastIndexOf('\n', first - 1) + 1;
  const lineEnd = text.indexOf('\n', last);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const cut = first - begin > most ? text.indexOf(' ', first - most) + 1 : begin;
  const from = cut > begin && cut <= first ? cut : begin;
  const to = end - last > most ? text.lastIndexOf(' ', last + most) : end;
  let at = from;
  let made = '';
  for (const edit of ordered) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at, to >= last ? to : end);
}
