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
