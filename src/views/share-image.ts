import { shareImage, type ShareAnswer, type ShareRow } from '../charts/share-image.ts';
import type { StripDot } from '../charts/strip.ts';
import { compare, compareAll, type Comparison } from '../domain/comparison/comparison.ts';
import type { Article, Dossier, Question } from '../domain/model.ts';
import { compareComputed } from '../domain/comparison/verdict.ts';
import { site } from '../text/site.ts';
import { answerInWords } from './record/answer.ts';
import { articleName } from './names.ts';
import { counted, stripOf } from './strip.ts';
import { svgFile } from './figures/standalone-chart.ts';

/** More strips than this are too small to be read in a preview. */
const most = 3;

/** Two lines of three. */
const mostOnStep = 6;

/** The picture of an article: where it stands, on the questions that divide the articles most. */
export function articleImage(article: Article, dossier: Dossier): string {
  const at = dossier.articles.indexOf(article);
  const answered = compareAll(dossier).filter(({ stands }) => stands[at]?.position);
  return draw({ kicker: articleName(article), title: article.entry.title, rows: rowsOf(answered, article) });
}

/** The picture of a question: its own strip, large, or the answers in words. */
export function questionImage(question: Question, dossier: Dossier): string {
  const comparison = compare(question, dossier.articles);
  const rows = rowsOf([comparison]).map((row) => ({ ...row, question: undefined }));
  return draw({
    kicker: dossier.entry.kicker,
    title: question.entry.question,
    rows,
    answers: answersOf(comparison),
  });
}

const answersOf = ({ question, stands }: Comparison): ShareAnswer[] =>
  stands.flatMap(({ article: { monogram }, position }) =>
    position ? [{ monogram, voice: position.voice, text: answerInWords(question, position) }] : [],
  );

/** The picture of the dossier, for every other page. */
export const dossierImage = (dossier: Dossier): string =>
  draw({ kicker: dossier.entry.kicker, title: dossier.entry.title, rows: rowsOf(compareAll(dossier)) });

const draw = (data: { kicker: string; title: string; rows: ShareRow[]; answers?: ShareAnswer[] }): string =>
  svgFile(shareImage({ site: site.name, answers: [], ...data }));

/** Strips of the most divided questions, as many as can be read. */
function rowsOf(comparisons: readonly Comparison[], marked?: Article): ShareRow[] {
  return [...comparisons]
    .sort((a, b) => compareComputed(b.computed, a.computed) || b.spread - a.spread || b.voices - a.voices)
    .filter(({ question }) => question.entry.kind === 'scale')
    .slice(0, most)
    .flatMap((comparison) => {
      const strip = stripOf(comparison, marked);
      return strip
        ? [{ question: comparison.question.entry.short, poles: strip.poles, dots: uncrowded(strip.dots) }]
        : [];
    });
}

/** More dots of one step than fit above each other are counted. */
const uncrowded = (dots: readonly StripDot[]): readonly StripDot[] =>
  [...Map.groupBy(dots, ({ step }) => step).values()].some(({ length }) => length > mostOnStep)
    ? counted(dots)
    : dots;
