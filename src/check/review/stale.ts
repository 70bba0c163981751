import { names } from '../../domain/comparison/comparison-review.ts';
import { compareAll } from '../../domain/comparison/comparison.ts';
import type { Article, Dossier } from '../../domain/model.ts';
import { genres } from '../../schema/article.ts';
import { type Finding, plural, type Problem, quoted, together } from '../../source/problem.ts';
import { calendarDate, meet, parseDate, type DateSpan } from '../../values/date.ts';
import { inWords, months, numberOf, seasonNumber, seasons } from '../../values/german.ts';
import { type Finder, sentencesOf } from './finder.ts';

/** What a note speaks of: the articles that answer its question, and all there are. */
interface Answering {
  note: string;
  answering: readonly Article[];
  all: readonly Article[];
}

/** Notes that say of the articles what was true before one came or went: how many, which outlets, from when. */
export function* staleNotes(dossier: Dossier, find: Finder): Generator<Problem> {
  for (const { question, stands } of compareAll(dossier)) {
    const answering = stands.flatMap(({ article, position }) => (position ? article : []));
    const about = { note: question.entry.difference.note, answering, all: dossier.articles };
    for (const finding of [...wrongCounts(about), ...shortLists(about), ...wrongTimes(about)])
      yield find.question(question).at('difference', 'note').problem('K-VGL-06', finding);
  }
}

const everyone =
  /(?<!\p{L})alle[nr]?[ \u00a0](\p{L}+|\d+)(?=[ \u00a0](?:Artikeln?|Texten?|\p{Ll}+en)(?!\p{L}|,|[ \u00a0](?:von|vom|aus|der|des|im|mit)(?!\p{L})))/giu;
const onlySo = /(?<!\p{L})nur[ \u00a0](\p{L}+|\d+)[ \u00a0](?:Artikel|Texte?)(?!\p{L})/giu;
const some = /(?<![\p{L}\p{N}])(\p{L}+|\d+)[ \u00a0](?:Artikel|Texte)(?!\p{L})/gu;

/** „Alle vier …“, „Antwort gibt nur ein Artikel“, „fünf Artikel“ where fewer answer. */
function* wrongCounts({ note, answering, all }: Answering): Generator<Finding> {
  const count = answering.length;
  const isMore = (said: number) => said > count && said !== all.length;
  const patterns: [RegExp, (said: number, sentence: string) => boolean][] = [
    [everyone, (said) => said >= 2 && said !== count],
    [onlySo, (said, sentence) => /(?<!\p{L})[Aa]ntwort/u.test(sentence) && said !== count],
    [some, isMore],
  ];
  for (const sentence of sentencesOf(note)) {
    const found = patterns.flatMap(([pattern, isWrong]) =>
      [...sentence.matchAll(pattern)].filter(([, word]) => isWrong(numberOf(word!) ?? count, sentence)),
    );
    for (const [words] of found.slice(0, 1))
      yield {
        what: `${quoted(words)} steht in der Anmerkung, auf die Frage antworten aber ${plural(count, 'Artikel', 'Artikel')}`,
        remedy: `${quoted(inWords(count))} schreiben oder den Satz ändern`,
      };
  }
}

const saying =
  /^[“ \u00a0]*(?:sagen|nennen|schr[ei]{2}ben|sprechen|melde(?:te)?n|berichte(?:te)?n|antworten|behaupten|halten|erwarten)(?!\p{L})/u;

/** „Bild und Handelsblatt sagen …“ where another answers, whom the note does not name. */
function* shortLists({ note, answering, all }: Answering): Generator<Finding> {
  for (const sentence of sentencesOf(note)) {
    const { named, rest } = listAt(sentence, all);
    const others = answering.filter(
      (article) => !named.has(outletOf(article)) && !names(article, all).some((name) => name.test(note)),
    );
    if (named.size < 2 || !saying.test(rest) || others.length === 0) continue;
    yield {
      what: `In der Anmerkung stehen ${together([...named].map(quoted))}, es ${others.length === 1 ? 'antwortet' : 'antworten'} aber auch ${together(others.map(nameOf))}`,
      remedy: 'ergänzen, was er sagt, oder den Satz ändern',
    };
  }
}

/** The outlets that a sentence begins with, and what it says of them. */
function listAt(sentence: string, all: readonly Article[]): { named: Set<string>; rest: string } {
  const outlets = all
    .map(outletOf)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const named = new Set<string>();
  let rest = sentence;
  for (;;) {
    const lead = /^(?:,|und|sowie|auch|[DdNn](?:ie|er|as|ur)|[„“ \u00a0])*/u.exec(rest)![0];
    const next = outlets.find((outlet) => rest.startsWith(outlet, lead.length));
    if (next === undefined) return { named, rest };
    named.add(next);
    rest = rest.slice(lead.length + next.length);
  }
}

const time = `(?:(\\d{1,2})\\.[ \\u00a0])?(?:(${[...months, ...seasons, 'Frühling'].join('|')})[ \\u00a0])?(\\d{4})(?![\\p{L}\\p{N}])`;
const dated = new RegExp(
  `(?<!\\p{L})(?:Artikel|Text|${Object.values(genres).join('|')})[ \\u00a0](?:vom|von|aus[ \\u00a0]dem)[ \\u00a0](?:Jahr[ \\u00a0])?${time}`,
  'gu',
);
const writtenAll = new RegExp(
  `^(?:Alle|Beide)(?!\\p{L})[^,]*[ \\u00a0](?:schr[ei]{2}ben|stammen|erschienen|erscheinen)[^,]*[ \\u00a0](?:im|vom|von|aus[ \\u00a0]dem)[ \\u00a0](?:Jahr[ \\u00a0])?${time}`,
  'gu',
);

/** „Der Bericht vom August 2023“ where none appeared then; „alle erschienen im Herbst 2023“ where one did not. */
function* wrongTimes({ note, answering, all }: Answering): Generator<Finding> {
  const remedy = 'die Zeit berichtigen oder den Satz ändern';
  for (const [words, day, month, year] of note.matchAll(dated)) {
    const span = spanOf(day, month, year!);
    if (span && !all.some(({ published }) => meet(published, span)))
      yield {
        what: `${quoted(words)} steht in der Anmerkung, aus dieser Zeit ist aber kein Artikel`,
        remedy,
      };
  }
  for (const [words, day, month, year] of sentencesOf(note).flatMap((one) => [...one.matchAll(writtenAll)])) {
    const span = spanOf(day, month, year!);
    const other = span && answering.find(({ published }) => !meet(published, span));
    if (other)
      yield {
        what: `${quoted(words)} steht in der Anmerkung, ${nameOf(other)} erschien aber zu anderer Zeit`,
        remedy,
      };
  }
}

/** The days that a written time can mean; undefined where it is none. */
function spanOf(day: string | undefined, name: string | undefined, year: string): DateSpan | undefined {
  const month = name && (seasonNumber(name) ?? months.indexOf(name) + 1);
  const result = parseDate(calendarDate(year, month, day));
  return result.ok ? result.date : undefined;
}

const outletOf = ({ entry }: Article): string => entry.source.outlet.value ?? '';
const nameOf = (article: Article): string => quoted(outletOf(article) || article.monogram);
