import type { Element } from 'hast';
import type { Step } from '../../charts/strip.ts';
import { compare, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import type {
  Article,
  Claim,
  Dossier,
  Figure,
  Mention,
  Note,
  Passage,
  Question,
  Source,
} from '../../domain/model.ts';
import { allowsSeveral, positionOf } from '../../domain/comparison/position.ts';
import { relationOf, type Relation } from '../../domain/comparison/verdict.ts';
import { formatDate } from '../../format/date.ts';
import { formatReading, formatWithUnit } from '../../format/number.ts';
import { noteId } from '../../markdown/passage.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { answerInWords, claimAnswer } from '../answer.ts';
import { correctionMarks, correctionsOfMention } from '../corrections.ts';
import type { Link } from '../link.ts';
import { articleName, attribution, sourceLinks } from '../names.ts';
import { outcomeInShort, outcomeInWords } from '../outcome.ts';
import { drawStrip } from '../strip.ts';

/**
 * The margin note of one passage: everything the dossier holds on it, ready to be rendered.
 *
 * A passage has one note, however many claims, events and figures hang on it. All lists may be
 * empty, never all at once. Texts are plain text, not HTML.
 */
export interface NoteView {
  /** Running number of the passage in the body, 1 for the first; shown in the mark and in print. */
  number: number;
  /** The passage's name: the id of the mark in the body. */
  passage: string;
  /** Element id for the note itself, as in src/markdown/passage.ts. */
  id: string;
  /** The marked words; serves as accessible name: „Notiz 3 zu: fünf Millionen Granaten“. */
  wording: string;
  /** Colours the mark (`tone-1` to `tone-5`): the first answer on a scale that is given here. */
  step: Step | undefined;
  /** One entry per question answered at this passage, in the editors' order of questions. */
  answers: NoteAnswer[];
  /** Claims here that answer no question. */
  claims: NoteClaim[];
  events: NoteEvent[];
  figures: NoteFigure[];
  /** Remarks of the editors on this passage. */
  remarks: NoteRemark[];
}

/** A question answered at the passage, and how the other articles answer it. */
export interface NoteAnswer {
  /** The question's short form, linked to its page. */
  question: Link;
  /** Colours the note's edge, where the question is a scale. */
  step: Step | undefined;
  /** Scale questions only: the strip of all articles with this one marked, ready to be drawn. */
  strip: Element | undefined;
  /** What is said here. */
  claims: NoteClaim[];
  /**
   * Who else answers, grouped: „Anders: FT, OA.“, „Teils anders: KS.“, „Ebenso: HB.“
   * Each monogram leads to the passage in that article. Empty groups are left out.
   */
  others: { relation: string; articles: NoteOther[] }[];
  /** One line instead of or after the groups, e.g. „Sonst sagt dazu kein Artikel etwas.“ */
  line: string | undefined;
}

export interface NoteOther {
  monogram: string;
  /** Full name for assistive technology, e.g. „Handelsblatt, September 2023“. */
  name: string;
  /** Its answer in a few words: a step, options, or a quantity with unit. */
  answer: string;
  /** The passage in the other article; missing where an earlier note of the same article has the link. */
  href?: string;
}

export interface NoteClaim {
  /** „Nico Lange, über RND“ or „der Artikel selbst“. */
  speaker: string;
  /** How firmly: „stellt fest“, „vermutet“, „bestreitet“ … */
  firmness: string;
  /** At most a dozen words. */
  short: string;
  /** Answer in words, e.g. the step's label, where there is one. */
  answer: string | undefined;
  /** The claim's permanent place: on the question's page, or at the passage itself. */
  href: string;
  /** What came of a forecast, e.g. „Nicht eingetreten: Das Treffen fand in Wostotschny statt.“ */
  outcome: string | undefined;
  /** The same without what happened, which stands with the claim: „Nicht eingetreten (geprüft bis …)“ */
  became: string | undefined;
  /** „berichtigt am …“ */
  corrections: Link[];
}

export interface NoteEvent {
  /** Title, linked to the timeline. */
  event: Link;
  /** Date in words. */
  date: string;
  /** What this article says differently from the event's card. */
  differs: string | undefined;
  corrections: Link[];
}

export interface NoteFigure {
  /** The value in words with its unit, e.g. „etwa 15.000 Personen“. */
  value: string;
  /** Name of the measure, linked to its place on the figures page. */
  measure: Link;
  speaker: string;
  note: string | undefined;
  sources: Link[];
  corrections: Link[];
}

export interface NoteRemark {
  /** What it is about: „Zitat“, „Zahl“, „Übersetzung“ … */
  kind: string;
  text: string;
  /** Their entries in the list of sources. */
  sources: Link[];
}

/** The margin note of a passage. */
export function noteView(passage: Passage, dossier: Dossier): NoteView {
  const questions = dossier.questions.filter((question) =>
    passage.claims.some((claim) => claim.question === question),
  );
  const answers = questions.map((question) => answerView(passage, compare(question, dossier.articles)));
  return {
    number: passage.number,
    passage: passage.id,
    id: noteId(passage.number),
    wording: passage.wording,
    step: answers.find(({ step }) => step !== undefined)?.step,
    answers,
    claims: passage.claims.filter(({ question }) => question === undefined).map(claimView),
    events: passage.mentions.map(eventView),
    figures: passage.figures.map(figureView),
    remarks: passage.notes.map(remarkView),
  };
}

function answerView(passage: Passage, comparison: Comparison): NoteAnswer {
  const { question } = comparison;
  const claims = passage.claims.filter((claim) => claim.question === question);
  const others = othersOf(claims, passage.article, comparison);
  return {
    question: { text: question.entry.short, href: routes.question(question.id) },
    step: claims.flatMap(({ step }) => (step === undefined ? [] : [step as Step]))[0],
    strip: drawStrip(comparison, 'note', passage.article),
    claims: claims.map(claimView),
    others,
    line: lineOf(others, comparison, passage.article),
  };
}

/** What is said here against what the other articles say, not against what this article says elsewhere. */
function othersOf(
  claims: readonly Claim[],
  article: Article,
  { question, stands }: Comparison,
): NoteAnswer['others'] {
  const here = positionOf(question, claims);
  if (!here) return [];
  const related = stands.flatMap((stand) =>
    stand.article === article || !stand.position
      ? []
      : { stand, relation: relationOf(here.answer, stand.position.answer, allowsSeveral(question)) },
  );
  return relations
    .map((relation) => ({
      relation: text.relations[relation],
      articles: related
        .filter((other) => other.relation === relation)
        .map(({ stand }) => otherView(stand, question)),
    }))
    .filter((group) => group.articles.length > 0);
}

const relations: readonly Relation[] = ['contradict', 'degree', 'agree'];

function lineOf(others: NoteAnswer['others'], { stands }: Comparison, article: Article): string | undefined {
  if (others.length > 0) return undefined;
  const answered = stands.some((stand) => stand.article !== article && stand.position);
  return answered ? text.unanswered : text.nobodyElse;
}

function otherView({ article, position }: Stand, question: Question): NoteOther {
  const first = position!.claims[0]!;
  return {
    monogram: article.monogram,
    name: articleName(article),
    answer: answerInWords(question, position!),
    href: routes.article(article.id, first.passage.id),
  };
}

function claimView(claim: Claim): NoteClaim {
  const { entry, article, passage, question } = claim;
  return {
    speaker: attribution(claim),
    firmness: text.modalities[entry.modality],
    short: entry.short,
    answer: claimAnswer(claim),
    href: question
      ? routes.question(question.id, fragmentOf(claim.key))
      : routes.article(article.id, passage.id),
    outcome: outcomeInWords(claim),
    became: outcomeInShort(claim),
    corrections: correctionMarks(claim.corrections),
  };
}

const eventView = (mention: Mention): NoteEvent => ({
  event: { text: mention.event.entry.title, href: routes.timeline(mention.event.id) },
  date: mention.event.date ? formatDate(mention.event.date) : text.note.dateUnknown,
  differs: mention.entry.differs,
  corrections: correctionMarks(correctionsOfMention(mention)),
});

const figureView = (figure: Figure): NoteFigure => ({
  value: formatWithUnit(formatReading(figure.quantity), figure.measure.entry),
  measure: { text: figure.measure.entry.name, href: routes.figures(fragmentOf(figure.key)) },
  speaker: attribution(figure),
  note: figure.entry.note,
  sources: sourceLinks(figure.sources),
  corrections: correctionMarks(figure.corrections),
});

const remarkView = ({ entry, sources }: Note): NoteRemark => ({
  kind: text.note.kinds[entry.kind],
  text: entry.text,
  sources: sources.map(sourceEntry),
});

/** In a margin a source is its publisher's name, and leads to its entry in the list of sources. */
const sourceEntry = ({ id, entry }: Source): Link => ({
  text: entry.title.split(/[:,]/)[0]!.trim(),
  href: routes.method(`quelle-${id}`),
});
