/** „keine Fragen“, „1 Frage“, „5 Fragen“; the space does not break. */
export const counted = (count: number, one: string, many: string): string =>
  count === 0 ? `keine ${many}` : `${count}\u00a0${count === 1 ? one : many}`;

/** With a capital letter at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the filters over the comparison and the timeline; the script fills in the numbers. */
export const filterText = {
  reset: 'Alles zeigen',
  /** What to loosen where nothing is left. */
  without: 'ohne „{label}“: {count}',
  left: 'Was übrig bleibt',
} as const;

/** Where a reader can go from a page that has nothing, or not yet. */
export const waysText = {
  home: 'Die Startseite: worum es geht',
  search: 'Die Suche: nach einem Wort, das in den Artikeln steht',
  comparison: 'Der Vergleich: jede Frage mit den Antworten aller Artikel',
  timeline: 'Die Zeitleiste: jedes Ereignis mit seinen Fundstellen',
  figures: 'Die Zahlen: jede Größe mit allen Angaben',
  actors: 'Die Akteure: wer was sagt, nach Namen',
  booklet: 'Das ganze Dossier auf einer Seite – dort sucht auch der Browser selbst',
} as const;

/** Words at the short address of a claim. */
export const claimText = {
  /** A claim is never told without the one who makes it. */
  title: (speaker: string, short: string) => `${capital(speaker)}: ${short}`,
  lead: 'Diese Aussage steht mit allem, was die anderen Artikel dazu sagen, hier:',
} as const;

/** A wording in German quotation marks; marks within it become single, and one that is already quoted stays. */
export function quote(wording: string): string {
  if (/^„[^„“]*“$/.test(wording)) return wording;
  return `„${wording.replaceAll('„', '‚').replaceAll('“', '‘')}“`;
}
