import type { Day } from './date.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day it is in Germany, wherever the machine stands: editors and readers live by its calendar. */
export const dayInGermany = (now: Date): Day => calendar.format(now);
