import { months } from '../../values/german.ts';
import { parseNumber, parseQuantity, type Quantity } from '../../values/quantity.ts';
import { nearest } from '../../values/nearest.ts';
import type { ContentIndex, Field } from '../../source/field.ts';
import { type Problem, didYouMean, quoted } from '../../source/problem.ts';

/** The findings of the first page: what they rest on must be there, and their numbers must be its numbers. */
export function* findingProblems(index: ContentIndex): Generator<Problem> {
  for (const finding of index.root?.at('findings').items ?? []) {
    yield* basisProblems(finding);
    yield* passageProblems(finding, index);
    yield* numberProblems(finding, index);
  }
}

function* basisProblems(finding: Field): Generator<Problem> {
  const has = (key: string) => finding.at(key).value !== undefined;
  const bases = ['chart', 'question', 'article'].filter(has);
  if (bases.length === 1 && has('article') === has('passage')) return;
  yield finding.problem('K-DOS-14', {
    what:
      bases.length > 1
        ? `Der Befund beruht auf mehrerem: ${bases.join(', ')}`
        : 'Der Befund sagt nicht ganz, worauf er beruht',
    remedy: 'genau eines von chart, question oder article mit passage angeben',
  });
}

function* passageProblems(finding: Field, index: ContentIndex): Generator<Problem> {
  const passage = finding.at('passage');
  const body = index.entry('articles', finding.at('article').text ?? '')?.file.body;
  if (passage.text === undefined || !body) return;
  const known = new Set(body.marks.map(({ name }) => name));
  if (!known.has(passage.text))
    yield passage.problem('K-VER-01', {
      what: `Die Stelle ${quoted(passage.text)} gibt es in diesem Artikel nicht`,
      remedy: didYouMean(nearest(passage.text, known)) ?? 'eine Stelle eintragen, die im Text markiert ist',
    });
}

function* numberProblems(finding: Field, index: ContentIndex): Generator<Problem> {
  const values: Quantity[] = [];
  for (const key of finding.at('figures').items) {
    if (key.text === undefined) continue;
    const value = valueOf(key.text, index);
    if (!value)
      yield key.problem('K-VER-01', {
        what: `${quoted(key.text)} ist weder Vergleichswert einer Größe noch Zahl eines Artikels`,
        remedy:
          'die Kennungen von Größe und Vergleichswert oder von Artikel und Zahl eintragen, ein / dazwischen',
      });
    const read = parseQuantity(value?.at('value').text ?? '');
    // What cannot be found or read is told already: its number is not told a second time.
    if (!read.ok) return;
    values.push(read.quantity);
  }
  const text = finding.at('text');
  for (const { wording, number } of numbersIn(text.text ?? ''))
    if (!values.some(({ min, max }) => min === number || max === number))
      yield text.problem('K-DOS-15', {
        what: `${quoted(wording)} hat keiner der Werte, auf denen der Befund beruht`,
        why:
          values.length > 0
            ? `dort steht ${values.map((one) => quoted(one.text)).join(', ')}`
            : 'figures fehlt',
        remedy: 'die Zahl berichtigen oder den Wert unter figures eintragen',
      });
}

function valueOf(key: string, index: ContentIndex): Field | undefined {
  const [owner = '', id] = key.split('/');
  return [
    ...(index.entry('measures', owner)?.at('references').items ?? []),
    ...(index.entry('articles', owner)?.at('figures').items ?? []),
  ].find((item) => item.at('id').text === id);
}

const dates = new RegExp(
  `(?:\\d{1,2}\\.\\s*)?(?:${months.join('|')})(?:\\s+\\d{4})?|(?<![\\d.,])(?:19|20)\\d{2}(?![\\d.,]*\\d)`,
  'gu',
);
const numbers = /(\d[\d.]*(?:,\d+)?)(?:\s(Tsd\.|Mio\.|Mrd\.|Tausend|Million(?:en)?|Milliarden?))?/gu;

/** The numbers of a sentence that are written in digits, without its dates. */
function numbersIn(text: string): { wording: string; number: number | undefined }[] {
  return [...text.replace(dates, ' ').matchAll(numbers)].map(([wording, digits = '', word]) => {
    const read = parseNumber(`${digits.replace(/\.$/, '')} ${shortened(word)}`);
    return { wording: wording.trim(), number: read.ok ? read.value : undefined };
  });
}

/** „Millionen“ as quantities have it: „Mio.“ */
const shortened = (word = ''): string =>
  word.startsWith('T') ? 'Tsd.' : /^Mrd|^Milliard/.test(word) ? 'Mrd.' : word === '' ? '' : 'Mio.';
