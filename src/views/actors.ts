import { articlesOf, byQuestion, carriersOf, eventsOf, wholesOf } from '../domain/actors.ts';
import type { Actor, Claim, Dossier } from '../domain/model.ts';
import { partsOf, partSizes } from '../domain/parts.ts';
import { routes } from '../routes.ts';
import type { ActorEntry } from '../schema/index.ts';
import { actorsText as text } from '../text/pages/actors.ts';
import { groundsView } from './grounds.ts';
import { articleName, lettersOf, signsView } from './names.ts';
import type { Link } from './link.ts';
import { pageOfList } from './parts.ts';
import { actorLink, claimView, type ClaimView } from './record/claim.ts';
import { eventView } from './record/event.ts';
import { figureView } from './record/figure.ts';

export interface ClaimGroup {
  /** Undefined for claims that answer no question. */
  question: Link | undefined;
  claims: ClaimView[];
}

const kinds: readonly ActorEntry['kind'][] = ['person', 'body', 'state', 'group'];

/** How much of an actor stands in the articles: what it says, carries and counts. */
const voiceOf = ({ claims, carried, figures }: Actor): number =>
  claims.length + carried.length + figures.length;

/** The pages of the list of actors, by kind; who says most comes first. */
export const actorParts = ({ actors }: Dossier) =>
  partsOf(
    kinds.flatMap((kind) =>
      actors.filter(({ entry }) => entry.kind === kind).sort((a, b) => voiceOf(b) - voiceOf(a)),
    ),
    partSizes.actors,
  );

/** One page of the list of all actors. */
export function actorsView(dossier: Dossier, part = 1) {
  const { entries, page } = pageOfList(actorParts(dossier), part, text.title, routes.actors);
  return {
    ...page,
    groups: [...Map.groupBy(entries, ({ entry }) => entry.kind)].map(([kind, actors]) => ({
      id: kind,
      title: text.kinds[kind],
      actors: actors.filter(voiceOf).map((actor) => summaryOf(actor, dossier)),
      /** Who only occurs. */
      others: actors
        .filter((actor) => !voiceOf(actor))
        .map((actor) => ({ id: actor.id, ...actorLink(actor) })),
    })),
    /** Only on the first page. */
    grounds: part === 1 ? groundsView(dossier) : undefined,
    letters: lettersOf(dossier.articles),
  };
}

function summaryOf(actor: Actor, dossier: Dossier) {
  const { id, entry, claims, carried, figures, events } = actor;
  const counts = [
    claims.length > 0 ? text.claims(claims.length) : '',
    carried.length > 0 ? text.carried(carried.length) : '',
    figures.length > 0 ? text.figures(figures.length) : '',
    events.length > 0 ? text.events(events.length) : '',
  ].filter(Boolean);
  return {
    /** The actor's id: fragment of its entry in the list. */
    id,
    name: actorLink(actor),
    role: entry.role,
    /** What there is of the actor, in words: „4 Aussagen“, „1 Zahl“ … */
    counts,
    monograms: articlesOf(dossier, actor).map(({ monogram }) => monogram),
  };
}

/** Everything the page of one actor shows. */
export type ActorView = ReturnType<typeof actorView>;

/** The page of one actor. */
export function actorView(actor: Actor, dossier: Dossier) {
  const { id, entry, parts, claims, carried, figures } = actor;
  return {
    id,
    name: entry.name,
    kind: text.kinds[entry.kind],
    role: entry.role,
    spellings: entry.spellings,
    note: entry.note,
    wholes: wholesOf(actor).map(actorLink),
    parts: parts.map(actorLink),
    articles: articlesOf(dossier, actor).map((article) => ({
      text: articleName(article),
      href: routes.article(article.id),
    })),
    says: groupsOf(dossier, claims),
    carriers: carriersInWords(actor),
    carries: groupsOf(dossier, carried),
    figures: figures.map(figureView),
    events: eventsOf(dossier, actor).map(eventView),
    signs: signsView(dossier.articles),
  };
}

function groupsOf(dossier: Dossier, claims: readonly Claim[]): ClaimGroup[] {
  return byQuestion(dossier, claims).map(({ question, claims }) => ({
    question: question && { text: question.entry.question, href: routes.question(question.id) },
    claims: claims.map(claimView),
  }));
}

function carriersInWords(actor: Actor): string[] {
  const carriers = carriersOf(actor).map(({ carrier, claims }) =>
    text.carrier(carrier.entry.name, claims.length),
  );
  const direct = actor.claims.filter(({ via }) => via.length === 0).length;
  return carriers.length > 0 && direct > 0 ? [...carriers, text.direct(direct)] : carriers;
}
