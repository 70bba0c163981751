import { hasSubjunctive } from './subjunctive.ts';

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
