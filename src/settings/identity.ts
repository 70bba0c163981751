import { readSettings } from './settings.ts';

const { title, tagline, accent, icon, publisher } = readSettings(process.env);

/** Whose site this is, for every page and file that says so. */
export const identity = { name: title, tagline, accent, icon, publisher };
