import { readSettings } from './settings.ts';

const { siteName, tagline, accent, icon, publisher } = readSettings(process.env);

/** Whose site this is, for every page and file that says so. */
export const identity = { name: siteName, tagline, accent, icon, publisher };
