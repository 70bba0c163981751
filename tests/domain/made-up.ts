import { link } from '../../src/domain/link.ts';
import type { Dossier, WrittenDossier } from '../../src/domain/model.ts';
import { schemas } from '../../src/schema/index.ts';

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
    questions: entriesOf(questions, (question) => question),
    events: [],
    actors: entriesOf(actors, (actor, id) =>
      schemas.actors.parse({ name: id, kind: 'person', role: 'Rolle', ...actor }),
    ),
    measures: entriesOf(measures, (measure, id, at) =>
      schemas.measures.parse({
        ...{ name: id, counts: 'etwas', unit: 'Stück', nature: 'total', group: 'gruppe', order: at + 1 },
        ...measure,
      }),
    ),
    charts: [],
    sources: [],
    places: [],
  });
}

const entriesOf = <Given, Data>(
  given: Record<string, Given>,
  make: (given: Given, id: string, at: number) => Data,
) => Object.entries(given).map(([id, one], at) => ({ id, data: make(one, id, at) }));

/** Articles appear one a month from January 2023 unless a test says when. */
function writtenArticle(id: string, made: MadeUpArticle, at: number): Written['articles'][number] {
  const { claims = [], figures = [], notes = [] } = made;
  const passages = [...claims, ...figures].length;
  const month = String((at % 12) + 1).padStart(2, '0');
  return {
    id,
    body: '',
    root: { type: 'root', children: [] },
    marks: Array.from({ length: Math.max(1, passages) }, (_, place) => ({
      name: `stelle-${place + 1}`,
      wording: 'Worte',
    })),
    data: {
      ...schemas.articles.parse({
        title: `Artikel ${id}`,
        published: made.published ?? `${2023 + Math.floor(at / 12)}-${month}-10`,
        source: { outlet: `Blatt ${id}` },
        claims: claims.map((claim, place) => ({
          id: `aussage-${place + 1}`,
          passage: `stelle-${place + 1}`,
          paraphrase: 'So sei es.',
          short: 'So ist es.',
          ...claim,
        })),
        figures: figures.map((figure, place) => ({
          id: `zahl-${place + 1}`,
          measure: 'menge',
          passage: `stelle-${claims.length + place + 1}`,
          value: '1',
          ...figure,
        })),
        notes,
      }),
      summary: 'Zusammenfassung.',
      monogram: made.monogram ?? monogramOf(at),
    },
  };
}

/** AA, AB, AC … */
const monogramOf = (at: number): string => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
