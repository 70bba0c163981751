import { figuresOf } from './figures.ts';
import type { Article, Dossier, Question } from './model.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';

/**
 * How many entries of a kind stand on one page: a page of more is slow to open and to leaf through on a telephone.
 * What is beyond follows on further pages, each with an address of its own.
 */
export const partSizes = {
  articles: 40,
  answers: 60,
  timeline: 80,
  figures: 280,
  actors: 150,
  sources: 250,
} as const;

/** More articles than this have no columns beside each other, and those that say nothing are only counted. */
export const manyArticles = 12;

/** More articles than this are no longer told apart by their monograms, but counted. */
export const manySigns = 30;

/** More articles than this fill a file that hardly any browser opens and nobody prints. */
const mostInOneFile = 100;

/** Whether everything stands on one page, only in one file to keep, or neither. */
export function bookletOf({ articles }: { articles: readonly unknown[] }): 'page' | 'file' | 'none' {
  if (articles.length <= manyArticles) return 'page';
  return articles.length <= mostInOneFile ? 'file' : 'none';
}

/** How many questions stand on one page of the comparison: fewer, where each has a column for every article. */
const questionsInPart = (articles: number): number =>
  articles <= manyArticles ? Math.max(20, Math.floor(360 / Math.max(articles, 1))) : 60;

/** The items of each page, evenly spread so that none holds a single one; one page without any, where there are none. */
export function partsOf<Item>(items: readonly Item[], most: number, spread = most): Item[][] {
  const count = items.length <= most ? 1 : Math.ceil(items.length / spread);
  const size = Math.max(1, Math.ceil(items.length / count));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The entries of the timeline, page by page: in order of time, those without a date last. */
export function timelineParts(dossier: Dossier): TimelineEntry[][] {
  const { entries, undated } = timelineOf(dossier);
  // Signs in the drawing weigh more than entries in the list: once it is spread, on smaller pages.
  return partsOf([...entries, ...undated], partSizes.timeline, partSizes.timeline / 2);
}

/** The rows of the table of all figures, page by page. */
export const figureParts = (dossier: Dossier) => partsOf(figuresOf(dossier), partSizes.figures);

/** The list of sources, page by page. */
export const sourceParts = ({ sources }: Dossier) => partsOf(sources, partSizes.sources);

/** Which articles are listed among the answers to a question, page by page. */
export const answerParts = ({ claims }: Question, articles: readonly Article[]): Article[][] => {
  const answering = new Set(claims.map(({ article }) => article));
  const isListed = (article: Article) => articles.length <= manyArticles || answering.has(article);
  return partsOf(articles.filter(isListed), partSizes.answers);
};

/** Questions of the comparison, page by page. */
export const questionParts = ({ questions, articles }: Dossier): Question[][] =>
  partsOf(questions, questionsInPart(articles.length));

/** Articles as the start page lists them, page by page; where they are many, the newest first. */
export const articleParts = ({ articles }: Dossier): Article[][] =>
  partsOf(articles.length > partSizes.articles ? articles.toReversed() : articles, partSizes.articles);

/** Tells claims, events, figures and sources on which page they stand: links to them need it. */
export function numberParts(dossier: Dossier): void {
  each(timelineParts(dossier), (entry, part) => {
    if (entry.kind === 'event') entry.event.part = part;
  });
  each(figureParts(dossier), (value, part) => {
    if ('article' in value) value.part = part;
  });
  each(sourceParts(dossier), (source, part) => {
    source.part = part;
  });
  for (const question of dossier.questions) {
    const parts = new Map<Article, number>();
    each(answerParts(question, dossier.articles), (article, part) => void parts.set(article, part));
    for (const claim of question.claims) claim.part = parts.get(claim.article)!;
  }
}

function each<Item>(parts: readonly Item[][], tell: (item: Item, part: number) => void): void {
  for (const [at, items] of parts.entries()) for (const item of items) tell(item, at + 1);
}
