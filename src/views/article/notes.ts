import type { Step } from '../../charts/strip.ts';
import { compare, type Comparison, type Stand } from '../../domain/comparison/comparison.ts';
import { allowsSeveral, positionOf, type Answer } from '../../domain/comparison/position.ts';
import { isEchoed, relationOf, type Relation } from '../../domain/comparison/verdict.ts';
import type { Article, Claim, Dossier, Note, Passage, Source } from '../../domain/model.ts';
import { manyArticles } from '../../domain/parts.ts';
import { noteId } from '../../markdown/blocks.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { noteKinds } from '../../schema/article.ts';
import { splitSentences } from '../../source/prose/sentence.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { capital } from '../../text/words.ts';
import type { Link } from '../link.ts';
import { attributionByName, shortName, speakerName } from '../names.ts';
import { answerInWords, claimAnswer } from '../record/answer.ts';
import { claimView } from '../record/claim.ts';
import { mentionView } from '../record/event.ts';
import { figureView } from '../record/figure.ts';
import { drawNoteStrip } from '../strip.ts';

export interface NoteVoice {
  /** „„Bild“, zitiert: ja“ */
  says: string;
  /** „wie Handelsblatt“, „anders als Erika Muster (KS)“ */
  relations: { label: string; names: string; apart: boolean }[];
}

/**
 * The margin note of one passage, or of neighbouring ones that say the same: everything the dossier holds on
 * it. All lists may be empty, never all at once. Texts are plain text, not HTML.
 */
export type NoteView = ReturnType<typeof noteView>;

/** The margin note of a passage, or of neighbouring ones. */
export function noteView(passages: readonly Passage[], dossier: Dossier) {
  const [first, last] = [passages[0]!, passages.at(-1)!];
  const claims = passages.flatMap((passage) => passage.claims);
  const answers = dossier.questions
    .filter((question) => claims.some((claim) => claim.question === question))
    .map((question) => answerView(claims, compare(question, dossier.articles)));
  return {
    /** Running number of its first passage in the body; shown in the mark and in print. */
    number: first.number,
    /** The numbers of all its passages: „3“ or „3–5“. */
    numbers: first === last ? String(first.number) : `${first.number}–${last.number}`,
    /** The first passage's name: the id of the mark in the body. */
    passage: first.id,
    /** Element id for the note itself, as in src/markdown/blocks.ts. */
    id: noteId(first.number),
    wording: first.wording,
    /** Whether it is shown by default: the rest wait behind their numbers. */
    matters: passages.some((passage) => isImportant(passage, answers)),
    /** One for every question answered here, in the editors' order of questions. */
    answers,
    /** Claims here that answer no question. */
    claims: claims
      .filter(({ question }) => question === undefined)
      .map((claim) => ({
        ...claimView(claim),
        says: attributionByName(claim),
      })),
    events: passages.flatMap(({ mentions }) => mentions.map(mentionView)),
    figures: passages.flatMap(({ figures }) => figures.map(figureView)),
    /** Remarks of the editors on this passage. */
    remarks: passages.flatMap(({ notes }) => notes.map(remarkView)),
  };
}

/** The notes of an article in reading order: neighbouring passages that say the same share one. */
export function notesOf({ passages }: Article, dossier: Dossier): NoteView[] {
  const shared = passages.reduce<Passage[][]>((groups, passage) => {
    const said = saidAt(passage);
    const last = groups.at(-1);
    if (last && said !== '' && said === saidAt(last[0]!)) last.push(passage);
    else groups.push([passage]);
    return groups;
  }, []);
  return shared.map((group) => noteView(group, dossier));
}

/** What is answered at a passage, in whose kind of voice; nothing where something answers no question. */
function saidAt({ claims }: Passage): string {
  const answers = claims.map((claim) => {
    const answer = claimAnswer(claim);
    return claim.question && answer && `${claim.question.id} ${answer} ${String(claim.speaker === 'self')}`;
  });
  return answers.every(Boolean) ? [...new Set(answers)].sort().join() : '';
}

/** Remarks that change what one takes from a passage; the others explain its words and wait behind their number. */
const weighty: Record<Note['entry']['kind'], boolean> = {
  quotation: true,
  figure: true,
  date: true,
  overtaken: true,
  confirmed: true,
  translation: false,
  term: false,
  omission: false,
  text: false,
};

/**
 * Whether a note is shown without asking: it holds a weighty remark, an event told differently, or a claim that
 * editors chose. Where they have chosen none, a claim counts that others contradict.
 */
function isImportant({ article, claims, notes, mentions }: Passage, answers: NoteAnswer[]): boolean {
  const chosen = article.claims.some(({ entry }) => entry.key);
  return (
    notes.some(({ entry }) => weighty[entry.kind]) ||
    mentions.some(({ entry }) => entry.differs !== undefined) ||
    claims.some(({ entry }) => entry.key) ||
    (!chosen &&
      answers.some(({ voices }) => voices.some(({ relations }) => relations.some(({ apart }) => apart))))
  );
}

/** A question answered at the passage, and how the other articles answer it. */
export type NoteAnswer = ReturnType<typeof answerView>;

function answerView(all: readonly Claim[], comparison: Comparison) {
  const { question, stands } = comparison;
  const claims = all.filter((claim) => claim.question === question);
  const others = stands.filter(({ article, position }) => article !== claims[0]!.article && position);
  return {
    question: {
      text: question.entry.short,
      href: routes.question(question.id, fragmentOf(claims[0]!.key), claims[0]),
    },
    /** Colours the note's edge, where the question is a scale. */
    step: claims.flatMap(({ step }) => (step === undefined ? [] : [step as Step]))[0],
    /** What is said here, and who says the same: one for each different answer. */
    voices: [...Map.groupBy(claims, claimAnswer).values()].map((same) => voiceView(same, others, comparison)),
    /** Scale questions only: all articles, what is said here ringed. */
    strip: drawNoteStrip(comparison, claims),
    claims: claims.map(claimView),
    /** The other articles' answers, each with the way to its passage; of many the first. */
    others: others.slice(0, manyArticles).map((stand) => otherView(stand, comparison)),
  };
}

/** Claims with one answer, against what the other articles say; not against what this article says elsewhere. */
function voiceView(claims: readonly Claim[], others: readonly Stand[], { question }: Comparison): NoteVoice {
  const position = positionOf(question, claims);
  const names = [...new Set(claims.map(speakerInNote))];
  const quoted = claims.every(({ speaker }) => speaker !== 'self');
  const says = text.says(text.names(names), quoted, claimAnswer(claims[0]!) ?? text.unanswered);
  // Articles that rest on different words do not disagree.
  if (!position || question.entry.aboutSources) return { says, relations: [] };
  if (others.length === 0) return { says, relations: [{ label: text.nobodyElse, names: '', apart: false }] };
  const related = others.map((stand) => ({
    stand,
    relation: relationHere(position.answer, stand.position!.answer, allowsSeveral(question)),
  }));
  const { kind } = question.entry.difference;
  const labelOf = (relation: Relation): string =>
    relation === 'degree' && allowsSeveral(question) ? text.otherOptions : text.relations[relation](kind);
  const byLabel = Map.groupBy(related.sort(byRelation), ({ relation }) => labelOf(relation));
  return {
    says,
    relations: [...byLabel].map(([label, there]) => ({
      label,
      names: text.names(there.map(({ stand }) => voiceName(stand))),
      apart: there.some(({ relation }) => relation !== 'agree'),
    })),
  };
}

/** What is said here against all that another article says: it agrees where it says this too. */
const relationHere = (here: Answer, there: Answer, several: boolean): Relation =>
  isEchoed(here, there) ? 'agree' : relationOf(here, there, several);

/** Who agrees comes first, then who contradicts. */
const byRelation = (one: { relation: Relation }, other: { relation: Relation }): number =>
  order[one.relation] - order[other.relation];

const order: Record<Relation, number> = { agree: 0, contradict: 1, degree: 2 };

const speakerInNote = ({ speaker, article }: Claim): string =>
  speaker === 'self' ? shortName(article) : speakerName(speaker);

/** Whose answer it is: the article's own, or that of the only one it quotes. */
function voiceName({ article, position }: Stand): string {
  const speakers = [...new Set(position!.claims.map(({ speaker }) => speaker))];
  const [only] = speakers;
  return position!.voice === 'quoted' && speakers.length === 1 && only !== undefined
    ? text.quotedIn(speakerName(only), article.monogram)
    : shortName(article);
}

export type NoteOther = ReturnType<typeof otherView>;

function otherView(stand: Stand, { question }: Comparison) {
  const { article, position } = stand;
  return {
    name: voiceName(stand),
    /** Its answer in a few words: a step, options, or a quantity with unit. */
    answer: answerInWords(question, position!),
    /** The passage in the other article. */
    href: routes.article(article.id, position!.claims[0]!.passage.id),
  };
}

export type NoteRemark = ReturnType<typeof remarkView>;

function remarkView({ entry, sources }: Note) {
  const [first = '', ...rest] = splitSentences(entry.text);
  return {
    /** What it is about: „Zitat“, „Zahl“, „Übersetzung“ … */
    kind: capital(noteKinds[entry.kind]),
    /** Its first sentence, which says enough for a margin. */
    first,
    rest: rest.join(' '),
    /** Their entries in the list of sources. */
    sources: sources.map(sourceEntry),
  };
}

/** In a margin a source is its publisher's name, and leads to its entry in the list of sources. */
const sourceEntry = (source: Source): Link => ({
  text: source.entry.title.split(/[:,]/)[0]!.trim(),
  href: routes.source(source),
});
