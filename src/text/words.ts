/** „keine Fragen“, „1 Frage“, „5 Fragen“; the space does not break. */
export const counted = (count: number, one: string, many: string): string =>
  count === 0 ? `keine ${many}` : `${count}\u00a0${count === 1 ? one : many}`;

/** With a capital letter at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
