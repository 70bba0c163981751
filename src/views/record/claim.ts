import { steps } from '../../charts/strip.ts';
import type { Actor, Claim } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { quote, capital } from '../../text/words.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { correctionMarks } from '../corrections.ts';
import type { Link } from '../link.ts';
import { articleName, attribution, attributionByName, outletOf, speakerName } from '../names.ts';
import { claimOutcome } from './outcome.ts';
import { claimAnswer } from './answer.ts';

/** A claim, wherever it is told: in a margin note, on a question's page, in the booklet, among an actor's words. */
export type ClaimView = ReturnType<typeof claimView>;

export function claimView(claim: Claim) {
  const { entry, article, passage, speaker, origin, via, question } = claim;
  return {
    /** Fragment of the claim on any page. */
    id: fragmentOf(claim.key),
    monogram: article.monogram,
    /** Outlet and month of the article it stands in. */
    article: articleName(article),
    /** The passage it stands in. */
    passage: { text: text.passage(passage.number), href: routes.article(article.id, passage.id) },
    speaker: speaker === 'self' ? text.self : actorLink(speaker),
    via: via.map(actorLink),
    /** Speaker and chain in words: „Erika Muster, über den Mühlbachboten“. */
    attribution: attribution(claim),
    origin: origin === speaker || origin === 'self' ? undefined : text.origin(origin.entry.name),
    /** How firmly it is said; undefined for what is simply said. */
    firmness: text.modalities[entry.modality],
    paraphrase: entry.paraphrase,
    /** The same in at most a dozen words. */
    short: entry.short,
    quote: entry.quote && quote(entry.quote),
    /** The question it answers, in short. */
    question: question && {
      text: question.entry.short,
      href: routes.question(question.id, fragmentOf(claim.key), claim),
    },
    answer: claimAnswer(claim),
    step: steps.find((step) => step === claim.step),
    /** The claim's lasting address. */
    href: routes.claim(claim),
    citation: citationOf(claim),
    /** „berichtigt am …“ */
    corrections: correctionMarks(claim.corrections),
    outcome: claimOutcome(claim),
  };
}

export const actorLink = ({ id, entry }: Actor): Link => ({ text: entry.name, href: routes.actor(id) });

/**
 * Who says it and how firmly, to stand before a colon: „Erika Muster, über den Mühlbachboten (erwartet)“. In brackets,
 * because the verb is in the singular and speakers may be many.
 */
export function saying(claim: Claim): string {
  const firmness = text.modalities[claim.entry.modality];
  return capital(attributionByName(claim) + (firmness === undefined ? '' : ` (${firmness})`));
}

/** A ready-made citation: who says what, where, when. The address is added where it is known. */
export function citationOf({ entry, speaker, article, passage }: Claim): string {
  return text.citation({
    speaker: speakerName(speaker),
    paraphrase: entry.paraphrase,
    article: outletOf(article),
    date: formatDate(article.published),
    passage: passage.number,
    title: article.entry.title,
  });
}
