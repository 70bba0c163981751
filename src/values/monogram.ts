import { fold } from './nearest.ts';

/** Two capitals nobody has yet: from the initials of the names given, else from the alphabet; three where all are taken. */
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
  const isFree = (monogram: string) => /^[A-Z]{2,3}$/.test(monogram) && !taken.has(monogram);
  const longer = () => pairs.flatMap((pair) => alphabet.map((letter) => pair + letter));
  return [...wishes, ...pairs].find(isFree) ?? longer().find(isFree) ?? 'XXX';
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
