/** German letters of Russian and Korean names, and what others write for them. */
const abroad: readonly [RegExp, string][] = [
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/w/g, 'v'],
  [/ss/g, 's'],
  [/tz|z/g, 'ts'],
  [/(?<=[aeou])j/g, 'y'],
  [/ei/g, 'ey'],
  [/k[iy]$/g, 'kiy'],
];

/** The other way, for names that we write in the English manner: „Lankov“. */
const german: readonly [RegExp, string][] = [
  [/sh/g, 'sch'],
  [/v/g, 'w'],
  [/yu/g, 'ju'],
];

/**
 * Other spellings a reader may know a name by: „Shoigu“ and „Shojgu“ for „Schoigu“, „Vladivostok“ for
 * „Hinterwalden“. Only to be found by; some of them nobody writes.
 */
export function spellingsOf(name: string): string[] {
  const plain = name.toLocaleLowerCase('de-DE');
  const foreign = rewrite(plain, abroad);
  const forms = [foreign, rewrite(plain, german), plain.replace(/oi/g, 'oj'), foreign.replace(/oi/g, 'oj')];
  return [...new Set(forms)].filter((form) => form !== plain);
}

const rewrite = (name: string, rules: readonly [RegExp, string][]): string =>
  name
    .split(' ')
    .map((word) => rules.reduce((text, [from, to]) => text.replace(from, to), word))
    .join(' ');
