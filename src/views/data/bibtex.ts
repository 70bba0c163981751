import { Cite, plugins, type BibtexEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Dossier } from '../../domain/model.ts';
import { citations, type CslDate, type CslItem } from './citation.ts';

/**
 * The citations as BibTeX. The library says which field is which; what it writes we write ourselves, because
 * its protection of capitals ends at umlauts and it neither escapes signs nor knows a span of days.
 */
export function bibtex(dossier: Dossier, site: URL | undefined): string {
  const { format } = plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  // Otherwise hyphens go, and the labels are no longer our names.
  format.checkLabel = false;
  format.asciiOnly = false;
  const items = citations(dossier, site);
  const entries = new Cite(items.map(({ issued: _, ...item }) => item)).format('bibtex', {
    format: 'object',
  });
  return entries.map((entry, at) => written(entry, items[at]!)).join('');
}

function written({ type, label, properties }: BibtexEntry, { title, issued }: CslItem): string {
  const fields = {
    ...properties,
    title: withCapitals(withoutBraces(title)),
    ...(issued ? dateFields(issued) : {}),
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `\t${name} = {${isAddress(name) ? value : escape(value)}},\n`,
  );
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

/** A brace that stands alone would end the entry, with a backslash too. */
const withoutBraces = (title: string): string =>
  title.replace(/[{}]/g, (sign) => (sign === '{' ? '{\\textbraceleft}' : '{\\textbraceright}'));

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

const isAddress = (name: string): boolean => name === 'url' || name === 'howpublished';

/** Signs that mean something to TeX. */
const escape = (text: string): string => text.replace(/[&%$#_]/g, '\\$&');
