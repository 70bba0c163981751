import { blocksOf, joinBlocks, wordsOf } from '../source/prose/sentence.ts';

/**
 * The text an importer works on: paragraphs parted by blank lines, a heading as `## Heading`, an item
 * of a list as `- item`, a row of a table as `| cell | cell |`. Nothing in it is escaped.
 */

/** Why something was taken out of the text; the words an editor reads. */
export const reasons = {
  anzeige: 'Anzeige oder eingebetteter Inhalt',
  autor: 'Angabe zum Autor',
  bild: 'Bildunterschrift oder Bildnachweis',
  bedienung: 'Teilen, Abonnieren, Bedienung der Seite',
  dach: 'Dachzeile',
  datum: 'Datumszeile',
  formular: 'Kommentarformular',
  eingefuegt: 'In Word nachträglich eingefügt; steht im Text',
  fussnote: 'Zeichen einer Fußnote',
  geloescht: 'In Word als gelöscht markiert; steht nicht im Text',
  kennung: 'Kennung der Seite',
  kopf: 'Kopf der Datei',
  lesezeit: 'Lesezeit',
  mail: 'Kopf einer E-Mail',
  medium: 'Name des Mediums',
  newsletter: 'Newsletter',
  ort: 'Ortsmarke',
  agentur: 'Zeichen einer Agentur',
  quellen: 'Quellenangabe',
  rest: 'Rest am Ende',
  trennung: 'Worttrennung aufgehoben (bitte ansehen)',
  unlesbar: 'Unlesbares oder unsichtbares Zeichen',
  unterzeile: 'Unterzeile',
  verweis: 'Verweis auf andere Texte',
  verknuepfung: 'Verknüpfung, deren Wörter im Text stehen',
  wiederholt: 'Wiederholung einer Stelle des Textes',
  tabelle: 'Mit Tabulatoren gesetzt, vielleicht eine Tabelle; steht als Text da',
  titel: 'Überschrift',
} as const;

export type Reason = keyof typeof reasons;

/** Something that was in the original and is no longer in the text. */
export interface Removal {
  reason: Reason;
  text: string;
}

interface StepResult {
  text: string;
  removed: Removal[];
}

/** One thing done to a text: it never loses anything, what leaves the text stands in `removed`. */
export type Step = (text: string) => StepResult;

/** What is written one way and meant another. */
type Respelling = readonly [written: RegExp, meant: string];

/** A step that respells by a table, from top to bottom. */
export const respellings = (table: readonly Respelling[]): Step =>
  respell((text) => table.reduce((sofar, [written, meant]) => sofar.replace(written, meant), text));

/** A step that only spells things differently. */
export const respell =
  (change: (text: string) => string): Step =>
  (text) => ({ text: change(text), removed: [] });

/** All steps one after the other. */
export function follow(steps: readonly Step[]): Step {
  return (text) =>
    steps.reduce<StepResult>(
      (sofar, step) => {
        const next = step(sofar.text);
        return { text: next.text, removed: [...sofar.removed, ...next.removed] };
      },
      { text, removed: [] },
    );
}

/** Takes those blocks out of the text for which there is a reason. */
export const take =
  (reasonsIn: (blocks: readonly string[]) => (block: string, at: number) => Reason | undefined): Step =>
  (text) => {
    const blocks = blocksOf(text);
    const reasonFor = reasonsIn(blocks);
    const removed: Removal[] = [];
    const kept = blocks.filter((block, at) => {
      const reason = reasonFor(block, at);
      if (reason) removed.push({ reason, text: block });
      return !reason;
    });
    return { text: joinBlocks(kept), removed };
  };

/** Takes them out for one reason, by their words. */
export const takeBlocks = (
  reason: Reason,
  isResidue: (words: string, at: number, blocks: readonly string[]) => boolean,
): Step => take((blocks) => (block, at) => (isResidue(wordsOf(block), at, blocks) ? reason : undefined));

/** Takes every match of a pattern out of the running text; what stood around it is kept. */
export function takeMatches(reason: Reason, pattern: RegExp, instead = ''): Step {
  return (text) => {
    const removed: Removal[] = [];
    const left = text.replace(pattern, (match) => {
      removed.push({ reason, text: match.trim() });
      return instead;
    });
    return { text: removed.length > 0 ? joinBlocks(blocksOf(left)) : text, removed };
  };
}

/** Letters and digits only, so that quotation marks, dashes and full stops do not part twins. */
export const letters = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
