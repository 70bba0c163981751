import type { Article, Claim, Correction, Dossier } from '../../domain/model.ts';
import { formatDate, formatDay } from '../../format/date.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { claimText } from '../../text/words.ts';
import { legalText } from '../../text/pages/legal.ts';
import { withoutBase } from '../data/export.ts';
import { attributionByName } from '../names.ts';
import type { Link } from '../link.ts';

/** A page at an address where nothing stands of its own: it sends readers on, or says what became of it. */
export type FormerView = { path: string; title: string; description: string } & (
  | { kind: 'moved'; lead: string; to: Link }
  | { kind: 'removed'; paragraphs: string[]; reason: string; ways: Link[] }
);

const { moved, removed: gone } = legalText;

/** Every former address of the dossier and every claim's short one with its page, in order of the addresses. */
export function formerViews({
  entry,
  articles,
  questions,
  charts,
  measures,
  corrections,
}: Dossier): FormerView[] {
  return [
    ...articles.flatMap(movedArticle),
    ...articles.flatMap(({ claims }) => claims.flatMap(claimAddresses)),
    ...questions.flatMap(({ id, entry }) =>
      movedFrom(entry.aliases, routes.question, { text: entry.question, href: routes.question(id) }),
    ),
    ...charts.flatMap(({ id, entry }) =>
      movedFrom(entry.aliases, routes.chart, { text: entry.title, href: routes.chart(id) }),
    ),
    ...measures.flatMap(({ entry, group }) =>
      movedFrom(entry.aliases, routes.chart, {
        text: entry.name,
        href: routes.figures(`gruppe-${group.id}`),
      }),
    ),
    ...(entry.removed ?? []).flatMap((removed) => removedArticle(removed, articles)),
    ...corrections.flatMap(withdrawnClaims),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where an article stands, and where once stood the list of its notes. */
const articlePaths = (id: string): string[] => [routes.article(id), routes.notes(id)].map(withoutBase);

const claimPath = (slug: string): string => withoutBase(routes.claimAt(slug));

function movedArticle({ id, entry }: Article): FormerView[] {
  const to = { text: entry.title, href: routes.article(id) };
  const former = [withoutBase(routes.notes(id)), ...(entry.aliases ?? []).flatMap(articlePaths)];
  return former.map((path) => movedTo(path, to));
}

/** The short address of a claim, and those it had before: each leads to its place among the answers. */
function claimAddresses(claim: Claim): FormerView[] {
  const { article, passage, question, entry } = claim;
  const speaker = attributionByName(claim);
  const title = claimText.title(speaker, entry.short);
  const href = question
    ? routes.question(question.id, fragmentOf(claim.key), claim)
    : routes.article(article.id, passage.id);
  return [withoutBase(routes.claim(claim)), ...(entry.aliases ?? []).map(claimPath)].map((path) => ({
    kind: 'moved',
    path,
    title,
    description: `${speaker}: ${entry.paraphrase}`,
    lead: claimText.lead,
    to: { text: title, href },
  }));
}

const movedFrom = (aliases: readonly string[] = [], addressOf: (alias: string) => string, to: Link) =>
  aliases.map((alias) => movedTo(withoutBase(addressOf(alias)), to));

const movedTo = (path: string, to: Link): FormerView => ({
  kind: 'moved',
  path,
  title: moved.title(to.text),
  description: moved.description,
  lead: moved.lead,
  to,
});

function removedArticle(
  removed: NonNullable<Dossier['entry']['removed']>[number],
  articles: readonly Article[],
): FormerView[] {
  const { id, title, outlet, reason, aliases = [], claims = [] } = removed;
  const date = formatDay(removed.date);
  const instead = articles.find((article) => article.id === removed.instead);
  const ways = instead ? [{ text: gone.instead(instead.entry.title), href: routes.article(instead.id) }] : [];
  const page = (path: string, ...more: string[]): FormerView => ({
    kind: 'removed',
    path,
    title: gone.title(title),
    description: gone.description(date),
    paragraphs: [gone.article(title, outlet, date), ...more],
    reason,
    ways: [...ways, ...everywhere()],
  });
  return [
    ...[id, ...aliases].flatMap(articlePaths).map((path) => page(path)),
    ...claims.map((slug) => page(claimPath(slug), gone.claimOfArticle)),
  ];
}

function withdrawnClaims({ id, of, entry, date }: Correction): FormerView[] {
  if (!('article' in of)) return [];
  const { article } = of;
  const withdrawn = entry.withdrawn ?? [];
  return withdrawn.map((slug) => ({
    kind: 'removed',
    path: claimPath(slug),
    title: gone.claimTitle,
    description: gone.description(formatDate(date)),
    paragraphs: [gone.claim(article.entry.title, formatDate(date))],
    reason: `${entry.wrong} ${entry.right}`,
    ways: [
      { text: gone.correction, href: routes.corrections(id) },
      { text: article.entry.title, href: routes.article(article.id) },
      ...everywhere(),
    ],
  }));
}

const everywhere = (): Link[] => [
  { text: gone.home, href: routes.home() },
  { text: gone.comparison, href: routes.comparison() },
  { text: gone.corrections, href: routes.corrections() },
];
