import type { Value } from '../../domain/figures.ts';
import type { DateSpan } from '../../values/date.ts';
import { germanDay, months, quoted } from '../../source/problems/words.ts';
import type { Field } from '../../source/field.ts';

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
export const placeName = (field: Field): string => `${field.sheet.file}, ${field.name}`;
