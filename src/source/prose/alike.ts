import { plain } from './plain.ts';

/** Whether one can be the other put right: half of its words are the same. */
export function areAlike(one: string, other: string): boolean {
  const words = (text: string) =>
    plain(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}
