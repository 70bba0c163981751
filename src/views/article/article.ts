import { changedOn } from '../../domain/corrections.ts';
import type { Article, Chart, Dossier, Passage, Source } from '../../domain/model.ts';
import { formatDate, formatDay } from '../../format/date.ts';
import { toBlocks, countWords, readingMinutes, type Block, type PassageLook } from '../../markdown/blocks.ts';
import { genres, sourceDetails, sourceFields } from '../../schema/article.ts';
import { metaOf } from '../../schema/meta.ts';
import { routes } from '../../routes.ts';
import { articleText as words } from '../../text/pages/article.ts';
import { chartView, type ChartView } from '../figures/chart.ts';
import { genreOf, headingOf, kickerOf, outletOf, sourceLinks, signsView } from '../names.ts';
import { notesOf, type NoteView } from './notes.ts';
import { neighboursOf, type Link } from '../link.ts';
import { articleThing, breadcrumbThing, graphOf } from '../data/structured-data.ts';

export type BlockView =
  | { kind: 'prose'; html: string; notes: NoteView[] }
  | { kind: 'html'; html: string }
  | { kind: 'chart'; chart: ChartView; caption: string };

/** Everything the page of one article shows. */
export type ArticleView = ReturnType<typeof articleView>;

/** The view of one article; expects that every chart its body names exists. */
export function articleView(article: Article, dossier: Dossier, site: URL | undefined) {
  const { entry, root } = article;
  const notes = withoutRepetition(notesOf(article, dossier));
  const blocks = toBlocks(root, {
    passage: (name) =>
      look(
        article.passages.find(({ id }) => id === name),
        notes,
      ),
    href: hrefOf,
    footnotes: { label: words.footnotes, back: words.backToText },
  });
  const updated = changedOn(article);
  return {
    id: article.id,
    title: headingOf(entry.title),
    summary: entry.summary,
    kicker: kickerOf(genreOf(article), outletOf(article), formatDate(article.published)),
    draft: markOf(article),
    counts: words.counts(article.claims.length, article.mentions.length, article.figures.length),
    minutes: words.minutes(readingMinutes(countWords(root))),
    source: sourceRows(article, dossier.sources),
    /** How the text we show relates to the source. */
    version:
      entry.rights === undefined ? words.texts[entry.text] : `${words.texts[entry.text]} ${entry.rights}`,
    contents: blocks.filter((block) => block.kind === 'heading').map(({ id, label }) => ({ id, label })),
    blocks: blocks.map((block) => blockView(block, notes, dossier)),
    /** How many notes there are; nothing to switch where there is none. */
    notes: notes.length,
    signs: signsView(dossier.articles),
    omitted: entry.omitted,
    /** The day our version last changed. */
    updated: updated && words.updated(formatDay(updated)),
    corrections: article.corrections.map(({ id, entry: { wrong, right }, date }) => ({
      entry: { text: formatDate(date), href: routes.corrections(id) },
      wrong,
      right,
    })),
    ...neighboursOf(dossier.articles, article, linkTo),
    image: routes.articleImage(article.id),
    structuredData: graphOf(articleThing(article, dossier, site), breadcrumbThing([linkTo(article)], site)),
  };
}

/** What a preview says above an article that is not published yet. */
function markOf({ entry, appears }: Article): string | undefined {
  if (entry.draft) return words.draft;
  return appears && words.appears(formatDay(appears));
}

const linkTo = ({ id, entry }: Article): Link => ({ text: entry.title, href: routes.article(id) });

/** Editors link to another article by its file, and to a page of the site from the root. */
function hrefOf(written: string): string {
  const file = /^(?:\.\/)?([a-z0-9-]+)\.md(?:#(.+))?$/.exec(written);
  if (file) return routes.article(file[1]!, file[2]);
  return /^\/(?!\/)/.test(written) ? routes.file(written.slice(1)) : written;
}

/**
 * An article returns to its questions: the way to the others' passages stands at the first note on each, and notes
 * that wait behind their number say in words alone what the strip would show.
 */
function withoutRepetition(notes: readonly NoteView[]): NoteView[] {
  const seen = new Set<string>();
  return notes.map((note) => ({
    ...note,
    answers: note.answers.map((answer) => {
      const first = !seen.has(answer.question.text);
      if (note.matters) seen.add(answer.question.text);
      return {
        ...answer,
        others: first && note.matters ? answer.others : [],
        strip: first && note.matters ? answer.strip : undefined,
      };
    }),
  }));
}

/** The note of a passage: its own, or that of the neighbour it shares. */
const noteAt = (number: number, notes: readonly NoteView[]): NoteView =>
  notes.findLast((note) => note.number <= number)!;

function look(passage: Passage | undefined, notes: readonly NoteView[]): PassageLook {
  if (!passage) throw new Error('A mark without a passage; run the check first.');
  const { number, claims } = passage;
  const note = noteAt(number, notes);
  return {
    number,
    step: claims.find((claim) => claim.step !== undefined)?.step,
    note: note.id,
    label: words.note(number),
    minor: !note.matters,
  };
}

function blockView(block: Block, notes: readonly NoteView[], dossier: Dossier): BlockView {
  switch (block.kind) {
    case 'prose':
      return {
        kind: 'prose',
        html: block.html,
        notes: notes.filter(({ passage }) => block.passages.includes(passage)),
      };
    case 'chart':
      return {
        kind: 'chart',
        chart: chartView(chartNamed(block.chart.id, dossier)),
        caption: block.chart.caption,
      };
    default:
      return { kind: 'html', html: block.html };
  }
}

function chartNamed(id: string, dossier: Dossier): Chart {
  const chart = dossier.charts.find((entry) => entry.id === id);
  if (!chart) throw new Error(`No chart is called ${id}; run the check first.`);
  return chart;
}

/** What any line of the source box rests on. */
interface Basis {
  status: keyof typeof words.statuses;
  why?: string | undefined;
  sources?: readonly string[] | undefined;
}

/** The lines of the source box: what we know of the source text, and how. */
export type SourceRow = ReturnType<typeof sourceRows>[number];

function sourceRows({ entry, published }: Article, sources: readonly Source[]) {
  const { url, translation } = entry.source;
  const row = (label: string, value: string | undefined, basis: Basis, href?: string) => ({
    label,
    value: value ?? words.unknown,
    href,
    status: value === undefined ? '' : words.statuses[basis.status],
    why: basis.why,
    sources: (basis.sources ?? []).flatMap((id) => sourceLinks(sources.filter((source) => source.id === id))),
  });
  const labelOf = (name: keyof typeof sourceFields.shape) => metaOf(sourceFields.shape[name]).label ?? name;
  return [
    ...beforeAddress.map((name) => {
      const detail = entry.source[name];
      return row(labelOf(name), detail.value && (spelled[name]?.(detail.value) ?? detail.value), detail);
    }),
    row(words.published, formatDate(published), entry.publishedBasis),
    ...(translation
      ? [
          row(
            labelOf('translation'),
            `${words.language(translation.from)}, ${words.translated[translation.how]}`,
            translation,
          ),
        ]
      : []),
    row(labelOf('url'), url.value && new URL(url.value).hostname.replace(/^www\./, ''), url, url.value),
  ];
}

/** The address ends the box. */
const beforeAddress = sourceDetails.filter((name) => name !== 'url');

/** How readers see what is not shown as it is written. */
const spelled: Partial<Record<(typeof sourceDetails)[number], (value: string) => string>> = {
  title: (title) => `„${unquote(title)}“`,
  genre: (genre) => genres[genre as keyof typeof genres],
};

/** A quoted title that holds quotation marks takes single ones inside. */
const unquote = (title: string): string => title.replaceAll('„', '‚').replaceAll('“', '‘');
