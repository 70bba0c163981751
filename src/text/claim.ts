/** Words of the page of one claim. */
export const claimText = {
  kicker: 'Aussage',
  question: 'Die Frage dazu',
  article: 'Steht im Artikel',
} as const;
