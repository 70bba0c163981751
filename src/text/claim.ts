import { capital } from './words.ts';

/** Words at the short address of a claim. */
export const claimText = {
  /** A claim is never told without the one who makes it. */
  title: (speaker: string, short: string) => `${capital(speaker)}: ${short}`,
  lead: 'Diese Aussage steht mit allem, was die anderen Artikel dazu sagen, hier:',
} as const;
