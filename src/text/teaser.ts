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
  return text.trim().length >= longest / 3
    ? text.trim()
    : `${description.slice(0, longest - 2).replace(/\s+\S*$/, '')} …`;
}
