import { append, swap, type Changes } from '../variant.ts';
import { casesOf, comment, opening } from './case.ts';

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

export const lifeCases = casesOf({
  'K-LEB-01': { 'an article that waits for its day': { [comment]: later } },
  'K-DAT-10': {
    'a month in the place of a day': {
      [comment]: swap('monogram: OF', 'monogram: OF\npublishAt: "2026-12"'),
    },
  },
  'K-LEB-02': {
    'a link to an article that is not there yet': {
      [comment]: later,
      [opening]: append('\nMehr dazu [an anderer Stelle](offene-fragen.md#leser).\n'),
    },
    'a chart in a text while the article with its numbers is a draft': {
      ...alone,
      [opening]: draft,
      [comment]: append('\n![Was in den Regalen steht](chart:bestand)\n'),
    },
  },
  'K-LEB-03': { 'a chart without its numbers': { ...alone, [opening]: draft } },
  'K-DAT-09': {
    'a change before there was anything to change': {
      [comment]: swap('monogram: OF', 'monogram: OF\nupdated: "2021-04-30"'),
    },
  },
  'K-DAT-07': {
    'a correction in the future': {
      'events/wiedereroeffnung.yaml': append(
        'corrections: [{ date: "2027-01-01", wrong: "Samstag.", right: "Sonntag." }]\n',
      ),
    },
  },
  'K-VER-01': {
    'a correction of a value that is not there': {
      'measures/baende.yaml': append(
        'corrections: [{ date: "2026-11-01", wrong: "4.200.", right: "4.180.", concerns: [jahresberich] }]\n',
      ),
    },
  },
  'K-ADR-01': {
    'a former id that is another article’s': {
      [comment]: swap('monogram: OF', 'monogram: OF\naliases: [wiedereroeffnung]'),
    },
    'a former address of a claim that another claim has': {
      [comment]: swap('wenig Nutzen."', 'wenig Nutzen."\n    aliases: [we-lohnt-sich]'),
    },
  },
  'K-ADR-02': {
    'one former id for two': {
      [comment]: swap('monogram: OF', 'monogram: OF\naliases: [alter-streit]'),
      'dossier.yaml': removed(...gone),
    },
    'a claim withdrawn and moved at once': {
      [comment]: swap(
        'wenig Nutzen."',
        'wenig Nutzen."\n    aliases: [of-nutzlos]\ncorrections: [{ date: "2026-11-01", wrong: "A.", right: "B.", withdrawn: [of-nutzlos] }]',
      ),
    },
  },
});

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
