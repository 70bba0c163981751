/** A wording in German quotation marks; marks within it become single, and one that is already quoted stays. */
export function quote(wording: string): string {
  if (/^„[^„“]*“$/.test(wording)) return wording;
  return `„${wording.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}
