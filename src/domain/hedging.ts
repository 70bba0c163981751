/**
 * Whether a German sentence passes on or supposes what it says, instead of stating it as a fact.
 *
 * A heuristic for editors, not a proof: it looks for subjunctives and for words that attribute or hedge.
 */
export const isHedged = (sentence: string): boolean => hedges.test(sentence) || hasSubjunctive(sentence);

/** Words that attribute or hedge, verbs of saying and supposing. */
const hedgingWords = [
  'soll(?:en)?|laut|zufolge|angeblich|offenbar|vermutlich|wohl|womöglich|möglicherweise|vielleicht|wahrscheinlich',
  'höchstwahrscheinlich|mutmaßlich|anscheinend|scheinbar|denkbar|vorstellbar|möglich|naheliegend|demnach',
  'Angaben|Ansicht|Einschätzung|Schätzung(?:en)?|Vermutung|Eindruck|Anschein|Anzeichen|Auffassung|Überzeugung',
  'sagt|erklärt|berichte[tn]|melde[tn]|vermute[tn]|erwarte[tn]|rechne[tn]|glaub(?:t|en)|mein(?:t|en)|nenn(?:t|en)',
  'hält|halten|sieht|sehen|bestreite[tn]|weist|weisen|dementier(?:t|en)|warn(?:t|en)|hoff(?:t|en)|forder(?:t|n)',
  'befürchte[tn]?|behaupte[tn]|schätz(?:t|en)|spricht|sprechen|bezeichne[tn]|wertet|verspricht|kündigt|lobt|betont',
  'fragt|zweifelt|bezweifelt|zugesagt|angekündigt|angenommen|annehmen|vermutet|befürchten|anzunehmen',
  'scheint|scheinen|gilt|gelten|heißt es|liegt nahe|nahe liegt|schreibt|erzählt|beschreibt',
  'deute[tn](?= \\p{L}+ (?:hin|an)| darauf)',
];
const hedges = new RegExp(`(?<!\\p{L})(?:${hedgingWords.join('|')})(?!\\p{L})`, 'iu');

/**
 * Whether a German sentence has a verb in the subjunctive.
 *
 * Endings alone do not tell: „werte“ may be a verb, „moderne“ never is, „machte“ is past. So a regular
 * form counts only where a verb can stand: after a subject, at the end of a clause, or after a comma.
 */
function hasSubjunctive(sentence: string): boolean {
  const tokens = sentence.match(/[\p{L}’-]+|[.,;:!?–]/gu) ?? [];
  return tokens.some((token, at) => irregular.test(token) || isRegular(tokens, at));
}

const prefixes =
  'ab|an|auf|aus|bei?|durch|ein|ent|er|ge|hin|mit|nach|über|um|unter|ver|vor|wider|zer|zu|zurück|zusammen';

/** Forms that nothing else looks like; plurals only where they differ from the indicative. */
const irregularForms = [
  'sei(?:en)?|habe|hätten?|wären?|werde|würden?|wolle|könn(?:e|ten?)|müss(?:e|ten?)|dürf(?:e|ten?)|möge|soll(?:e|ten?)',
  'gäben?|ginge|kämen?|stünden?|bliebe|nähmen?|bekämen?|lägen?|brächten?|wüssten?|fänden?|hielte|ließe',
  // Of these no adjective is made that ends like them.
  'komme|gehe|stehe|liege|gebe|nehme|sehe|spreche|trage|treffe|fehle|genüge',
  // With a prefix or without: „ausschlösse“, „überstiege“.
  `(?:${prefixes})?(?:(?:stei|zei|nei|schwei|sie|bie|flie)ge|(?:bräucht|verlör|gewönn|begänn)en?)`,
  `(?:${prefixes})?(?:säh|trät|bät|böt|zög|spräch|ständ|hülf|läs|äß|schlöss|schöss|flög|flöss|bräch|spräng|sänk|stürb|würf|schlüg|trüg|wüchs|gält)en?`,
  `(?:${prefixes})?(?:stieg|fiel|rief|lief|schrieb|trieb|wies|schied|griff|schritt|litt|stieß|hieß|fing)e`,
];
const irregular = new RegExp(`^(?:${irregularForms.join('|')})$`, 'iu');

function isRegular(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]!;
  // „spielten“ is both, and whoever passes something on in the plural has no other form.
  if (/^\p{Ll}{3,}ten$/u.test(token) && (isStop(tokens[at + 1] ?? '.') || isSubject(tokens[at - 1] ?? '')))
    return !/^(?:ge|be|ver|er)?\p{Ll}*(?:isten|ersten|letzten|nächsten|alten|rechten|guten)$/u.test(token);
  if (!endsLikeVerb(at === 0 ? token.toLowerCase() : token)) return false;
  const [before = '', after = '.'] = [tokens[at - 1], tokens[at + 1]];
  if (isStop(after)) return at > 0;
  if (isSubject(before) && !isNoun(after)) return true;
  // „die Gemeinde kauft der Bücherei neue Regale“: before a noun it may be an adjective.
  const possible = at === 0 || isStop(before) || isSubject(before) || linking.has(before);
  return possible && !tokens.some((other, place) => isIndicative(other, tokens[place - 1] ?? ''));
}

const isStop = (token: string): boolean => /^[.,;:!?–]$/.test(token);
const isNoun = (token: string): boolean => /^\p{Lu}/u.test(token);
const isSubject = (token: string): boolean => isNoun(token) || pronouns.has(token);

const pronouns = new Set(['er', 'sie', 'es', 'man', 'dies', 'das', 'was', 'wer', 'niemand', 'jemand']);
const linking = new Set('und oder aber sondern auch nun dann dort daher deshalb'.split(' '));

/** A small word in -e: no article, pronoun, adverb or usual adjective, and in -te only where the stem ends in t. */
const endsLikeVerb = (word: string): boolean =>
  /^\p{Ll}{2,}e$/u.test(word) &&
  !otherWords.has(word) &&
  !/(?:isch|lich|ig|sam|bar|haft|iert|end|los)e$/u.test(word) &&
  (!word.endsWith('te') || stemsInT.test(word));

/** „werte“ and „halte“ are subjunctive, „machte“ and „führte“ are past. */
const stemsInT = new RegExp(
  '^(?:be|ver|er|ent|ge|zer|miss|an|auf|aus|ab|ein|vor|über|unter)?(?:wart|wert|halt|gelt|biet|bitt|leist|acht|arbeit|deut' +
    '|haupt|kost|streit|richt|rüst|tret|breit|reit|rat|fürcht|zicht|heft|schalt|stalt|leit|weit|laut|flücht|pflicht' +
    '|nicht|tracht|beobacht|spalt|mut|rett|schreit)e$',
);

const otherWords = new Set(
  (
    'die eine keine seine ihre deine meine unsere diese jene jede alle viele mehrere einige beide solche welche manche ' +
    'andere heute gerne lange ohne bereits gerade beinahe nahezu erste zweite dritte letzte nächste eigene neue alte ' +
    'große kleine hohe moderne ganze halbe gute schlechte schwere starke schwache schnelle kurze weite enge tiefe'
  ).split(' '),
);

const indicatives =
  /^(?:ist|sind|hat|haben|wird|werden|kann|muss|will|war|waren|wurden?|darf|gibt|geht|kommt)$/;
const noVerbs =
  /^(?:nicht|jetzt|mit|seit|fast|oft|erst|selbst|sonst|zuletzt|dort|damit|statt|bereit|längst|meist|somit|weit|ge\p{Ll}+)$/u;

/** A verb that states: a known form, or a small word in -t after its subject. */
const isIndicative = (token: string, before: string): boolean =>
  indicatives.test(token) || (/^\p{Ll}{2,}t$/u.test(token) && !noVerbs.test(token) && isSubject(before));
