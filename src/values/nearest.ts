/**
 * The name an editor probably meant: the one with the fewest typing errors, or the shortest that
 * contains every part of what was written (`putin` → `wladimir-putin`). Undefined if none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = fold(written);
  const tolerated = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3);
  const ranked = [...new Set(names)]
    .map((name) => ({ name, errors: typingErrors(wanted, fold(name)) }))
    .sort((a, b) => a.errors - b.errors || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  if (best && best.errors <= tolerated) return best.name;
  const parts = wanted.split('-').filter((part) => part.length > 2);
  return ranked
    .filter(({ name }) => parts.length > 0 && parts.every((part) => fold(name).includes(part)))
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0]?.name;
}

/** Small letters, umlauts in two letters, everything else that is no letter or digit as hyphen. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Letters to add, drop, change or swap with their neighbour (Damerau 1964, restricted). */
export function typingErrors(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
