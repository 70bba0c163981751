import { append, swap, type Changes } from '../variant.ts';
import { type Case, comment, opening } from './case.ts';

/** An article's way into the site, on it and out of it. */
const later = swap('monogram: OF', 'monogram: OF\npublishAt: "2026-12-01"');
const draft = swap('monogram: WE', 'monogram: WE\ndraft: true');
const alone: Changes = { 'measures/baende.yaml': (text) => text.replace(/references:[^]*/, '') };
const removed = (...lines: string[]) => append(['removed:', `  - ${lines.join('\n    ')}`, ''].join('\n'));
const gone = [
  'id: alter-streit',
  'title: "Alter Streit"',
  'date: "2026-11-01"',
  'reason: "Der Text war erfunden."',
];

export const lifeCases: Case[] = [
  {
    title: 'an article that waits for its day',
    code: 'K-LEB-01',
    changes: { [comment]: later },
  },
  {
    title: 'a month in the place of a day',
    code: 'K-DAT-10',
    changes: { [comment]: swap('monogram: OF', 'monogram: OF\npublishAt: "2026-12"') },
  },
  {
    title: 'a link to an article that is not there yet',
    code: 'K-LEB-02',
    changes: {
      [comment]: later,
      [opening]: append('\nMehr dazu [an anderer Stelle](offene-fragen.md#leser).\n'),
    },
  },
  {
    title: 'a chart in a text while the article with its numbers is a draft',
    code: 'K-LEB-02',
    changes: {
      ...alone,
      [opening]: draft,
      [comment]: append('\n![Was in den Regalen steht](chart:bestand)\n'),
    },
  },
  {
    title: 'a chart without its numbers',
    code: 'K-LEB-03',
    changes: { ...alone, [opening]: draft },
  },
  {
    title: 'a change before there was anything to change',
    code: 'K-DAT-09',
    changes: { [comment]: swap('monogram: OF', 'monogram: OF\nupdated: "2021-04-30"') },
  },
  {
    title: 'a correction in the future',
    code: 'K-DAT-07',
    changes: {
      'events/wiedereroeffnung.yaml': append(
        'corrections: [{ date: "2027-01-01", wrong: "Samstag.", right: "Sonntag." }]\n',
      ),
    },
  },
  {
    title: 'a correction of a value that is not there',
    code: 'K-VER-01',
    changes: {
      'measures/baende.yaml': append(
        'corrections: [{ date: "2026-11-01", wrong: "4.200.", right: "4.180.", concerns: [jahresberich] }]\n',
      ),
    },
  },
  {
    title: 'a former id that is another article’s',
    code: 'K-ADR-01',
    changes: { [comment]: swap('monogram: OF', 'monogram: OF\naliases: [wiedereroeffnung]') },
  },
  {
    title: 'a former address of a claim that another claim has',
    code: 'K-ADR-01',
    changes: {
      [comment]: swap('wenig Nutzen."', 'wenig Nutzen."\n    aliases: [we-lohnt-sich]'),
    },
  },
  {
    title: 'one former id for two',
    code: 'K-ADR-02',
    changes: {
      [comment]: swap('monogram: OF', 'monogram: OF\naliases: [alter-streit]'),
      'dossier.yaml': removed(...gone),
    },
  },
  {
    title: 'a claim withdrawn and moved at once',
    code: 'K-ADR-02',
    changes: {
      [comment]: swap(
        'wenig Nutzen."',
        'wenig Nutzen."\n    aliases: [of-nutzlos]\ncorrections: [{ date: "2026-11-01", wrong: "A.", right: "B.", withdrawn: [of-nutzlos] }]',
      ),
    },
  },
];

/** What is well kept: former addresses of every kind, corrections of every kind. */
export const soundLife: Record<string, Changes> = {
  'that was renamed and corrected': {
    [comment]: swap(
      'monogram: OF',
      'monogram: OF\naliases: [alter-streit, aelterer-streit]\nupdated: "2026-11-01"\npublishAt: "2026-11-21"',
    ),
  },
  'that was removed': {
    'dossier.yaml': removed(...gone, 'instead: offene-fragen', 'claims: [as-laerm, as-nutzen]'),
  },
};
