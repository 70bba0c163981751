/** Verbs of what is over: a deadline in their clause has passed, a month lies behind. */
const over =
  /(?<!\p{L})(?:wurden?|worden|war(?:en)?|gewesen|(?:hatt|hätt)en?|(?:soll|will|wollen)(?:en)?(?!\p{L}).*\p{L}(?:t|en) haben)(?!\p{L})/u;

/** Verbs and words of what is planned, expected or asked for. */
const ahead =
  /(?<!\p{L})(?:soll(?:en|e)?|will|wollen?|w(?:e|i)rd(?:en?)?|würden?|könnten?|dürften?|möchten?|muss|müssen?|müsste|erwarte[nt]?|gerechnet|geplant|vorgesehen|angekündigt|plan(?:t|en)|voraussichtlich|künftig|spätestens|Frist)(?!\p{L})/u;

/** An infinitive with „zu“ at the end looks ahead, unless the verb of its clause looks back. */
const infinitive = /(?<!\p{L})(?:zu \p{Ll}+|\p{Ll}{2,}zu\p{Ll}{2,})e?n\s*[.!?]*$/u;

/** The perfect: „hat … gezählt“, „seien … eingezogen“. */
const perfect =
  /(?<!\p{L})(?:hat|haben?|ist|sind|sei(?:en)?)(?!\p{L}).*(?:(?<!\p{L})\p{Ll}*ge\p{Ll}{2,}(?:t|en)(?!\p{L})|(?<!zu )(?<!\p{L})\p{Ll}{4,}(?:t|en)\s*[.!?]*$|(?<!\p{L})be\p{Ll}{3,}(?:t|en)(?!\p{L}))/u;

/** Strong verbs of news in the simple past, also with a prefix. */
const strong =
  'traf sprach schrieb begann starb zog brach rief sah las half warf bot bat lud trug schlug fuhr flog verlor gewann schwieg stritt empfing entschied bezog rang sprang sang hielt ließ kam ging lag stand gab nahm fand trat schloss stieg sank fiel blieb wuchs entstand betrug lief';

/** The simple past, by its ending or as one of the strong verbs. */
const past = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Ll}{2,}ten?|\p{Ll}*(?:${strong.replaceAll(' ', '|')})(?:en)?)(?!\p{L})`,
  'u',
);

/** Words that look like a past and are none: endings of adjectives and ordinals, „heute“, „gestern“. */
const noVerb =
  /(?<!\p{L})(?:heute|Leute|letzten?|ersten?|zweiten?|dritten?|vierten?|\p{L}+sten?|ge(?!hör|lang|nüg|währ)\p{Ll}+ten?|alten?|guten?|bekannten?|gesamten?|sogenannten?|weiten?|mitten|unten|bitte|heutigen?)(?!\p{L})/gu;

/**
 * Whether the words around a time look ahead (true) or back (false); undefined where they do not tell.
 * The clause with the time decides, and only if it has no verb that tells, the whole sentence:
 * „Die Halle, die bis März fertig sein soll, wurde 2020 begonnen“ looks ahead.
 */
export function looksAhead(sentence: string, at: number): boolean | undefined {
  return directionOf(clauseAt(sentence, at)) ?? directionOf(sentence);
}

/** Whether the verbs among some words look ahead or back; undefined where none of them tells. */
function directionOf(words: string): boolean | undefined {
  if (over.test(words)) return false;
  if (ahead.test(words)) return true;
  if (perfect.test(words) || past.test(words.replace(noVerb, ''))) return false;
  return infinitive.test(words) ? true : undefined;
}

/** From the last comma, dash or quotation mark before a place to the next one behind it. */
function clauseAt(sentence: string, at: number): string {
  const start = Math.max(...[...sentence.slice(0, at).matchAll(breaks)].map(({ index }) => index + 1), 0);
  const end = sentence.slice(at).search(breaks);
  return sentence.slice(start, end === -1 ? undefined : at + end);
}

const breaks = /[,;:„“–()]/gu;

/** Whether no sign and no „und“ parts two places of a sentence; the comma of 4,8 and the dot of 10.30 part nothing. */
export const isOneClause = (sentence: string, one: number, other: number): boolean =>
  !/[,:](?=\s)|[;()„“]|\s–\s|\s(?:und|oder|aber|doch|sondern)\s/u.test(
    sentence.slice(Math.min(one, other), Math.max(one, other)),
  );

/** „Stand: 15. August“ */
export const isStated = (sentence: string, { phrase, index }: { phrase: string; index: number }): boolean =>
  phrase.startsWith('Stand') || /Stand:?(?: vom| am)? ?$/.test(sentence.slice(0, index));
