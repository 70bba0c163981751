import type { Field } from '../source/field.ts';
import type { ContentIndex } from '../source/content-index.ts';
import type { Described, DescribedEvent } from './facts/matches.ts';
import type { Measure } from './facts/measures.ts';
import type { Named } from '../source/prose/names.ts';
import type { Question } from './facts/questions.ts';

/** What the dossier already has, as far as an import can use it. */
export interface Known {
  actors: readonly Named[];
  places: readonly Named[];
  measures: readonly Measure[];
  questions: readonly Question[];
  events: readonly DescribedEvent[];
  /** Papers that articles of the dossier appeared in. */
  outlets: ReadonlySet<string>;
  monograms: ReadonlySet<string>;
  /** Checksums of the originals that were imported before, with the article made of each. */
  originals: ReadonlyMap<string, string>;
}

/** Picks from the content what helps to recognise things in a new text. */
export function knownFrom(shelf: ContentIndex): Known {
  const articles = shelf.entries('articles');
  return {
    actors: withSurnames(shelf.entries('actors')),
    places: shelf
      .entries('places')
      .map((field) => ({ id: idOf(field), spellings: [field.at('name').text ?? ''].filter(Boolean) })),
    measures: shelf.entries('measures').map((field) => measureOf(field, articles)),
    questions: shelf.entries('questions').map((field) => ({
      ...describe(field, ['question', 'short', 'options']),
      answers: answersTo(idOf(field), articles),
    })),
    events: shelf.entries('events').map((field) => ({
      ...describe(field, ['title', 'text']),
      date: field.at('date').text,
      place: field.at('place').text,
      context: field.at('context').value === true,
      actors: field.at('actors').items.flatMap((item) => item.text ?? []),
    })),
    outlets: new Set(
      articles.flatMap(
        (field) => field.at('source', 'outlet', 'value').text ?? field.at('source', 'outlet').text ?? [],
      ),
    ),
    monograms: new Set(articles.flatMap((field) => field.at('monogram').text ?? [])),
    originals: new Map(
      articles.flatMap((field) => {
        const sum = field.at('original', 'sha256').text;
        return sum === undefined ? [] : [[sum, field.sheet.file] as const];
      }),
    ),
  };
}

/** What articles said to a question so far: the best description of what an answer sounds like. */
const answersTo = (question: string, articles: readonly Field[]): string[] =>
  articles.flatMap((article) =>
    article
      .at('claims')
      .items.filter((claim) => claim.at('question').text === question)
      .map((claim) =>
        [claim.at('short').text, claim.at('paraphrase').text, passageOf(claim, article)].join(' '),
      ),
  );

/** A measure with every value the dossier gives for it, and the words articles have for what it counts. */
function measureOf(field: Field, articles: readonly Field[]): Measure {
  const figures = articles.flatMap((article) =>
    article
      .at('figures')
      .items.filter((figure) => figure.at('measure').text === idOf(field))
      .map((figure) => ({ value: figure.at('value').text ?? '', from: idOf(article), figure, article })),
  );
  const references = field.at('references').items.map((reference) => ({
    value: reference.at('value').text ?? '',
    from: `Vergleichswert ${reference.at('id').text ?? ''}`.trim(),
  }));
  return {
    ...describe(field, ['name', 'counts', 'unit']),
    unit: field.at('unit').text,
    values: [...references, ...figures.map(({ value, from }) => ({ value, from }))],
    wordings: figures.map(({ figure, article }) => passageOf(figure, article)),
  };
}

/** The words marked in the text for a claim or figure. */
const passageOf = (entry: Field, { sheet }: Field): string =>
  (sheet.body?.marks ?? []).find(({ name }) => name === entry.at('passage').text)?.wording ?? '';

const idOf = (field: Field): string => field.sheet.id;

/** Actors with their spellings; a person also by the surname, if only one person has it. */
function withSurnames(fields: readonly Field[]): Named[] {
  const actors = fields.map((field) => ({
    id: idOf(field),
    kind: field.at('kind').text,
    spellings: [field.at('name'), ...field.at('spellings').items].flatMap((item) => item.text ?? []),
  }));
  const surnames = actors.map(({ kind, spellings }) =>
    kind === 'person' ? surnameOf(spellings[0]) : undefined,
  );
  const taken = new Set(actors.flatMap(({ spellings }) => spellings));
  return actors.map((actor, at) => {
    const surname = surnames[at];
    const isSure =
      surname !== undefined &&
      !taken.has(surname) &&
      surnames.filter((other) => other === surname).length === 1;
    return isSure ? { ...actor, spellings: [...actor.spellings, surname] } : actor;
  });
}

const surnameOf = (name: string | undefined): string | undefined => {
  const words = name?.split(' ') ?? [];
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && /^\p{Lu}\p{L}{3,}$/u.test(last) ? last : undefined;
};

function describe(field: Field, keys: readonly string[]): Described {
  const texts = keys.flatMap((key) => textsOf(field.at(key)));
  return { id: idOf(field), label: texts[0] ?? idOf(field), text: texts.join(' ') };
}

const textsOf = (field: Field): string[] =>
  field.items.length > 0
    ? field.items.flatMap((item) => item.text ?? item.at('label').text ?? [])
    : field.text === undefined
      ? []
      : [field.text];
