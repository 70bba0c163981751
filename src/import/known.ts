import type { Field, ContentIndex } from '../source/field.ts';
import type { Named } from '../source/prose/names.ts';

/** What is counted, as far as it helps to recognise a figure of it. */
export interface Measure {
  id: string;
  label: string;
  unit: string;
}

export interface DatedEvent {
  id: string;
  date: string;
}

/** What the dossier already has, as far as an import can use it. */
export interface Known {
  actors: readonly Named[];
  places: readonly Named[];
  measures: readonly Measure[];
  events: readonly DatedEvent[];
  /** Papers that articles of the dossier appeared in. */
  outlets: ReadonlySet<string>;
  monograms: ReadonlySet<string>;
  /** Checksums of the originals that were imported before, with the article made of each. */
  originals: ReadonlyMap<string, string>;
}

/** Picks from the content what helps to recognise things in a new text. */
export function knownFrom(index: ContentIndex): Known {
  const articles = index.entries('articles');
  return {
    actors: withSurnames(index.entries('actors')),
    places: index
      .entries('places')
      .map((field) => ({ id: field.file.id, spellings: [field.at('name').text ?? ''].filter(Boolean) })),
    measures: measuresOf(index),
    events: index
      .entries('events')
      .flatMap((field) => ({ id: field.file.id, date: field.at('date').text ?? '' })),
    outlets: new Set(
      articles.flatMap(
        (field) => field.at('source', 'outlet', 'value').text ?? field.at('source', 'outlet').text ?? [],
      ),
    ),
    monograms: new Set(articles.flatMap((field) => field.at('monogram').text ?? [])),
    originals: new Map(
      articles.flatMap((field) => {
        const sum = field.at('original', 'sha256').text;
        return sum === undefined ? [] : [[sum, field.file.path] as const];
      }),
    ),
  };
}

export const measuresOf = (index: ContentIndex): Measure[] =>
  index.entries('measures').map((field) => ({
    id: field.file.id,
    label: field.at('name').text ?? field.file.id,
    unit: field.at('unit').text ?? '',
  }));

/** Actors with their spellings; a person also by the surname, if only one person has it. */
function withSurnames(fields: readonly Field[]): Named[] {
  const actors = fields.map((field) => ({
    id: field.file.id,
    kind: field.at('kind').text,
    spellings: [field.at('name'), ...field.at('spellings').items].flatMap((item) => item.text ?? []),
  }));
  const surnames = actors.map(({ kind, spellings }) =>
    kind === 'person' ? /(?<= )\p{Lu}\p{L}{3,}$/u.exec(spellings[0] ?? '')?.[0] : undefined,
  );
  const taken = new Set(actors.flatMap(({ spellings }) => spellings));
  return actors.map((actor, at) => {
    const surname = surnames[at];
    return surname !== undefined &&
      !taken.has(surname) &&
      surnames.filter((other) => other === surname).length === 1
      ? { ...actor, spellings: [...actor.spellings, surname] }
      : actor;
  });
}
