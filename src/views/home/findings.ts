import type { Element } from 'hast';
import { compare } from '../../domain/comparison/comparison.ts';
import type { Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import type { FindingEntry } from '../../schema/dossier.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { drawChart } from '../figures/chart.ts';
import { leadView, type LeadView } from '../figures/lead.ts';
import type { Link } from '../link.ts';
import { drawStrip } from '../strip.ts';

/** One sentence with the way to what it rests on, and a small picture where there is one. */
export interface FindingView {
  text: string;
  way: Link;
  strip?: Element | undefined;
  drawing?: Element | undefined;
}

/** The finding of the lead picture, and the others. */
export interface FindingsView {
  lead: (FindingView & { picture: LeadView }) | undefined;
  others: FindingView[];
}

/** Undefined where the dossier has no findings. */
export function findingsView(dossier: Dossier): FindingsView | undefined {
  const { findings = [] } = dossier.entry;
  if (findings.length === 0) return undefined;
  const leading = findings.find(({ chart }) => chart !== undefined && chart === dossier.charts[0]?.id);
  const picture = leading && leadView(dossier);
  return {
    lead: picture && {
      text: leading.text,
      way: { text: words.toChart, href: picture.href },
      picture,
    },
    others: findings.filter((finding) => finding !== leading).map((finding) => findingView(finding, dossier)),
  };
}

function findingView(
  { text, chart, question, article, passage }: FindingEntry,
  dossier: Dossier,
): FindingView {
  const drawn = dossier.charts.find(({ id }) => id === chart);
  if (drawn)
    return {
      text,
      way: { text: words.toChart, href: routes.figures(`diagramm-${drawn.id}`) },
      drawing: drawChart(drawn, 288),
    };
  const compared = dossier.questions.find(({ id }) => id === question);
  if (compared)
    return {
      text,
      way: { text: words.toQuestion, href: routes.question(compared.id) },
      strip: drawStrip(compare(compared, dossier.articles), 'note'),
    };
  return { text, way: { text: words.toPassage, href: routes.article(article ?? '', passage) } };
}
