import { placeholder, placeholderId, plural, quoted } from '../source/problems/words.ts';
import { markdownOf } from './reading/body.ts';
import type { Detail, Details } from './details/details.ts';
import { reasons, type Removal } from './step.ts';
import type {
  ClaimSuggestion,
  EventSuggestion,
  FigureSuggestion,
  Suggestions,
  Tally,
} from './suggestions.ts';
import { setHardSpaces } from './steps/hard-spaces.ts';
import { comment, yamlText } from '../source/yaml/yaml-text.ts';

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
    ...comment(switchable(parts)),
    ...section('Was im Text vorkommt', []),
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
    '# Zwei Großbuchstaben, die es im Dossier noch nicht gibt.',
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
    ...detail('genre', genre, 'news, report, analysis, commentary, guest oder interview'),
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

const detail = (name: string, found: Detail, hint?: string): string[] => [
  ...(hint === undefined ? [] : [`  # ${hint}`]),
  `  ${name}:`,
  ...(found.value === undefined ? [] : [`    value: ${typeset(found.value)}`]),
  ...basis(found).map((line) => `  ${line}`),
];

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  ...comment([`── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`, ...lines, '']),
];

const howToSwitchOn = [
  'Bei den Zeilen, die Sie brauchen, „# “ am Anfang löschen (auch vor claims:, figures:, events:),',
  'und im Text die genannten Wörter auszeichnen: [Wörter](#name).',
];

/** The lists as they would stand in the front matter; `# ` before them is all that keeps them off. */
function switchable({ suggestions, today }: DraftParts): string[] {
  const { claims, figures, events } = suggestions;
  return [
    ...listOf(
      'claims',
      claims.flatMap((claim) => claimLines(claim, today)),
    ),
    ...listOf('figures', figures.flatMap(figureLines)),
    ...listOf('events', events.flatMap(eventLines)),
  ];
}

const listOf = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${name}:`, ...lines] : [`# ${name}: nichts gefunden`];

/** Enough of a sentence to recognise it. */
const shorten = (sentence: string): string =>
  sentence.length > 220 ? `${sentence.slice(0, 200).replace(/ \S*$/, '')} …` : sentence;

const inText = (name: string, wording: string, paragraph: number): string =>
  `    # im Text, Absatz ${paragraph}: [${wording}](#${name})`;

// Notes stand on lines of their own: behind a value, the check would take them for text that YAML cut off.
const claimLines = (
  { name, wording, sentence, speaker, said, modality, quote }: ClaimSuggestion,
  today: string,
): string[] => [
  `  - id: ${name}`,
  `    # ${shorten(sentence.text)}`,
  inText(name, wording, sentence.paragraph),
  `    passage: ${name}`,
  `    # ${said}`,
  `    speaker: ${speaker ?? placeholderId}`,
  `    modality: ${modality}`,
  `    paraphrase: ${yamlText(placeholder)}`,
  `    short: ${yamlText(placeholder)}`,
  ...(quote === undefined ? [] : [`    quote: ${yamlText(quote)}`]),
  ...(modality === 'expects'
    ? [`    outcome: { result: open, text: ${yamlText(placeholder)}, checked: "${today}" }`]
    : []),
];

const figureLines = ({
  id,
  name,
  wording,
  sentence,
  value,
  unit,
  measures,
  speaker,
  said,
  modality,
  asOf,
}: FigureSuggestion): string[] => [
  `  - id: ${id}`,
  `    # ${shorten(sentence.text)}`,
  inText(name, wording, sentence.paragraph),
  `    passage: ${name}`,
  ...measureLines(measures, unit),
  `    value: ${yamlText(value)}`,
  ...(said === undefined ? [] : [`    # ${said}`]),
  `    speaker: ${speaker ?? placeholderId}`,
  `    modality: ${modality}`,
  ...asOfLines(asOf),
];

const asOfLines = (asOf: FigureSuggestion['asOf']): string[] => [
  ...(asOf === undefined ? [] : [`    # Stand: ${asOf.why}`]),
  ...(asOf?.date === undefined ? [] : [`    asOf: ${yamlText(asOf.date)}`]),
];

function measureLines([best, other]: FigureSuggestion['measures'], unit: string): string[] {
  const told = unit === '' ? '' : ` (Einheit im Text: ${unit})`;
  if (!best)
    return [
      `    # keine bekannte Größe passt${told}; npm run new -- measure`,
      `    measure: ${placeholderId}`,
    ];
  return [
    `    # vermutet: „${best.entry.label}“; ${best.reasons.join('; ')}`,
    ...(other ? [`    # sonst vielleicht: ${other.entry.id} („${other.entry.label}“)`] : []),
    `    measure: ${best.entry.id}`,
  ];
}

const eventLines = ({
  name,
  wording,
  sentence,
  event,
  context,
  label,
  phrase,
  date,
  from,
  shared,
}: EventSuggestion): string[] => [
  `  - event: ${event}`,
  `    # „${label}“; gemeinsame Wörter: ${shared.join(', ')}`,
  `    # ${shorten(sentence.text)}`,
  ...(context ? [`    # Dann in content/events/${event}.yaml die Zeile context: true löschen.`] : []),
  inText(name, wording, sentence.paragraph),
  `    passage: ${name}`,
  ...(phrase && date ? [`    phrase: ${yamlText(phrase)}`, `    date: ${yamlText(date)}`] : []),
  ...(phrase && date && from ? [`    from: ${yamlText(from)}`] : []),
];

function observations({
  questions,
  actors,
  places,
  unknownSpeakers,
  times,
  loose,
  newEvents,
}: Suggestions): string[] {
  const newOnes = newEvents.flatMap(({ sentence, date, phrase, places: where, actors: who }) => [
    `  ${date} („${phrase}“, Absatz ${sentence.paragraph}): ${sentence.text}`,
    `    npm run new -- event --date ${date}${where[0] ? ` --place ${where[0]}` : ''}${who.length > 0 ? ` --actors ${who.join(',')}` : ''}`,
  ]);
  return [
    ...paragraph(
      'Fragen, die der Text beantworten könnte',
      questions.map(
        ({ id, label, sentence, shared }) =>
          `${id} („${label}“): Absatz ${sentence.paragraph}, gemeinsame Wörter: ${shared.join(', ')}`,
      ),
    ),
    ...paragraph('Bekannte Akteure', actors.map(named)),
    ...paragraph('Sprecher, die das Dossier nicht kennt (npm run new -- actor)', unknownSpeakers),
    ...paragraph('Bekannte Orte', places.map(named)),
    ...(newOnes.length > 0
      ? ['Sätze mit Zeit, zu denen kein bekanntes Ereignis passt:', ...newOnes, '']
      : []),
    ...paragraph(
      'Zeitangaben',
      times.map(
        ({ phrase, date, from, sentence }) =>
          `„${phrase}“ (Absatz ${sentence.paragraph}): ${date === undefined ? 'nicht aufzulösen' : `${date}${from === 'steht so im Text' ? '' : `, ${from}`}`}`,
      ),
    ),
    ...paragraph(
      'Zahlen, die wohl keine Größe messen (Feld omitted)',
      loose.map(({ wording, why }) => `${wording}: ${why}`),
    ),
  ];
}

const named = ({ id, spellings, count }: Tally): string =>
  `${id}: ${plural(count, 'Mal', 'Mal')}, als ${spellings.map((spelling) => quoted(spelling.replace(/[„“]/g, ''))).join(', ')}`;

const paragraph = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];

/** By reason, in the order of the text. */
function removals(removed: readonly Removal[]): string[] {
  if (removed.length === 0) return ['nichts'];
  const used = [...new Set(removed.map(({ reason }) => reason))];
  return used.flatMap((reason) =>
    paragraph(
      reasons[reason],
      removed.filter((removal) => removal.reason === reason).map(({ text }) => text),
    ),
  );
}
