import type { Claim, Dossier } from '../../domain/model.ts';
import { compare } from '../../domain/comparison/comparison.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { claimText as text } from '../../text/claim.ts';
import { drawStrip } from '../strip.ts';
import { articleName, kickerOf } from '../names.ts';
import type { Link } from '../link.ts';
import { claimView, type ClaimView } from './question.ts';
import { claimThing, graphOf, type StructuredData } from '../data/structured-data.ts';
import type { Element } from 'hast';

/** The page of one claim: what its short permanent address shows. */
export interface ClaimPageView {
  path: string;
  kicker: string;
  title: string;
  description: string;
  claim: ClaimView;
  /** The question it answers, with where all articles stand on it. */
  question: Link | undefined;
  strip: Element | undefined;
  article: Link & { monogram: string };
  structuredData: StructuredData;
}

/** The last part of a claim's permanent address. */
export const claimSlug = (claim: Claim): string => routes.claim(claim).split('/').at(-2) ?? '';

/** The page of one claim. */
export function claimPageView(claim: Claim, dossier: Dossier, site: URL | undefined): ClaimPageView {
  const { article, question, entry } = claim;
  const view = claimView(claim);
  return {
    path: `/a/${claimSlug(claim)}/`,
    kicker: kickerOf(text.kicker, articleName(article)),
    title: text.title(view.attribution, entry.short),
    description: `${view.attribution}: ${entry.paraphrase}`,
    claim: view,
    question: question && {
      text: question.entry.question,
      href: routes.question(question.id, fragmentOf(claim.key)),
    },
    strip: question && drawStrip(compare(question, dossier.articles), 'full'),
    article: {
      monogram: article.monogram,
      text: article.entry.title,
      href: routes.article(article.id, claim.passage.id),
    },
    structuredData: graphOf(claimThing(claim, site)),
  };
}
