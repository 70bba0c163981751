import { capital } from './words.ts';

/** Words of the page of one claim. */
export const claimText = {
  kicker: 'Aussage',
  /** A claim is never told without the one who makes it. */
  title: (speaker: string, short: string) => `${capital(speaker)}: ${short}`,
  question: 'Die Frage dazu',
  article: 'Steht im Artikel',
} as const;
