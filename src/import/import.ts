import { createHash } from 'node:crypto';
import { fold } from '../values/nearest.ts';
import { nameFault } from '../source/files/file-name.ts';
import { depthProblems } from '../source/depth.ts';
import { markdownOf } from './reading/body.ts';
import { type DecodedText, decodeText, formatOf } from './reading/read.ts';
import { detailsFrom, type Overrides, published } from './details/details.ts';
import { writeDraft } from './draft.ts';
import { findNames } from '../source/prose/names.ts';
import { textFromHtml } from './reading/from-html.ts';
import { textFromWord } from './reading/from-word.ts';
import type { Known } from './known.ts';
import type { PageDetails } from './details/page-details.ts';
import { freeMonogram } from '../values/german.ts';
import { recipe } from './recipe.ts';
import type { Removal } from './step.ts';
import { suggest, type Suggestions } from './suggestions.ts';

/** A draft ready to be written to content/articles. */
export interface Draft {
  id: string;
  markdown: string;
  sha256: string;
  encoding: string;
  removed: readonly Removal[];
  suggestions: Suggestions;
}

/** Why nothing could be made of a file. */
export interface Refusal {
  refused: string;
}

export interface ImportOptions {
  overrides: Overrides;
  known: Known;
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
}

/** Turns what an editor pasted into a draft, or says why that cannot be done. Writes nothing. */
export async function importText(
  bytes: Uint8Array,
  { overrides, known, today }: ImportOptions,
): Promise<Draft | Refusal> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const earlier = known.originals.get(sha256);
  if (earlier) return { refused: `Diese Vorlage wurde schon eingelesen: ${earlier}` };
  const read = await readAnything(bytes);
  if ('refused' in read) return read;
  if (overrides.monogram !== undefined && known.monograms.has(overrides.monogram))
    return {
      refused: `Das Kürzel ${overrides.monogram} hat schon ein anderer Artikel. Frei ist z. B. --monogram ${freeMonogram([overrides.outlet, overrides.author, overrides.title], known.monograms)}`,
    };
  const bulk = tooMuch(read.text);
  if (bulk) return { refused: bulk };
  const { text, removed } = recipe({
    isPlace: (name) => findNames(name, known.places).length > 0,
    isOutlet: (name) => known.outlets.has(name),
    title: overrides.title ?? read.details.title?.value,
  })(read.text);
  if (text.trim() === '') return { refused: 'In der Vorlage ist kein Text zu finden.' };
  const fault = depthProblems({ text: markdownOf(text), offset: 0 })[0];
  if (fault) return { refused: `Das wäre kein gültiger Artikel. ${fault.what}: ${fault.why ?? ''}` };
  const evidence = { overrides, page: read.details, removed: [...read.removed, ...removed], text };
  const suggestions = suggest(text, known, published(evidence)?.value);
  const details = detailsFrom(evidence, today);
  const id = slugOf(overrides.id ?? details.title.value ?? text);
  const markdown = writeDraft({
    details,
    monogram:
      overrides.monogram ??
      freeMonogram([details.outlet.value, details.author.value, details.title.value], known.monograms),
    sha256,
    encoding: read.encoding,
    today,
    text,
    removed: evidence.removed,
    suggestions,
  });
  return { id, markdown, sha256, encoding: read.encoding, removed: evidence.removed, suggestions };
}

const longestText = 300_000;
const longestLine = 20_000;
const longestWord = 1_000;

/** What is longer than any article is none; asked first, because looking for names in it would take minutes. */
function tooMuch(text: string): string | undefined {
  const size = (count: number) => count.toLocaleString('de-DE');
  if (text.length > longestText)
    return `Die Vorlage hat ${size(text.length)} Zeichen, höchstens ${size(longestText)} sind vorgesehen. Bitte aufteilen.`;
  const line = Math.max(...text.split(/[\r\n\u2028\u2029\u0085]/).map((one) => one.length));
  if (line > longestLine)
    return `Ein Absatz hat ${size(line)} Zeichen, höchstens ${size(longestLine)} sind erlaubt. Bitte mit Leerzeilen gliedern.`;
  const word = Math.max(...text.split(/\s/).map((one) => one.length));
  return word > longestWord ? `Ein Wort hat ${size(word)} Zeichen; das ist kein Artikel.` : undefined;
}

interface Reading {
  text: string;
  removed: Removal[];
  details: PageDetails;
  encoding: string;
}

async function readAnything(bytes: Uint8Array): Promise<Reading | Refusal> {
  if (bytes.length === 0) return { refused: 'Die Vorlage ist leer.' };
  const decoded = decodeText(bytes);
  const format = formatOf(bytes, () => decoded.text);
  if (typeof format === 'object')
    return {
      refused: `Das ist ${format.unreadable}. Bitte als Word-Datei (.docx), als HTML oder als Text speichern und noch einmal einlesen.`,
    };
  switch (format) {
    case 'word':
      return readWord(bytes);
    case 'html':
      return readHtml(decoded);
    case 'text':
      return { text: decoded.text, removed: [], details: {}, encoding: `Text in ${decoded.encoding}` };
  }
}

function readHtml({ text, encoding }: DecodedText): Reading | Refusal {
  try {
    return { ...textFromHtml(text), encoding: `HTML in ${encoding}` };
  } catch (error) {
    // Thousands of elements in one another overflow the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    return {
      refused:
        'Die Seite ist zu tief verschachtelt. Bitte den Text aus dem Browser kopieren und als Text speichern.',
    };
  }
}

async function readWord(bytes: Uint8Array): Promise<Reading | Refusal> {
  try {
    return { ...(await textFromWord(bytes)), encoding: 'ein Word-Dokument' };
  } catch {
    return {
      refused: 'Die Word-Datei ist beschädigt. Bitte in Word öffnen, neu speichern und noch einmal einlesen.',
    };
  }
}

const longestSlug = 60;

/** The id: letters without umlauts, whole words up to a length that suits an address. */
export function slugOf(text: string): string {
  const whole = fold(text.split(/\s+/).slice(0, 12).join(' '));
  const name =
    whole.length <= longestSlug
      ? whole
      : whole
          .slice(0, longestSlug + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestSlug);
  const slug = name || 'ohne-namen';
  return nameFault(slug, '.md', 'articles') ? `artikel-${slug}` : slug;
}
