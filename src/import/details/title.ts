/** Something a page says about itself, and where. */
export interface Said {
  value: string;
  where: string;
}

/**
 * The title of a page. What it says to machines counts; the headings it shows tell how much of that is a kicker
 * („Verkehr: Die neue Brücke“) or the name of the site („Die neue Brücke | Talblatt“).
 */
export function titleOf(
  said: readonly Said[],
  headings: readonly (Said & { isFirst: boolean })[],
  outlet = '',
): Said | undefined {
  const [best, ...others] = said;
  const first = headings.filter(({ isFirst, value }) => isFirst && value !== '');
  // Above a single article the first of two h1 is the name of the site.
  if (!best) return first.at(-1);
  const whole = letters(best.value);
  const bare = [...headings, ...others]
    .filter(({ value }) => value.includes(' ') && whole.endsWith(letters(value)))
    .sort((a, b) => a.value.length - b.value.length)[0];
  if (bare) return { value: best.value.slice(tailFrom(best.value, bare.value)), where: best.where };
  const shown = first.find(
    ({ value }) =>
      value.includes(' ') && (whole.startsWith(letters(value)) || letters(value).startsWith(whole)),
  );
  if (shown) return shown;
  const site = new RegExp(String.raw`\s+[-–|›]\s+(?=[^-–|›]*$)`, 'u').exec(best.value);
  const end = site && letters(best.value.slice(site.index));
  return site && outlet !== '' && (letters(outlet).includes(end!) || end!.includes(letters(outlet)))
    ? { value: best.value.slice(0, site.index), where: best.where }
    : best;
}

/** Letters and digits only, so that quotation marks, dashes and full stops do not part twins. */
export const letters = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Where in a text the words begin with which it ends. */
export function tailFrom(text: string, end: string): number {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[„‚“"»«(]*(?=[\p{L}\p{N}])/gu)].map(
    ({ index }) => index,
  );
  return starts.find((at) => letters(text.slice(at)) === letters(end)) ?? 0;
}
