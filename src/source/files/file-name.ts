import { idPattern } from '../../schema/fields.ts';
import { ownIds } from '../../markdown/page-ids.ts';
import { type CodedFinding, type Finding, quoted } from '../problem.ts';
import { fold } from '../../values/nearest.ts';

/** What is wrong with the name of an entry's file; undefined if nothing is. */
export function nameFault(id: string, ending: string, collection: string): CodedFinding | undefined {
  if (bytesIn(id) > longest) return { code: 'K-NAM-07', ...tooLong(id, ending) };
  if (!idPattern.test(id)) return { code: 'K-NAM-05', ...unfit(id, ending) };
  if (isTaken(id, collection)) return { code: 'K-NAM-06', ...taken(id, ending) };
  return undefined;
}

/** The id that a file's name stands for, even if it is not spelled as it should be. */
export const idOf = (stem: string): string => fold(stem);

const longest = 80;

const bytesIn = (id: string): number => new TextEncoder().encode(id).length;

const isTaken = (id: string, collection: string): boolean =>
  reserved.test(id) ||
  (isFragment.has(collection) && ownIds.has(id)) ||
  (collection === 'events' && onTimeline.test(id));

/** How the timeline names its publications, and the parts of its drawing and its map. */
const onTimeline = /^(?:erschienen-|(?:bild|karte|zeichen|zeit)-(?:\d+|nah|start|end|both)(?:-|$))/;

/** Windows cannot store the first ones, the site has pages of its own under the last. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|self)$/;

/** Collections whose ids become ids on pages. */
const isFragment = new Set(['articles', 'questions', 'events', 'actors']);

const unfit = (id: string, ending: string): Finding => ({
  what: `Der Dateiname ${quoted(id + ending)} taugt nicht als Adresse`,
  why: unfitReason(id),
  remedy: `besser: ${fold(id) || 'mein-name'}${ending}`,
});

const taken = (id: string, ending: string): Finding => ({
  what: `Der Dateiname ${quoted(id + ending)} ist vergeben`,
  why: 'Windows oder die Website selbst brauchen ihn',
  remedy: `besser: ${onTimeline.test(id) ? `ereignis-${id}` : `${id}-1`}${ending}`,
});

const tooLong = (id: string, ending: string): Finding => ({
  what: `Der Dateiname ist ${bytesIn(id)} Byte lang`,
  why: `höchstens ${longest} sind erlaubt, denn er wird Teil der Adresse`,
  remedy: `besser: ${fold(id)
    .slice(0, 40)
    .replace(/-[^-]*$/, '')}${ending}`,
});

function unfitReason(id: string): string {
  const found = [
    /\p{Lu}/u.test(id) && 'Großbuchstaben',
    /[äöüßÄÖÜ]/.test(id.normalize('NFC')) && 'Umlaute oder ß',
    /\s/.test(id) && 'Leerzeichen',
    /^[_.]/.test(id) && 'ein Zeichen am Anfang, das Dateien versteckt',
    /[^\p{L}\p{M}\p{N}\s_-]/u.test(id.replace(/^\./, '')) && 'Sonderzeichen',
  ].filter(Boolean);
  return `${found.length > 0 ? `er enthält ${found.join(', ')}; ` : ''}erlaubt sind a–z, 0–9 und einzelne Bindestriche`;
}
