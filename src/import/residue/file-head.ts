import type { Step } from '../step.ts';

/** The head of a Markdown file, between two lines of dashes; nothing of it is text. */
export const fileHead: Step = (text) => {
  const match = /^\s*---\n((?:[\w-]+:.*\n|[ -].*\n|\n)+?)---\n/.exec(text);
  if (!match) return { text, removed: [] };
  return {
    text: text.slice(match[0].length),
    removed: match[1]!
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ reason: 'kopf' as const, text: line })),
  };
};
