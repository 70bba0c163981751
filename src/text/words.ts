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
  articles: 'Alle Artikel, die neuesten zuerst',
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

/** More of a description no search engine shows. */
const longest = 170;

/** The first sentences of a description that fit where others show it; of a first one too long, its beginning. */
export function teaser(description: string): string {
  if (description.length <= longest) return description;
  const sentences = description.match(/.+?[.?!]“?(?=\s+[\p{Lu}„]|$)/gu) ?? [];
  let text = '';
  for (const sentence of sentences) {
    const more = text + sentence;
    if (more.trim().length > longest) break;
    text = more;
  }
  // A sentence of a few words says too little, and a date with a full stop is none.
  return text.trim().length >= longest / 3 ? text.trim() : cut(description, longest);
}

/** Search engines cut the title of a page that is longer. */
const longestTitle = 70;

/** The title of a page with the name of the site, as far as there is room, and never longer than is shown. */
export function pageTitle(title: string, site: string, isHome = false): string {
  const named = isHome ? `${site} – ${title}` : `${title} – ${site}`;
  const fitting = [named, title].find(({ length }) => length <= longestTitle);
  return fitting ?? cut(title, longestTitle);
}

const cut = (text: string, length: number): string => `${text.slice(0, length - 2).replace(/\s+\S*$/, '')} …`;
