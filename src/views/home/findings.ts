import type { Element } from 'hast';
import { compare } from '../../domain/comparison/comparison.ts';
import type { Chart, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import type { FindingEntry } from '../../schema/dossier.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { chartLegend, drawChart } from '../figures/chart.ts';
import type { Link } from '../link.ts';
import { drawStrip } from '../strip.ts';

/** One sentence with the way to what it rests on, and a small picture where there is one. */
interface FindingView {
  text: string;
  way: Link;
  strip?: Element | undefined;
  drawing?: Element | undefined;
}

/** The finding of the lead picture, and the others. */
export type FindingsView = NonNullable<ReturnType<typeof findingsView>>;

/** Undefined where the dossier has no findings. */
export function findingsView(dossier: Dossier) {
  const { findings = [] } = dossier.entry;
  if (findings.length === 0) return undefined;
  const [chart] = dossier.charts;
  const leading = chart && findings.find((finding) => finding.chart === chart.id);
  return {
    lead: leading && leadView(leading, chart),
    others: findings.filter((finding) => finding !== leading).map((finding) => findingView(finding, dossier)),
  };
}

/** The finding of the first chart, with its drawings for a phone and for a column. */
const leadView = ({ text }: FindingEntry, chart: Chart) => ({
  text,
  way: wayTo(chart),
  subtitle: chart.entry.subtitle,
  note: chart.entry.note,
  drawings: [288, 560].map((width) => drawChart(chart, width)),
  /** What its marks mean. */
  legend: chartLegend(chart),
});

const wayTo = ({ id }: Chart): Link => ({ text: words.toChart, href: routes.figures(`diagramm-${id}`) });

function findingView(
  { text, chart, question, article, passage }: FindingEntry,
  dossier: Dossier,
): FindingView {
  const drawn = dossier.charts.find(({ id }) => id === chart);
  if (drawn) return { text, way: wayTo(drawn), drawing: drawChart(drawn, 288) };
  const compared = dossier.questions.find(({ id }) => id === question);
  if (compared)
    return {
      text,
      way: { text: words.toQuestion, href: routes.question(compared.id) },
      strip: drawStrip(compare(compared, dossier.articles), 'note'),
    };
  return { text, way: { text: words.toPassage, href: routes.article(article ?? '', passage) } };
}
