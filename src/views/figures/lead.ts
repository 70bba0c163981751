import type { Element } from 'hast';
import type { Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { drawChart } from './chart.ts';

/** The dossier's strongest picture for its first page: the first chart, drawn small. */
export interface LeadView {
  title: string;
  subtitle: string;
  note: string;
  /** For a phone and for a column; the style sheet of the charts shows the widest that fits. */
  drawings: Element[];
  /** The chart among the others, with its table and sources. */
  href: string;
}

/** Undefined where the dossier has no chart. */
export function leadView({ charts: [chart] }: Dossier): LeadView | undefined {
  if (!chart) return undefined;
  const { title, subtitle, note } = chart.entry;
  return {
    ...{ title, subtitle, note },
    drawings: [288, 560].map((width) => drawChart(chart, width)),
    href: routes.figures(`diagramm-${chart.id}`),
  };
}
