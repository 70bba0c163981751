/** What a site is built for: for the public, or to be looked at on this machine. */
export type Purpose = 'publication' | 'preview';
