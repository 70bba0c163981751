/** A style sheet without the faces of a typeface that have none of these letters; one without a range has all. */
export const facesWith = (letters: Iterable<string>, css: string): string => {
  const needed = [...new Set(letters)].map((letter) => letter.codePointAt(0)!);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    if (range === undefined) return face;
    const spans = range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-');
      return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const;
    });
    return needed.some((code) => spans.some(([from, to]) => code >= from && code <= to)) ? face : '';
  });
};
