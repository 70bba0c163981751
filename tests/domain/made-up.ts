import { link } from '../../src/domain/link.ts';
import type { Dossier, WrittenDossier } from '../../src/domain/model.ts';

type Written = WrittenDossier;
type Article = Written['articles'][number]['data'];
type Claim = Article['claims'][number];
type Figure = Article['figures'][number];
type Question = Written['questions'][number]['data'];
type Actor = Written['actors'][number]['data'];

/** What a test says of an article; the rest is filled in. */
export interface MadeUpArticle {
  monogram?: string;
  published?: string;
  claims?: Partial<Claim>[];
  figures?: Partial<Figure>[];
  notes?: Article['notes'];
}

export interface MadeUp {
  articles: Record<string, MadeUpArticle>;
  questions?: Record<string, Question>;
  actors?: Record<string, Partial<Actor>>;
  measures?: Record<string, Partial<Written['measures'][number]['data']>>;
}

const common = (order: number, kind: Question['difference']['kind'] = 'degree') => ({
  question: `Frage ${order}?`,
  short: `Frage ${order}?`,
  topic: 'thema',
  order,
  aboutSources: false,
  difference: { kind, note: 'Worin sie sich unterscheiden.' },
});

type Kind = Question['difference']['kind'];

/** A question with five steps between no and yes. */
export const scale = (order = 1, kind?: Kind, arose?: string): Question => ({
  kind: 'scale',
  ...common(order, kind),
  ...(arose === undefined ? {} : { arose }),
  poles: ['nein', 'ja'],
  steps: ['nein', 'eher nein', 'unklar', 'eher ja', 'ja'],
});

/** A question with the options a, b and c. */
export const choice = (several = false, order = 1, kind?: Kind): Question => ({
  kind: 'choice',
  ...common(order, kind),
  options: ['a', 'b', 'c'].map((id) => ({ id, label: `Antwort ${id}` })),
  several,
});

/** A question of how much of the measure `menge`. */
export const quantity = (order = 1, kind?: Kind): Question => ({
  kind: 'quantity',
  ...common(order, kind),
  measure: 'menge',
});

/** A claim that answers the question `frage`; the article says it itself unless told otherwise. */
export const says = (answer: Claim['answer'], more: Partial<Claim> = {}): Partial<Claim> => ({
  question: 'frage',
  ...(answer === undefined ? {} : { answer }),
  ...more,
});

/** A linked dossier out of the few things a test is about. */
export function madeUp({
  articles,
  questions = { frage: scale() },
  actors = {},
  measures = {},
}: MadeUp): Dossier {
  return link({
    dossier: {
      kicker: 'Dach',
      title: 'Titel',
      lead: 'Vorspann.',
      description: 'Beschreibung.',
      topics: [{ id: 'thema', label: 'Thema' }],
      lanes: [{ id: 'spur', label: 'Spur' }],
      groups: [{ id: 'gruppe', label: 'Gruppe' }],
    },
    articles: Object.entries(articles).map(([id, article], at) => writtenArticle(id, article, at)),
    questions: entriesOf(questions),
    events: [],
    actors: entriesOf(
      Object.fromEntries(
        Object.entries(actors).map(([id, actor]) => [
          id,
          { name: id, kind: 'person', role: 'Rolle', spellings: [], ...actor },
        ]),
      ),
    ),
    measures: entriesOf(
      Object.fromEntries(
        Object.entries(measures).map(([id, measure], at) => [
          id,
          {
            name: id,
            counts: 'etwas',
            unit: 'Stück',
            nature: 'total',
            group: 'gruppe',
            order: at + 1,
            references: [],
            ...measure,
          },
        ]),
      ),
    ),
    charts: [],
    sources: [],
    places: [],
  });
}

const entriesOf = <Data>(entries: Record<string, Data>) =>
  Object.entries(entries).map(([id, data]) => ({ id, data }));

/** Articles appear one a month from January 2023 unless a test says when. */
function writtenArticle(id: string, made: MadeUpArticle, at: number): Written['articles'][number] {
  const { claims = [], figures = [], notes = [] } = made;
  const passages = [...claims, ...figures].length;
  const month = String((at % 12) + 1).padStart(2, '0');
  return {
    id,
    body: '',
    marks: Array.from({ length: Math.max(1, passages) }, (_, place) => ({
      name: `stelle-${place + 1}`,
      wording: 'Worte',
    })),
    data: {
      title: `Artikel ${id}`,
      summary: 'Zusammenfassung.',
      monogram: made.monogram ?? monogramOf(at),
      published: made.published ?? `${2023 + Math.floor(at / 12)}-${month}-10`,
      publishedBasis: { status: 'stated' },
      source: {
        outlet: { status: 'stated', value: `Blatt ${id}` },
        title: { status: 'unknown' },
        author: { status: 'unknown' },
        genre: { status: 'unknown' },
        url: { status: 'unknown' },
      },
      text: 'version',
      draft: false,
      claims: claims.map((claim, place) => ({
        id: `aussage-${place + 1}`,
        passage: `stelle-${place + 1}`,
        speaker: 'self',
        via: [],
        modality: 'states',
        paraphrase: 'So sei es.',
        short: 'So ist es.',
        key: false,
        ...claim,
      })),
      events: [],
      figures: figures.map((figure, place) => ({
        id: `zahl-${place + 1}`,
        measure: 'menge',
        passage: `stelle-${claims.length + place + 1}`,
        value: '1',
        speaker: 'self',
        via: [],
        modality: 'states',
        ...figure,
      })),
      notes,
      omitted: [],
      corrections: [],
    },
  };
}

/** AA, AB, AC … */
const monogramOf = (at: number): string => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
