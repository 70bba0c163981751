import { comment, yamlText } from '../source/yaml/front-matter.ts';
import { placeholder, placeholderId } from '../source/problem.ts';
import { markdownOf } from './reading/body.ts';
import type { Detail, Details } from './details/details.ts';
import { reasons, type Removal } from './step.ts';
import type { ClaimSuggestion, FigureSuggestion, Suggestions } from './suggestions.ts';
import { setHardSpaces } from './steps/letters.ts';

/** Everything a draft is written from. */
export interface DraftParts {
  details: Details;
  monogram: string;
  sha256: string;
  encoding: string;
  today: string;
  text: string;
  removed: readonly Removal[];
  suggestions: Suggestions;
}

/** The finished file: front matter, proposals as comments, what was taken out, the text. */
export function writeDraft(parts: DraftParts): string {
  return [
    '---',
    ...comment(introduction(parts)),
    ...fields(parts),
    ...section('Vorschläge zum Einschalten', howToSwitchOn),
    ...comment([
      ...list('claims', parts.suggestions.claims.flatMap(claimLines)),
      ...list('figures', parts.suggestions.figures.flatMap(figureLines)),
    ]),
    ...section('Was im Text vorkommt'),
    ...comment(observations(parts.suggestions)),
    ...section('Aus der Vorlage genommen: bitte ansehen', [
      'Nichts davon ist gelöscht; gehört etwas doch zum Text, setzen Sie es wieder ein.',
    ]),
    ...comment(removals(parts.removed)),
    '---',
    '',
    markdownOf(parts.text),
  ].join('\n');
}

const introduction = ({ encoding, today }: DraftParts): string[] => [
  `Entwurf aus npm run import vom ${today}; die Vorlage war ${encoding}.`,
  `1. Alles mit „${placeholder}“ ausfüllen, Vorschläge unten prüfen.`,
  '2. Den Text in eigenen Worten fassen (text: version), kürzen (excerpt) oder Rechte nennen (full, mit rights).',
  '3. npm run check aufrufen. 4. Die Zeile draft: true löschen. Bis dahin erscheint nichts davon.',
];

function fields({ details, monogram, sha256, today }: DraftParts): string[] {
  const { published, title, outlet, author, genre, url } = details;
  return [
    `# ${placeholder}: unsere eigene Überschrift; hier steht noch die der Vorlage.`,
    `title: ${typeset(title.value ?? placeholder)}`,
    '# Zwei bis drei Sätze: was der Artikel behauptet, ohne es uns zu eigen zu machen.',
    `summary: ${yamlText(placeholder)}`,
    '# Zwei oder drei Großbuchstaben, die es im Dossier noch nicht gibt.',
    `monogram: ${monogram}`,
    '# Erscheinen der Vorlage in EDTF, z. B. "2021-10-12" oder "2021-10-11/2021-10-12".',
    `published: ${yamlText(published.value)}`,
    'publishedBasis:',
    ...basis(published),
    '# Zu jeder Angabe: value und status (stated: steht im Text, found: nachgeschlagen, inferred: erschlossen, unknown).',
    'source:',
    ...detail('outlet', outlet),
    ...detail('title', title),
    ...detail('author', author),
    '  # news, report, analysis, commentary, guest oder interview',
    ...detail('genre', genre),
    ...detail('url', url),
    '# excerpt: nicht zur Veröffentlichung, bis Sie version, excerpt oder full (mit rights) gewählt haben.',
    `added: ${yamlText(today)}`,
    'text: excerpt',
    'draft: true',
    '# Prüfsumme der Vorlage: So fällt auf, wenn jemand sie ein zweites Mal einliest.',
    'original:',
    `  sha256: ${yamlText(sha256)}`,
  ];
}

/** What was a line of the original gets the spaces the check asks for, as the text does. */
const typeset = (text: string): string => yamlText(setHardSpaces(text).text);

const basis = ({ status, why }: Detail): string[] => [
  `  status: ${status}`,
  ...(why === undefined ? [] : [`  why: ${typeset(why)}`]),
];

const detail = (name: string, found: Detail): string[] => [
  `  ${name}:`,
  ...(found.value === undefined ? [] : [`    value: ${typeset(found.value)}`]),
  ...basis(found).map((line) => `  ${line}`),
];

const section = (title: string, lines: readonly string[] = []): string[] => [
  '',
  ...comment([`── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`, ...lines, '']),
];

const howToSwitchOn = [
  'Bei den Zeilen, die Sie brauchen, „# “ am Anfang löschen (auch vor claims: und figures:),',
  'und im Text die genannten Wörter auszeichnen: [Wörter](#name).',
];

/** A list as it would stand in the front matter; `# ` before it is all that keeps it off. */
const list = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${name}:`, ...lines] : [`# ${name}: nichts gefunden`];

// Notes stand on lines of their own: behind a value, the check would take them for text that YAML cut off.
const passageLines = (id: string, { name, wording, sentence }: ClaimSuggestion | FigureSuggestion) => [
  `  - id: ${id}`,
  `    # ${shorten(sentence.text)}`,
  `    # im Text, Absatz ${sentence.paragraph}: [${wording}](#${name})`,
  `    passage: ${name}`,
];

/** Enough of a sentence to recognise it. */
const shorten = (sentence: string): string =>
  sentence.length > 220 ? `${sentence.slice(0, 200).replace(/ \S*$/, '')} …` : sentence;

const claimLines = (claim: ClaimSuggestion): string[] => [
  ...passageLines(claim.name, claim),
  `    # ${claim.cue === undefined ? 'wer das sagt, ist nicht erkannt' : `erkannt an „${claim.cue}“`}`,
  `    speaker: ${claim.speaker ?? placeholderId}`,
  `    paraphrase: ${yamlText(placeholder)}`,
  `    short: ${yamlText(placeholder)}`,
  ...(claim.quote === undefined ? [] : [`    quote: ${yamlText(claim.quote)}`]),
];

const figureLines = (figure: FigureSuggestion): string[] => [
  ...passageLines(figure.id, figure),
  ...measureLines(figure),
  `    value: ${yamlText(figure.value)}`,
  `    speaker: ${figure.speaker ?? placeholderId}`,
];

const measureLines = ({ measures: [best, ...others], unit }: FigureSuggestion): string[] =>
  best && others.length === 0
    ? [`    measure: ${best.id}`]
    : [
        best
          ? `    # ${[best, ...others].map(({ id }) => id).join(' oder ')}`
          : `    # keine bekannte Größe zählt ${unit ? `„${unit}“` : 'das'}; npm run new -- measure`,
        `    measure: ${placeholderId}`,
      ];

const observations = ({ actors, places, times }: Suggestions): string[] => [
  ...(actors.length > 0 ? [`Bekannte Akteure: ${actors.join(', ')}`, ''] : []),
  ...(places.length > 0 ? [`Bekannte Orte: ${places.join(', ')}`, ''] : []),
  ...paragraph(
    'Zeitangaben',
    times.map(
      ({ phrase, date, isCounted, events, sentence: { paragraph } }) =>
        `„${phrase}“ (Absatz ${paragraph}): ${date === undefined ? 'nicht aufzulösen' : `${date}${isCounted ? ', aus dem Erscheinen' : ''}`}${events.length > 0 ? `; Ereignisse dieser Zeit: ${events.join(', ')}` : ''}`,
    ),
  ),
];

const paragraph = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];

/** By reason, in the order of the text. */
const removals = (removed: readonly Removal[]): string[] =>
  removed.length === 0
    ? ['nichts']
    : [...Map.groupBy(removed, ({ reason }) => reason)].flatMap(([reason, group]) =>
        paragraph(
          reasons[reason],
          group.map(({ text }) => text),
        ),
      );
