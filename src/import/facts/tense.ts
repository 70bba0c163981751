/** Verbs of what is over: a deadline in their clause has passed, a month lies behind. */
const over =
  /(?<!\p{L})(?:wurden?|worden|war(?:en)?|gewesen|(?:hatt|hätt)en?|(?:soll|will|wollen)(?:en)?(?!\p{L}).*\p{L}(?:t|en) haben)(?!\p{L})/u;

/** Verbs and words of what is planned, expected or asked for, and an infinitive with „zu“ at the end. */
const ahead =
  /(?<!\p{L})(?:soll(?:en|e)?|will|wollen?|w(?:e|i)rd(?:en?)?|würden?|könnten?|dürften?|möchten?|muss|müssen?|müsste|erwarte[nt]?|gerechnet|geplant|vorgesehen|angekündigt|plan(?:t|en)|voraussichtlich|künftig|spätestens|Frist)(?!\p{L})|(?<!\p{L})(?:zu \p{Ll}+|\p{Ll}{2,}zu\p{Ll}{2,})e?n\s*[.!?]*$/u;

/** The perfect: „hat … gezählt“, „seien … eingezogen“. */
const perfect =
  /(?<!\p{L})(?:hat|haben?|ist|sind|sei(?:en)?)(?!\p{L}).*(?:(?<!\p{L})\p{Ll}*ge\p{Ll}{2,}(?:t|en)(?!\p{L})|(?<!zu )(?<!\p{L})\p{Ll}{4,}(?:t|en)\s*[.!?]*$)/u;

/** The simple past, by its ending or as one of the strong verbs of news. */
const past =
  /(?<!\p{L})(?:\p{Ll}{2,}ten?|lag(?:en)?|kam(?:en)?|ging(?:en)?|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|blieb(?:en)?|stand(?:en)?|gab(?:en)?|nahm(?:en)?|wuchs(?:en)?|fand(?:en)?|hielt(?:en)?|ließ(?:en)?|trat(?:en)?|schloss(?:en)?|entstand(?:en)?|betrug(?:en)?|\p{Ll}*(?:traf|sprach|schrieb|begann|starb|zog|brach|rief|sah|las|half|warf|bot|bat|lud|trug|schlug|fuhr|flog|verlor|gewann|schwieg|stritt|empfing|entschied|bezog|rang|sprang|sang|hielt|ließ|kam|ging|lag|stand|gab|nahm|fand|trat|schloss)(?:en)?)(?!\p{L})/u;

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
export function directionOf(words: string): boolean | undefined {
  if (over.test(words)) return false;
  if (ahead.test(words)) return true;
  if (perfect.test(words) || past.test(words.replace(noVerb, ''))) return false;
  return undefined;
}

/** From the last comma, dash or quotation mark before a place to the next one behind it. */
function clauseAt(sentence: string, at: number): string {
  const start = Math.max(...[...sentence.slice(0, at).matchAll(breaks)].map(({ index }) => index + 1), 0);
  const end = sentence.slice(at).search(breaks);
  return sentence.slice(start, end === -1 ? undefined : at + end);
}

const breaks = /[,;:„“–()]/gu;
