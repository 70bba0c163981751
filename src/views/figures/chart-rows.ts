import type { Row } from '../../charts/rows.ts';
import { chartValues, type Value } from '../../domain/figures.ts';
import type { Chart } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { figuresText as text } from '../../text/pages/figures.ts';

/** A value of a chart with the words it carries, the same in drawing, table and description. */
export interface ChartRow extends Row {
  value: Value;
}

/** The rows of a chart in the editors' order of measures, each named by what tells it from the others. */
export function chartRows(chart: Chart): ChartRow[] {
  const groups = chartValues(chart).filter(({ values }) => values.length > 0);
  const many = groups.length > 1;
  const single = many && groups.every(({ values }) => values.length === 1);
  return groups.flatMap(({ measure, values }) =>
    values.map((value) => {
      if (single) return { key: value.key, value, label: measure.entry.name, detail: absence(value, groups) };
      const byDate = differInDate(values);
      const label = byDate ? formatDate(value.asOf!) : speakerLabel(value);
      const detail = byDate ? origin(value) : details(value);
      return { key: value.key, value, label, detail, group: many ? measure.entry.name : undefined };
    }),
  );
}

/** „Erika Muster“, „Artikel OA“. */
export const speakerLabel = ({ speaker, figures }: Value): string =>
  speaker === 'self' ? text.articleItself(monograms({ figures })) : speaker.entry.name;

const monograms = ({ figures }: Pick<Value, 'figures'>): string =>
  [...new Set(figures.map(({ article }) => article.monogram))].join(', ');

/** Exact values that differ only in their date are named by it, in a drawing that need not name the speaker. */
const differInDate = (values: readonly Value[]): boolean =>
  values.length > 1 &&
  values.every(({ speaker, asOf }) => asOf !== undefined && speaker === values[0]!.speaker) &&
  new Set(values.map(({ asOf }) => asOf?.edtf)).size === values.length;

const origin = (value: Value): string | undefined =>
  value.figures.length > 0 && value.speaker !== 'self' ? text.inArticle(monograms(value)) : undefined;

const details = (value: Value): string | undefined => {
  const parts = [
    value.figures.length > 0 ? origin(value) : text.bases[value.basis],
    value.asOf && text.asOf(formatDate(value.asOf)),
  ];
  return parts.filter((part) => part !== undefined).join(' · ') || undefined;
};

/** In a list that an article gives, what the article leaves out says so. */
function absence(value: Value, groups: readonly { values: Value[] }[]): string | undefined {
  const given = groups.some(({ values }) => values.some(({ figures }) => figures.length > 0));
  return given && value.figures.length === 0 ? text.notInArticle : undefined;
}
