import { months } from '../../values/german.ts';
import type { CollectionName } from '../../schema/meta.ts';
import type { Value } from '../../domain/figures.ts';
import type { Chart, Claim, Figure, Question, Reference } from '../../domain/model.ts';
import type { ContentIndex, Field } from '../../source/field.ts';
import { germanDay, quoted } from '../../source/problem.ts';
import type { DateSpan } from '../../values/date.ts';

/** Finds what was linked in the files it was written in; in content without errors all of it stands there. */
export function finderOf(index: ContentIndex) {
  const entry = (collection: CollectionName, id: string) => index.entry(collection, id)!;
  const item = (list: Field, id: string) => list.items.find((one) => one.at('id').text === id)!;
  const figure = ({ article, id }: Figure) => item(entry('articles', article.id).at('figures'), id);
  const reference = ({ measure, id }: Reference) => item(entry('measures', measure.id).at('references'), id);
  return {
    question: ({ id }: Question) => entry('questions', id),
    chart: ({ id }: Chart) => entry('charts', id),
    claim: ({ article, id }: Claim) => item(entry('articles', article.id).at('claims'), id),
    /** Every place that gives the value: figures of articles first, then references. */
    value: ({ figures, references }: Pick<Value, 'figures' | 'references'>) => [
      ...figures.map(figure),
      ...references.map(reference),
    ],
  };
}

export type Finder = ReturnType<typeof finderOf>;

/** The sentences and clauses of a note; „ca.“ ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=(?<!ca)[.!?;:])\s+/);

/** „Generalstab“, „Artikel OF“. */
export const speakerName = ({ speaker, figures }: Pick<Value, 'speaker' | 'figures'>): string =>
  speaker === 'self' ? `Artikel ${figures[0]?.article.monogram ?? ''}`.trim() : speaker.entry.name;

/** „15. August 2023“, „August 2023“, else the date as it is written. */
export function dateName({ edtf, precision }: DateSpan): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return germanDay(edtf);
  const [year, month] = edtf.split('-').map(Number);
  return precision === 'month' && /^\d{4}-\d{2}$/.test(edtf) ? `${months[month! - 1]} ${year}` : quoted(edtf);
}

/** Where else something stands: „content/measures/x.yaml, references[y]“. */
export const placeName = (field: Field): string => `${field.file.path}, ${field.name}`;
