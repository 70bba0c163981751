import type { Field } from '../../source/field.ts';
import { findNames, type Named } from '../../source/prose/names.ts';
import type { LintRule } from './rule.ts';

/**
 * A spelling of a known actor that is not the one we use: „Jana Müller Wehr“ for „Jana Müller-Wehr“.
 * Short forms („Müller“), other names („die Müllerin“) and what stands in quotation marks are left alone.
 */
export function nameSpellings(actors: readonly Field[]): LintRule {
  const variants = actors.flatMap(variantsOf);
  return (prose, note, sheet) => {
    if (sheet.collection === 'actors') return;
    for (const { id, spelling, index } of findNames(prose.text, variants)) {
      if (isQuoted(prose.text, index)) continue;
      const name = variants.find((variant) => variant.id === id)!.name;
      note(index, 'K-SPR-01', {
        what: `„${spelling}“ heißt bei uns „${name}“`,
        remedy: `richtig: ${name}; ist es ein Zitat, in Anführungszeichen`,
      });
    }
  };
}

/** Spellings that say the same name with other letters. */
function variantsOf(field: Field): (Named & { name: string })[] {
  const name = field.at('name').text;
  // Groups have no name of their own, only words for them.
  if (name === undefined || field.at('kind').text === 'group') return [];
  const spellings = field
    .at('spellings')
    .items.flatMap((item) => item.text ?? [])
    .filter((spelling) => isVariant(spelling, name));
  return spellings.length > 0 ? [{ id: field.sheet.id, spellings, name }] : [];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Almost the same letters: at most a third of them differ, and neither contains the other as a word. */
function isVariant(spelling: string, name: string): boolean {
  if (spelling.toLowerCase() === name.toLowerCase() || /[„“"]/.test(spelling)) return false;
  const plain = name.replaceAll('-', ' ');
  // A part of the name is a short form.
  if (plain !== spelling && ` ${plain} `.includes(` ${spelling} `)) return false;
  const [a, b] = [bare(spelling), bare(name)];
  if (a === b) return true;
  return Math.abs(a.length - b.length) <= 3 && distance(a, b) <= Math.max(1, Math.floor(b.length / 4));
}

/** Letters to add, drop or change (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('„') > Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
}
