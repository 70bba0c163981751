/** Every address that a style sheet names, or a value of an attribute that is written like one. */
export function addressesIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...bare.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/gi)].map((match) => match[2]!);
  const imports = [...bare.matchAll(/@import\s*(['"])(.*?)\1/gi)].map((match) => match[2]!);
  const sets = [...bare.matchAll(/image-set\(([^;{}]*)/gi)].flatMap(([, set]) => quotedIn(set!));
  return [...urls, ...imports, ...sets];
}

/** Pictures of a set may stand there as mere text; so does their type. */
const quotedIn = (set: string): string[] =>
  [...set.matchAll(/(?<!url\(\s*|type\()(['"])(.*?)\1/gi)].map((match) => match[2]!);

/** The addresses of a `srcset`; between two of them a comma is enough. */
export const candidates = (srcset: string): string[] =>
  [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].map((match) => match[1]!);

/** What a script imports at once. */
export const importsIn = (script: string): string[] =>
  [...script.matchAll(/(?:from|import)\s*(['"])(\.{1,2}\/[^'"]+)\1/g)].map((match) => match[2]!);

/** What a script may import later. */
export const laterImportsIn = (script: string): string[] =>
  [...script.matchAll(/\bimport\s*\(\s*(['"`])(\.{1,2}\/[^'"`$]+)\1/g)].map((match) => match[2]!);
