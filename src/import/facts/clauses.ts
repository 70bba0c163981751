import { directionOf } from './tense.ts';

/** Tells of two places of a sentence whether they stand in one clause. */
export type SameClause = (one: number, other: number) => boolean;

/**
 * Parts a sentence into clauses, by its commas and its verbs: „Das Rad, das 2020 gebaut wurde, hat 30 Bretter“ is one
 * around another. What has no verb of its own goes on with the clause around it: „im Mai 30 Räder, 20 Boote und
 * 5 Netze“. Where brackets hold numbers of their own, these belong together: „(2019: 20)“.
 */
export function clausesOf(sentence: string): SameClause {
  const parts = withClauses(partsOf(sentence));
  const brackets = [...sentence.matchAll(/\([^()]*\d[^()\d]+\d[^()]*\)/g)];
  const clauseAt = (place: number): string => {
    const inside = brackets.findIndex(({ 0: text, index }) => place >= index && place < index + text.length);
    if (inside !== -1) return `(${inside}`;
    return String(parts.findLast(({ start }) => start <= place)?.clause ?? 0);
  };
  return (one, other) => clauseAt(one) === clauseAt(other);
}

interface Part {
  start: number;
  words: string;
}

/** Signs between clauses; the comma of 4,8 and the colon of 10:30 are none. */
const breaks = /[,:](?=\s)|[;()„“]|\s–\s|\s(?=(?:und|oder|aber|doch|sondern)\s)/gu;

function partsOf(sentence: string): Part[] {
  const starts = [0, ...[...sentence.matchAll(breaks)].map(({ 0: sign, index }) => index + sign.length)];
  return starts.map((start, at) => ({ start, words: sentence.slice(start, starts[at + 1]) }));
}

/** Numbers the clauses. A dependent one goes on until its verb has come; then the one around it does. */
function withClauses(parts: readonly Part[]): (Part & { clause: number })[] {
  let count = 0;
  let main = 0;
  let dependent: number | undefined;
  let isComplete = false;
  return parts.map((part, at) => {
    const verb = hasVerb(part.words);
    const isAside = !isComplete && at > 0 && participleLast.test(part.words);
    if (dependent === undefined && (isAside || isDependent(parts, at))) dependent = ++count;
    if (dependent !== undefined) {
      const clause = dependent;
      if (verb || isAside) dependent = undefined;
      return { ...part, clause };
    }
    if (verb && isComplete && !(startsWithAnd.test(part.words) && isVerbLast(part.words))) main = ++count;
    isComplete ||= verb;
    return { ...part, clause: main };
  });
}

const conjunction =
  'als|wenn|weil|nachdem|bevor|ehe|während|obwohl|obgleich|da|seitdem|sobald|solange|wie|dass|ob|damit|sodass|um|wo|wobei|wodurch|womit';
const relativePronoun =
  '(?:(?:in|an|auf|aus|bei|mit|von|zu|für|über|unter|durch|nach|vor|seit) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rnms]?)';
const opensInside = new RegExp(
  String.raw`^\s*(?:und |oder |aber )?(?:${conjunction}|${relativePronoun})(?!\p{L})`,
  'u',
);
const opensSentence = new RegExp(String.raw`^(?:${conjunction})(?!\p{L})`, 'iu');

/** „der im Juli Räder, Boote und Netze zählte“, but not „dem trockensten Monat, zählte sie …“. */
function isDependent(parts: readonly Part[], at: number): boolean {
  const opens = at === 0 ? opensSentence : opensInside;
  if (!opens.test(parts[at]!.words)) return false;
  const end = parts.slice(at).findIndex(({ words }) => hasVerb(words));
  return end === 0 || (end > 0 && isVerbLast(parts[at + end]!.words));
}

/** „und 20 Boote verkauft“: here the verb before goes on to what comes after „und“. */
const startsWithAnd = /^\s*(?:und|oder)\s/u;

/** „…, im Mai noch auf 20 geschätzt, …“ */
const participleLast = /(?<!\p{L})\p{Ll}*ge\p{Ll}{2,}(?:t|en)[\s,]*$/u;

const isVerbLast = (words: string): boolean =>
  hasVerb(words) && !hasVerb(words.replace(/[\s.,;:!?“)]+$/u, '').replace(/\S+$/u, ''));

/** Small words that end like a verb of the present and are none; participles go with the verb that was before. */
const noVerb =
  /(?<!\p{L})(?:nicht|mit|damit|seit|erst|fast|jetzt|selbst|dort|zuletzt|zunächst|insgesamt|gesamt|sonst|meist|weit|laut|gut|acht|recht|leicht|exakt|direkt|derzeit|samt|statt|rechtzeitig|alt|bekannt|ge(?!hör|ling|nüg|währ|schieh|hö)\p{Ll}+t)(?!\p{L})/gu;

const present =
  /(?<!\p{L})(?:ist|sind|seien?|hat|haben?|hätten?|hätte|kann|können|darf|dürfen|gibt|geben|gab|\p{Ll}{2,}t|\p{Ll}{2,}(?:e|er|el)n(?= (?:\d|es|sie|wir|dort|hier|rund|etwa|mehr|noch|heute|inzwischen|nun|derzeit|\p{Ll}*weise)))(?!\p{L})|(?<!\p{L})\p{Ll}{2,}(?:e|er|el)n[\s.,;:!?“)]*$/u;

/** Whether a part of a sentence has a verb that makes it a clause. */
const hasVerb = (words: string): boolean =>
  directionOf(words) !== undefined || present.test(words.replace(noVerb, ''));
