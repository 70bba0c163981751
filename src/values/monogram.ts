import { fold } from './nearest.ts';

/** Two capitals nobody has yet: from the initials of the names given, else from the alphabet. */
export function freeMonogram(names: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const letters = (name: string) =>
    fold(name)
      .toUpperCase()
      .replace(/[^A-Z-]/g, '');
  const wishes = names.flatMap((name) => {
    if (name === undefined) return [];
    const words = letters(name).split('-').filter(Boolean);
    const initials = words.map((word) => word[0]!);
    const first = words[0] ?? '';
    return [
      initials.slice(0, 2).join(''),
      `${initials[0] ?? ''}${initials.at(-1) ?? ''}`,
      first.slice(0, 2),
      ...[...first.slice(1)].map((letter) => `${first[0]!}${letter}`),
    ];
  });
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  return [...wishes, ...all].find((monogram) => /^[A-Z]{2}$/.test(monogram) && !taken.has(monogram)) ?? 'XX';
}
