import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importText } from '../../src/import/import.ts';
import { knownFrom } from '../../src/import/known.ts';
import { type Field, indexContent } from '../../src/source/field.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { parseFile } from '../../src/source/parse-file.ts';

const listing = await readFolder(join(import.meta.dirname, '../../content'), 'content');
const files = listing.files.map(parseFile);
const articles = indexContent(files).entries('articles');

/** One article as if it had just come, and the rest of the dossier: what is proposed, against what editors decided. */
async function judge(article: Field) {
  const rest = files.filter((file) => !(file.collection === 'articles' && file.id === article.file.id));
  const draft = await importText(Buffer.from(`Ein Titel\n\n${bodyOf(article)}`), {
    overrides: { date: article.at('published').text?.replace(/~$/, '') },
    known: knownFrom(indexContent(rest)),
    today: '2026-11-21',
  });
  if ('refused' in draft) throw new Error(draft.refused);
  const { claims, figures, times } = draft.suggestions;
  const marks = new Map((article.file.body?.marks ?? []).map(({ name, wording }) => [name, plain(wording)]));
  const holds = (sentence: string, words: string) =>
    plain(sentence).includes(words) || words.includes(plain(sentence));
  /** What editors wrote in one of our fields about the words of a sentence. */
  const decided = (key: 'claims' | 'figures', field: string, { text }: { text: string }) =>
    article.at(key).items.flatMap((entry) => {
      const words = marks.get(entry.at('passage').text ?? '');
      return words !== undefined && holds(text, words) ? [entry.at(field).text] : [];
    });
  const named = claims.flatMap(({ speaker, sentence }) => {
    const speakers = decided('claims', 'speaker', sentence);
    return speaker !== undefined && speakers.length > 0 ? [speakers.includes(speaker)] : [];
  });
  const measured = figures.flatMap(({ measures, sentence }) => {
    const known = decided('figures', 'measure', sentence);
    return measures.length === 1 && known.length > 0 ? [known.includes(measures[0]!.id)] : [];
  });
  const sentences = new Set([...claims, ...figures, ...times].map(({ sentence }) => sentence.text));
  return {
    sentences: sentences.size,
    useful: [...sentences].filter((text) => [...marks.values()].some((words) => holds(text, words))).length,
    named: named.length,
    rightlyNamed: named.filter(Boolean).length,
    measured: measured.length,
    rightlyMeasured: measured.filter(Boolean).length,
  };
}

/** The text without our marks, footnotes and charts. */
const bodyOf = (article: Field): string =>
  listing.files
    .find(({ collection, id }) => collection === 'articles' && id === article.file.id)!
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
  expect(share('useful', 'sentences')).toBeGreaterThan(0.8);
  expect(share('rightlyNamed', 'named')).toBeGreaterThan(0.7);
  expect(share('rightlyMeasured', 'measured')).toBeGreaterThan(0.7);
}, 60_000);
