import { yamlText } from '../../source/yaml/front-matter.ts';
import type { WrittenDossier } from '../../domain/model.ts';
import type { ContentIndex, Field } from '../../source/field.ts';
import type { Day } from '../../values/date.ts';
import { type Finding, type Problem, quoted, together } from '../../source/problem.ts';
import { plain } from '../../source/prose/plain.ts';
import type { Kind } from './records.ts';

/** Where everything is that a change is told of. */
export interface HistoryContext {
  written: WrittenDossier;
  index: ContentIndex;
  today: Day;
  /** The content folder as editors see it. */
  shownAs: string;
}

/** Something readers may have read that says something else now. */
export interface Change {
  /** Tells of it where it says so. */
  tell: (finding: Finding) => Problem;
  /** „Die Zahl „baende““ */
  what: string;
  was: string;
  /** Empty for what is gone. */
  is: string;
  /** Ids that a correction would name: none for what is gone, undefined where a correction names no ids. */
  concerns: readonly string[] | undefined;
}

/**
 * Records of one kind that say something else now, or are gone; what did not say anything before may be added.
 *
 * @param placeOf where the part of a record stands, or the list for one that is gone.
 */
export function changesOf<Item extends { id: string }>(
  { noun, parts, isHeir, whenGone }: Kind<Item>,
  before: readonly Item[],
  after: readonly Item[],
  placeOf: (id?: string, part?: string) => Field,
): Change[] {
  return before.flatMap((old): Change[] => {
    const what = `${noun} ${quoted(old.id)}`;
    const now = after.find(({ id }) => id === old.id) ?? after.find((one) => isHeir?.(old, one));
    if (!now)
      return whenGone ? [{ tell: tellerOf(placeOf()), what, was: whenGone(old), is: '', concerns: [] }] : [];
    const changed = Object.entries(parts)
      .map(([key, [name, inWords, agree]]) => ({ key, name, was: inWords(old), is: inWords(now), agree }))
      .filter(({ was, is, agree }) => was && plain(was) !== plain(is ?? '') && !agree?.(old, now));
    const [first] = changed;
    if (!first) return [];
    const names = together(changed.flatMap(({ name }) => name || []));
    const joined = (side: 'was' | 'is') => changed.flatMap((part) => part[side] || []).join('; ');
    return [
      {
        tell: tellerOf(placeOf(now.id, first.key)),
        what: names ? `${what} (${names})` : what,
        was: joined('was'),
        is: joined('is'),
        concerns: [now.id],
      },
    ];
  });
}

/** Asks for a correction of each change that no new one speaks of, and shows the line. */
export const askForCorrections = (
  changes: readonly Change[],
  corrected: ReadonlySet<string>,
  today: Day,
): Problem[] =>
  changes
    .filter(({ concerns = [] }) =>
      concerns.length === 0 ? !corrected.has('') : !concerns.some((id) => corrected.has(id)),
    )
    .map(({ tell, what, was, is, concerns }) => {
      const ids = concerns ? `, concerns: [${concerns.join(', ')}]` : '';
      return tell({
        what: `${what}: war ${quoted(was)}${is === '' ? ' und ist weg' : `, ist jetzt ${quoted(is)}`}`,
        why: 'wer es schon gelesen hat, soll davon erfahren',
        remedy: `war es falsch, ${toCorrect(today, was, is, ids)}`,
      });
    });

interface Correction {
  date: string;
  wrong: string;
  right: string;
  concerns?: readonly string[];
}

/** What corrections that were not there before concern; an empty id for one that names nothing. */
export function newlyCorrected(
  before: readonly Correction[] = [],
  after: readonly Correction[] = [],
): ReadonlySet<string> {
  const name = ({ date, wrong, right }: Correction) => [date, plain(wrong), plain(right)].join('\n');
  const known = new Set(before.map(name));
  return new Set(
    after
      .filter((entry) => !known.has(name(entry)))
      .flatMap(({ concerns = [] }) => (concerns.length > 0 ? concerns : [''])),
  );
}

export const tellerOf =
  (field: Field): Change['tell'] =>
  (finding) =>
    field.problem('K-LEB-04', finding);

/** „corrections: eintragen: - { … }“: the line that says what was wrong and what is right. */
export const toCorrect = (today: Day, was: string, is = '', more = ''): string =>
  `unter corrections: eintragen: - { date: "${today}", wrong: ${yamlText(was)}, right: ${yamlText(is || '…')}${more} }`;

/** The item of a list with this id, else the list. */
export const itemOf = (list: Field, id?: string): Field =>
  list.items.find((item) => item.at('id').text === id) ?? list;
