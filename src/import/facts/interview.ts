import { findNames, type Named } from '../../source/prose/names.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

/** Whoever answers in an interview, without quotation marks, as far as the text tells. */
export interface Voice {
  /** Id of a known actor; undefined if the dossier does not know the person. */
  actor: string | undefined;
  /** As the text calls the person; undefined if it is not clear who it is. */
  name: string | undefined;
  /** Why it is taken for the speaker, in the words of an editor. */
  why: string;
}

/** What an interview says about a paragraph: that it asks, or who answers there; undefined if neither. */
export type Interview = (paragraph: number) => 'asks' | Voice | undefined;

interface Turn {
  paragraph: number;
  /** „Moos“ of „Moos: Mehr Leser.“ */
  label: string | undefined;
  words: string;
  isQuestion: boolean;
}

const fewestQuestions = 3;

/**
 * Reads an interview: paragraphs that ask by turns with paragraphs that answer, or names with a colon before what
 * they say. In a text that is none, nothing is ever told of a paragraph.
 */
export function interviewIn(sentences: readonly Sentence[], actors: readonly Named[]): Interview {
  const turns = turnsOf(sentences);
  const { asking, answering } = sidesOf(turns);
  const isLabelled = asking.size > 0 && answering.size > 0;
  if (!isLabelled && !asksByTurns(turns.map(({ words }) => words))) return () => undefined;
  const text = turns.map(({ words }) => words).join('\n');
  const addressed = addresseeOf(turns);
  const person = (name: string | undefined, why: string): Voice => ({ ...personIn(text, name, actors), why });
  const told = new Map<number, 'asks' | Voice>();
  let now: 'asks' | Voice | undefined;
  for (const { paragraph, label, words, isQuestion } of turns) {
    if (label !== undefined && asking.has(label)) now = 'asks';
    else if (label !== undefined && answering.has(label))
      now = person(isAnswer(label) ? addressed : label, `vor dem Absatz steht „${label}:“`);
    else if (isQuestion && answering.size === 0) now = 'asks';
    else if (now === 'asks') now = person(addressed, 'der Absatz davor fragt');
    // „Hanna Moos leitet die Bücherei“ is said about her and not by her.
    const isAbout = typeof now === 'object' && names(words, now.name);
    if (now !== undefined && !isAbout) told.set(paragraph, now);
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
    const words = label === undefined ? text : text.slice(label.length + 1).trim();
    return { paragraph, label, words, isQuestion: isQuestion(words) };
  });
}

const labelled = /^(\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3}): (?=\S)/u;

/** „Was kostet das?“, „Erzählen Sie vom Anbau.“ */
const isQuestion = (words: string): boolean =>
  words.split(' ').length <= 60 &&
  (/\?[“)]*$/.test(words) || /^(?:(?:Bitte|Dann|Also) )?\p{L}+n Sie(?!\p{L})[^.!?]*[.!]$/u.test(words));

/** Who asks and who answers, by the labels before what they say. */
function sidesOf(turns: readonly Turn[]): { asking: ReadonlySet<string>; answering: ReadonlySet<string> } {
  const said = new Map<string, Turn[]>();
  for (const turn of turns)
    if (turn.label !== undefined) said.set(turn.label, [...(said.get(turn.label) ?? []), turn]);
  const asks = ([label, own]: [string, Turn[]]) =>
    /^(?:Frage|F|Interviewer(?:in)?|Redaktion)$/.test(label) ||
    own.filter((turn) => turn.isQuestion).length > own.length / 2;
  const labels = [...said].filter(([, own]) => own.length > 1);
  return {
    asking: new Set(labels.filter(asks).map(([label]) => label)),
    answering: new Set(labels.filter((one) => !asks(one)).map(([label]) => label)),
  };
}

const isAnswer = (label: string): boolean => /^(?:Antwort|A)$/.test(label);

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

const vocative =
  /(?:^|[.!?] |, )(?:Frau|Herr) (?:(?:Dr|Prof)\. |Professor(?:in)? )*(\p{Lu}[\p{L}-]+)(?=[,?!])/gu;

/** The one person whom the questions call by name. */
function addresseeOf(turns: readonly Turn[]): string | undefined {
  const names = turns
    .filter((turn) => turn.isQuestion)
    .flatMap(({ words }) => [...words.matchAll(vocative)].map((match) => match[1]!));
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** With the first name where the text has it once, and the actor who is called so. */
function personIn(
  text: string,
  name: string | undefined,
  actors: readonly Named[],
): Pick<Voice, 'actor' | 'name'> {
  if (name === undefined) return { actor: undefined, name };
  const whole = new RegExp(
    String.raw`(?<![\p{L}-])(?!(?:Frau|Herrn?|Dr|Prof)(?!\p{L}))\p{Lu}\p{L}+ ${name}(?!\p{L})`,
    'u',
  ).exec(text)?.[0];
  const full = whole ?? name;
  return { actor: findNames(full, actors).find(({ end }) => end === full.length)?.id, name: full };
}

/** Whether words speak of a person by the surname. */
const names = (words: string, name: string | undefined): boolean => {
  const surname = name?.split(' ').at(-1);
  return surname !== undefined && findNames(words, [{ id: surname, spellings: [surname] }]).length > 0;
};
