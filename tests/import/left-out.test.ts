import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importText } from '../../src/import/import.ts';
import { knownFrom } from '../../src/import/known.ts';
import type { Field } from '../../src/source/field.ts';
import { indexContent } from '../../src/source/content-index.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { lay } from '../../src/source/parse-file.ts';

const { files } = await readFolder(join(import.meta.dirname, '../../content'), 'content');
const sheets = files.map(lay);
const articles = indexContent(sheets).entries('articles');

/** One article as if it had just come, and the rest of the dossier: what is proposed, against what editors decided. */
async function judge(article: Field) {
  const rest = sheets.filter((sheet) => !(sheet.collection === 'articles' && sheet.id === article.sheet.id));
  const body = bodyOf(article);
  const draft = await importText(Buffer.from(`Ein Titel\n\n${body}`), {
    given: { date: article.at('published').text?.replace(/~$/, '') },
    known: knownFrom(indexContent(rest)),
    today: '2026-11-21',
  });
  if ('refused' in draft) throw new Error(draft.refused);
  const { claims, figures, events, questions, times } = draft.suggestions;
  const marks = new Map((article.sheet.body?.marks ?? []).map(({ name, wording }) => [name, plain(wording)]));
  const of = (key: string) =>
    article.at(key).items.flatMap((entry) => {
      const words = marks.get(entry.at('passage').text ?? '');
      return words === undefined ? [] : [{ entry, words }];
    });
  const decided = of('claims');
  const pairs = decided.flatMap(({ entry, words }) => {
    const hit = claims.find(
      ({ sentence }) =>
        plain(sentence.text).includes(words) || (words.length > 60 && words.includes(plain(sentence.text))),
    );
    return hit ? [{ entry, hit }] : [];
  });
  const told = new Set(
    [...claims, ...figures].map(({ sentence }) => sentence).concat(times.map(({ sentence }) => sentence)),
  );
  const used = [...told].filter(({ text }) =>
    [...marks.values()].some((words) => plain(text).includes(words) || words.includes(plain(text))),
  );
  const numbers = of('figures').flatMap(({ entry, words }) => {
    const hit = figures.find(
      ({ value, sentence }) =>
        value.replace(/^.*= /, '') === entry.at('value').text?.replace(/^.*= /, '') &&
        (plain(sentence.text).includes(words) || words.includes(plain(sentence.text))),
    );
    return [{ entry, hit }];
  });
  const hits = numbers.flatMap(({ entry, hit }) => (hit ? [{ entry, hit }] : []));
  const asOf = hits.filter(({ hit }) => hit.asOf?.date !== undefined && hit.asOf.why.startsWith('aus'));
  const answered = new Set(article.at('claims').items.flatMap((claim) => claim.at('question').text ?? []));
  const happened = new Set(article.at('events').items.map((entry) => entry.at('event').text));
  const same = (a: string | undefined, b: string | undefined) => a === b;
  const named = pairs.filter(({ hit }) => hit.speaker !== 'self' && hit.speaker !== undefined);
  return {
    claims: decided.length,
    claimsFound: pairs.length,
    speakerRight: pairs.filter(({ entry, hit }) => same(hit.speaker ?? '?', entry.at('speaker').text)).length,
    speakerNamed: named.length,
    speakerNamedRight: named.filter(({ entry, hit }) => same(hit.speaker, entry.at('speaker').text)).length,
    speakerSelf: pairs.filter(({ hit }) => hit.speaker === 'self').length,
    speakerSelfRight: pairs.filter(
      ({ entry, hit }) => hit.speaker === 'self' && entry.at('speaker').text === 'self',
    ).length,
    modalityRight: pairs.filter(({ entry, hit }) => same(hit.modality, entry.at('modality').text)).length,
    modalityStates: pairs.filter(({ entry }) => entry.at('modality').text === 'states').length,
    claimsProposed: claims.length,
    claimsUseful: claims.filter(({ sentence }) => used.includes(sentence)).length,
    sentences: told.size,
    sentencesUsed: used.length,
    figures: numbers.length,
    figuresFound: hits.length,
    measureTold: hits.filter(({ hit }) => hit.measures[0]).length,
    measureRight: hits.filter(({ entry, hit }) => hit.measures[0]?.entry.id === entry.at('measure').text)
      .length,
    figuresProposed: figures.length,
    figureSpeakerRight: hits.filter(({ entry, hit }) => same(hit.speaker ?? '?', entry.at('speaker').text))
      .length,
    figureModalityRight: hits.filter(({ entry, hit }) => same(hit.modality, entry.at('modality').text))
      .length,
    figureModalityStates: hits.filter(({ entry }) => entry.at('modality').text === 'states').length,
    asOfTold: asOf.length,
    asOfRight: asOf.filter(({ entry, hit }) => hit.asOf?.date === entry.at('asOf').text).length,
    events: happened.size,
    eventsProposed: events.length,
    eventsRight: events.filter(({ event }) => happened.has(event)).length,
    questions: answered.size,
    questionsProposed: questions.length,
    questionsRight: questions.filter(({ id }) => answered.has(id)).length,
    times: times.length,
    timesResolved: times.filter(({ date }) => date !== undefined).length,
  };
}

/** The text without our marks, footnotes and charts. */
const bodyOf = (article: Field): string =>
  files
    .find(({ collection, id }) => collection === 'articles' && id === article.sheet.id)!
    .text!.replace(/^---\n[^]*?\n---\n/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\^[^\]]+\](?::.*)?/g, '')
    .replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');

const plain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[„“‚‘*]/g, '')
    .trim();

it('What is proposed for each of the five articles from the others', async () => {
  const outcomes = await Promise.all(articles.map(judge));
  const total = Object.fromEntries(
    Object.keys(outcomes[0]!).map((key) => [
      key,
      outcomes.reduce((sum, one) => sum + one[key as keyof typeof one], 0),
    ]),
  );
  console.log(total);
  const share = (part: string, whole: string) => total[part]! / total[whole]!;
  // What is proposed has to be right more often than wrong; the floors leave room for edits of the articles.
  expect(share('sentencesUsed', 'sentences')).toBeGreaterThan(0.8);
  expect(share('speakerNamedRight', 'speakerNamed')).toBeGreaterThan(0.7);
  expect(share('speakerSelfRight', 'speakerSelf')).toBeGreaterThan(0.7);
  expect(share('modalityRight', 'claimsFound')).toBeGreaterThan(0.5);
  expect(share('measureRight', 'measureTold')).toBeGreaterThan(0.7);
  expect(share('eventsRight', 'eventsProposed')).toBeGreaterThan(0.55);
  expect(share('questionsRight', 'questionsProposed')).toBeGreaterThan(0.75);
}, 60_000);
