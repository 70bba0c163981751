import type { Dossier } from '../../domain/model.ts';
import { citations, type CslDate, type CslItem } from './citation.ts';

/** The citations as BibTeX. */
export const bibtex = (dossier: Dossier, site: URL | undefined): string =>
  citations(dossier, site).map(written).join('');

/** A newspaper's article, or a page; BibTeX knows no newspapers and no pages. */
function written({
  id,
  type,
  title,
  author = [],
  issued,
  note,
  publisher,
  URL: url,
  ...item
}: CslItem): string {
  const isArticle = type === 'article-newspaper';
  const fields: Record<string, string | undefined> = {
    author: author.map(nameOf).join(' and ') || undefined,
    journal: isArticle ? inTex(item['container-title']) : undefined,
    note: inTex(note),
    publisher: inTex(publisher),
    title: withCapitals(inTex(title)),
    url: url?.replace(/[{}]/g, encodeURIComponent),
    ...(issued ? dateFields(issued) : {}),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `\t${name} = {${value}},\n`,
  );
  return `@${isArticle ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n`;
}

/** A name in one piece needs braces of its own, else BibTeX takes its last word for the family. */
const nameOf = (name: NonNullable<CslItem['author']>[number]): string =>
  'literal' in name ? `{${inTex(name.literal)}}` : `${inTex(name.family)}, ${inTex(name.given)}`;

/** Signs that mean something to TeX; a brace that stands alone would end the entry, with a backslash too. */
const signs: Record<string, string> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const inTex = <Text extends string | undefined>(text: Text): Text =>
  text?.replace(/[{}\\~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`) as Text;

/** Every word with a capital in braces: otherwise BibTeX makes small letters of German nouns. */
const withCapitals = (title: string): string => title.replace(/[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu, '{$&}');

/**
 * The year where all possible days lie in one, and for biblatex the first and the last of them; `~` says
 * that we inferred it. The note says so too.
 */
function dateFields({ 'date-parts': parts, circa }: CslDate): Record<string, string> {
  const years = [...new Set(parts.map(([year]) => year))];
  const days = parts.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-'));
  return {
    ...(years.length === 1 ? { year: String(years[0]) } : {}),
    date: days.map((day) => (circa ? `${day}~` : day)).join('/'),
  };
}
