/** What stands between „ and “. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/„([^“]+)“/g)].map(([, words]) => words!);
