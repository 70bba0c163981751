/** Small German words and phrases that several messages share. */

export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

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
export const either = (words: readonly string[]): string => joined(words, 'oder');

/** At most five names, and how many more there are. */
export const few = (names: readonly string[]): string[] =>
  names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} weitere`] : [...names];

/** „a, b und c“. */
export const together = (words: readonly string[]): string => joined(words, 'und');

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

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
