import type { Sentence } from '../../source/prose/sentence.ts';

/** What an interview does in a paragraph; undefined in a text that is none, and before its first question. */
export type Interview = (paragraph: number) => 'asks' | 'answers' | undefined;

interface Turn {
  paragraph: number;
  /** „Moos“ of „Moos: Mehr Leser.“ */
  label: string | undefined;
  words: string;
}

const fewestQuestions = 3;

/** Reads an interview: paragraphs that ask by turns with paragraphs that answer, or names with a colon before both. */
export function interviewIn(sentences: readonly Sentence[]): Interview {
  const turns = turnsOf(sentences);
  const { asking, answering } = sidesOf(turns);
  const isLabelled = asking.size > 0 && answering.size > 0;
  if (!isLabelled && !asksByTurns(turns.map(({ words }) => words))) return () => undefined;
  const told = new Map<number, 'asks' | 'answers' | undefined>();
  let now: 'asks' | 'answers' | undefined;
  for (const { paragraph, label, words } of turns) {
    if (label !== undefined && asking.has(label)) now = 'asks';
    else if (label !== undefined && answering.has(label)) now = 'answers';
    else if (!isLabelled && isQuestion(words)) now = 'asks';
    else if (now === 'asks') now = 'answers';
    told.set(paragraph, now);
  }
  return (paragraph) => told.get(paragraph);
}

function turnsOf(sentences: readonly Sentence[]): Turn[] {
  const paragraphs = new Map<number, string[]>();
  for (const { text, paragraph } of sentences)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  return [...paragraphs].map(([paragraph, texts]) => {
    const text = texts.join(' ').replaceAll('\u00a0', ' ');
    const label = labelled.exec(text)?.[1];
    return { paragraph, label, words: label === undefined ? text : text.slice(label.length + 1).trim() };
  });
}

const labelled = /^(\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3}): (?=\S)/u;

/** „Was kostet das?“, „Erzählen Sie vom Anbau.“ */
const isQuestion = (words: string): boolean =>
  words.split(' ').length <= 60 &&
  (/\?[“)]*$/.test(words) || /^(?:(?:Bitte|Dann|Also) )?\p{L}+n Sie(?!\p{L})[^.!?]*[.!]$/u.test(words));

/** Who asks and who answers, by the labels before what they say. */
function sidesOf(turns: readonly Turn[]): Record<'asking' | 'answering', ReadonlySet<string>> {
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))];
  const sides = { asking: new Set<string>(), answering: new Set<string>() };
  for (const label of labels) {
    const own = turns.filter((turn) => turn.label === label);
    const asks =
      /^(?:Frage|F|Interviewer(?:in)?|Redaktion)$/.test(label) ||
      own.filter(({ words }) => isQuestion(words)).length > own.length / 2;
    if (own.length > 1) sides[asks ? 'asking' : 'answering'].add(label);
  }
  return sides;
}

/** Whether paragraphs ask somebody and answer by turns, as in an interview. */
export function asksByTurns(paragraphs: readonly string[]): boolean {
  const questions = paragraphs.filter(isQuestion);
  return (
    questions.length >= fewestQuestions &&
    questions.length >= (paragraphs.length - paragraphs.findIndex(isQuestion)) / 4 &&
    questions.filter((words) => speaksToSomebody.test(words)).length > 1
  );
}

/** A „Sie“ that does not begin its sentence is polite; elsewhere it may be „they“. */
const speaksToSomebody =
  /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?:^|, )(?:Frau|Herr) \p{Lu}[\p{L}-]+[,?!]/u;
