import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import { meaningOf, modality } from '../../schema/fields.ts';
import { parseQuantity } from '../../values/quantity.ts';
import type { Field } from '../field.ts';
import type { Finding, Problem } from '../problem.ts';
import { problemIn } from '../sheet.ts';
import { either, quoted } from '../words.ts';
import type { Desk } from './changes.ts';
import { yamlText } from '../import/yaml-text.ts';
import { plain } from './plain.ts';

type Claim = WrittenArticle['data']['claims'][number];
type Figure = WrittenArticle['data']['figures'][number];

/** Something readers may have read that says something else now. */
interface Change {
  /** Tells of it where it says so. */
  tell: (code: 'K-LEB-04', finding: Finding) => Problem;
  /** „Die Zahl „baende““ */
  what: string;
  was: string;
  is: string;
  /** Ids that a correction would name; none for what is gone. */
  concerns: string[];
}

/** Figures, quotations, claims and passages that changed, and that no new correction speaks of. */
export function* contentChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  { written, shelf, today }: Desk,
): Generator<Problem> {
  const article = shelf.entry('articles', after.id)!;
  const corrected = newlyCorrected(before, after);
  const own = [
    ...figureChanges(before, after, article, written),
    ...claimChanges(before, after, article, written),
  ];
  const told = new Set(own.flatMap(({ concerns }) => concerns));
  const others = [...passageChanges(before, after, article), ...quotationChanges(before, after, article)];
  const wording = others.filter(({ concerns }) => !concerns.some((id) => told.has(id)));
  for (const { tell, what, was, is, concerns } of [...own, ...wording]) {
    if (concerns.length === 0 ? corrected.has('') : concerns.some((id) => corrected.has(id))) continue;
    const line = `- { date: "${today}", wrong: ${yamlText(was)}, right: ${yamlText(is || '…')}, concerns: [${concerns.join(', ')}] }`;
    const change =
      is === '' ? `: war ${quoted(was)} und ist weg` : `: war ${quoted(was)}, ist jetzt ${quoted(is)}`;
    yield tell('K-LEB-04', {
      what: `${what}${change}`,
      why: 'wer den Artikel schon gelesen hat, soll es erfahren',
      remedy: `war es falsch, unter corrections: eintragen: ${line}`,
    });
  }
}

/** What corrections that were not there before concern; an empty id for one that names nothing. */
function newlyCorrected(before: WrittenArticle, after: WrittenArticle): Set<string> {
  const name = ({ date, wrong, right }: { date: string; wrong: string; right: string }) =>
    [date, plain(wrong), plain(right)].join('\n');
  const known = new Set(before.data.corrections.map(name));
  return new Set(
    after.data.corrections
      .filter((entry) => !known.has(name(entry)))
      .flatMap(({ concerns }) => (concerns.length > 0 ? concerns : [''])),
  );
}

const tellerOf =
  (field: Field): Change['tell'] =>
  (code, finding) =>
    field.problem(code, finding);

const itemOf = (list: Field, id: string): Field =>
  list.items.find((item) => item.at('id').text === id) ?? list;

function figureChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  article: Field,
  { measures }: WrittenDossier,
): Change[] {
  return before.data.figures.flatMap((figure): Change[] => {
    const now =
      after.data.figures.find(({ id }) => id === figure.id) ??
      // Under another name it is still there.
      after.data.figures.find((one) => one.measure === figure.measure && sameAmount(one, figure));
    const measure = measures.find(({ id }) => id === figure.measure)?.data;
    // By its short name: the message is cut behind a few words, and the value must still be seen.
    const inWords = ({ value }: Figure) => (measure ? `${measure.name}: ${value} ${measure.unit}` : value);
    if (now && sameAmount(now, figure)) return [];
    return [
      {
        tell: tellerOf(now ? itemOf(article.at('figures'), now.id).at('value') : article.at('figures')),
        what: `Die Zahl ${quoted(figure.id)}`,
        was: inWords(figure),
        is: now ? inWords(now) : '',
        concerns: now ? [now.id] : [],
      },
    ];
  });
}

/** „rund 15.000“ and „etwa 15.000“ are the same number. */
function sameAmount(a: Figure, b: Figure): boolean {
  const [one, other] = [parseQuantity(a.value), parseQuantity(b.value)];
  if (!one.ok || !other.ok) return plain(a.value) === plain(b.value);
  return meaning(one.quantity) === meaning(other.quantity);
}

const meaning = ({
  kind,
  min,
  max,
  words,
}: {
  kind: string;
  min?: number | undefined;
  max?: number | undefined;
  words?: string | undefined;
}) => [kind, min, max, words && plain(words)].join('|');

/** What of a claim readers take away, each in words. */
const parts: readonly {
  key: 'paraphrase' | 'quote' | 'answer' | 'speaker' | 'modality';
  name: string;
  inWords: (claim: Claim, article: WrittenArticle, written: WrittenDossier) => string;
}[] = [
  { key: 'paraphrase', name: 'Wortlaut', inWords: ({ paraphrase }) => paraphrase },
  { key: 'quote', name: 'Zitat', inWords: ({ quote = '' }) => quote },
  { key: 'answer', name: 'Antwort', inWords: answerInWords },
  {
    key: 'speaker',
    name: 'Sprecher',
    inWords: ({ speaker }, _, { actors }) =>
      speaker === 'self'
        ? 'der Artikel selbst'
        : (actors.find(({ id }) => id === speaker)?.data.name ?? speaker),
  },
  {
    key: 'modality',
    name: 'wie fest',
    inWords: ({ modality: how }) => meaningOf(how, modality.description) ?? how,
  },
];

function answerInWords(
  { answer, question: id }: Claim,
  _: WrittenArticle,
  { questions }: WrittenDossier,
): string {
  const question = questions.find((one) => one.id === id)?.data;
  if (answer === undefined || !question) return '';
  if (question.kind === 'scale') return question.steps[Number(answer) - 1] ?? String(answer);
  if (question.kind === 'choice')
    return question.options.find((option) => option.id === answer)?.label ?? String(answer);
  // The figure itself is compared with the figures.
  return '';
}

function claimChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  article: Field,
  written: WrittenDossier,
): Change[] {
  return before.data.claims.flatMap((claim): Change[] => {
    const now = after.data.claims.find(({ id }) => id === claim.id);
    // One that is gone takes an address with it, and that is told there.
    if (!now) return [];
    const changed = parts
      .map(({ key, name, inWords }) => ({
        key,
        name,
        was: inWords(claim, before, written),
        is: inWords(now, after, written),
      }))
      // Asking another question is not a correction, and a quotation may be added.
      .filter(
        ({ key, was, is }) =>
          was !== '' && plain(was) !== plain(is) && (key !== 'answer' || claim.question === now.question),
      );
    const [first] = changed;
    if (!first) return [];
    return [
      {
        tell: tellerOf(itemOf(article.at('claims'), now.id)),
        what: `Die Aussage ${quoted(now.id)} (${either(changed.map(({ name }) => name)).replace(' oder ', ' und ')})`,
        was: changed.map(({ was }) => was).join('; '),
        is: changed
          .map(({ is }) => is)
          .filter(Boolean)
          .join('; '),
        concerns: [now.id],
      },
    ];
  });
}

/** The marked words that claims and figures rest on. */
function passageChanges(before: WrittenArticle, after: WrittenArticle, article: Field): Change[] {
  const now = new Map(after.marks.map(({ name, wording }) => [name, wording]));
  return before.marks.flatMap(({ name, wording }): Change[] => {
    const is = now.get(name);
    const concerns = [...after.data.claims, ...after.data.figures].filter(({ passage }) => passage === name);
    const [first] = concerns;
    if (is === undefined || !first || plain(is) === plain(wording)) return [];
    const list = article.at(after.data.claims.some((claim) => claim === first) ? 'claims' : 'figures');
    return [
      {
        tell: tellerOf(itemOf(list, first.id).at('passage')),
        what: `Die Textstelle ${quoted(name)}`,
        was: wording,
        is,
        concerns: [...new Set(concerns.map(({ id }) => id))],
      },
    ];
  });
}

/** Quoted words of the text that are still quoted, and differently; one that is left out was not wrong. */
function quotationChanges(before: WrittenArticle, after: WrittenArticle, article: Field): Change[] {
  const [old, now] = [quotationsIn(before.body), quotationsIn(after.body)];
  const without = (list: readonly string[], others: readonly string[]) =>
    list.filter((one) => !others.some((other) => plain(other) === plain(one)));
  const fresh = without(now, old);
  return without(old, now).flatMap((was): Change[] => {
    const is = fresh.find((one) => areAlike(one, was));
    if (is === undefined) return [];
    const { sheet } = article;
    const offset = (sheet.body?.offset ?? 0) + Math.max(0, sheet.body?.text.indexOf(is) ?? 0);
    return [
      {
        tell: (code, finding) => problemIn(sheet, offset, code, finding),
        what: 'Ein Zitat',
        was,
        is,
        // Whoever corrects the claim that rests on it has said so.
        concerns: after.data.claims
          .filter(({ passage }) =>
            after.marks.some(({ name, wording }) => name === passage && wording.includes(is)),
          )
          .map(({ id }) => id),
      },
    ];
  });
}

/** What stands between „ and “, without the marks of passages. */
const quotationsIn = (body: string): string[] =>
  [...body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').matchAll(/„([^“]+)“/g)].map(([, words]) => words!);

/** Whether one can be the other put right: half of its words are the same. */
function areAlike(one: string, other: string): boolean {
  const words = (text: string) =>
    plain(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}
