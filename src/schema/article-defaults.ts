import type { Modality } from './fields.ts';

/** The most words that the short form of a claim may have. */
export const longestShort = 12;

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * An article with what its author left out and what follows from the rest, so that the site knows one form only.
 * It runs before the fields are judged: what does not have the right form stays as it is.
 *
 * @param details names of what the source says of itself.
 */
export function completeArticle(written: unknown, details: readonly string[]): unknown {
  if (!isRecord(written)) return written;
  const source = completeSource(written['source'], details);
  const genre = isRecord(source) && isRecord(source['genre']) ? source['genre']['value'] : undefined;
  const firmness: Modality = genre === 'commentary' || genre === 'guest' ? 'judges' : 'states';
  return {
    ...written,
    ...(source === undefined ? {} : { source }),
    ...completeDate(written),
    ...list(written, 'claims', (claim) => ({
      speaker: 'self',
      modality: claim['speaker'] === undefined || claim['speaker'] === 'self' ? firmness : 'states',
      ...shortOf(claim['paraphrase']),
      ...claim,
    })),
    ...list(written, 'figures', (figure) => ({ speaker: 'self', modality: 'states', ...figure })),
  };
}

/** A date nobody knows lies before the day on which the article came into the dossier. */
function completeDate({ published, publishedBasis, added }: Fields): Fields {
  if (published !== undefined || typeof added !== 'string')
    return { publishedBasis: publishedBasis === undefined ? { status: 'stated' } : basisOf(publishedBasis) };
  return {
    published: `../${added}`,
    publishedBasis: publishedBasis ?? {
      status: 'inferred',
      why: 'Das Datum ist nicht bekannt; erschienen ist die Vorlage spätestens am Tag, an dem sie in dieses Dossier kam.',
    },
  };
}

function completeSource(source: unknown, details: readonly string[]): unknown {
  if (!isRecord(source)) return source;
  const { translation, ...others } = source;
  return {
    ...others,
    ...Object.fromEntries(details.map((name) => [name, completeDetail(source[name])])),
    ...(translation === undefined ? {} : { translation: basisOf(translation) }),
  };
}

/** `outlet: Name` stands for a value that the source itself states. */
function completeDetail(detail: unknown): unknown {
  if (detail === undefined) return { status: 'unknown' };
  if (typeof detail === 'string') return { value: detail, status: 'stated' };
  return isRecord(detail) && detail['value'] === undefined
    ? { status: 'unknown', ...detail }
    : basisOf(detail);
}

/** `publishedBasis: found` stands for a block with nothing but the status. */
const basisOf = (basis: unknown): unknown =>
  typeof basis === 'string' ? { status: basis } : isRecord(basis) ? { status: 'stated', ...basis } : basis;

const shortOf = (paraphrase: unknown): Fields =>
  typeof paraphrase === 'string' && countWords(paraphrase) <= longestShort ? { short: paraphrase } : {};

type Fields = Record<string, unknown>;

const list = (written: Fields, name: string, complete: (item: Fields) => Fields): Fields =>
  Array.isArray(written[name])
    ? { [name]: written[name].map((item: unknown) => (isRecord(item) ? complete(item) : item)) }
    : {};

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
