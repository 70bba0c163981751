import { expect, it } from 'vitest';
import { articles, type Article } from './pages/articles.ts';
import { forms, type Form } from './pages/forms.ts';
import { read } from './read.ts';

/** What the importer made of one page, against what its author wrote. */
async function judge(form: Form, article: Article) {
  const { markdown } = await read(form.html(article));
  const [, head = '', ...rest] = markdown.split(/^---$/m);
  const found = count(rest.join('---'));
  const wanted = count([article.lead, ...article.blocks].join('\n'));
  const shared = [...wanted].reduce((sum, [word, times]) => sum + Math.min(times, found.get(word) ?? 0), 0);
  const source = head.slice(head.indexOf('\nsource:'), head.indexOf('\ntext:'));
  const valueOf = (key: string) =>
    new RegExp(String.raw`^  ${key}:\n    value: "(.*)"$`, 'm').exec(source)?.[1]?.replaceAll('\u00a0', ' ');
  const title = valueOf('title');
  const authors = (form.authors ?? (({ authors }) => authors))(article);
  return {
    form: form.kind,
    shared,
    wanted: sum(wanted),
    found: sum(found),
    title:
      title === article.title || title === form.title?.(article)
        ? undefined
        : `${title ?? '–'} statt ${article.title}`,
    day: new RegExp(`^published: "${article.day}"$`, 'm').test(head)
      ? undefined
      : /^published: .*/m.exec(head)?.[0],
    authors: sameNames(valueOf('author'), authors)
      ? undefined
      : `${valueOf('author') ?? '–'} statt ${authors.join(', ')}`,
    missing: [...wanted].flatMap(([word, times]) => ((found.get(word) ?? 0) < times ? word : [])),
    extra: [...found].flatMap(([word, times]) => ((wanted.get(word) ?? 0) < times ? word : [])),
  };
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.replaceAll('ss', 'ß').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, one) => total + one, 0);

const sameNames = (value: string | undefined, authors: readonly string[]): boolean =>
  (value ?? '')
    .toLowerCase()
    .split(/, | und /)
    .filter(Boolean)
    .sort()
    .join() ===
  authors
    .map((name) => name.toLowerCase())
    .sort()
    .join();

it('Pages in the forms of thirty outlets give back their words, titles, days and authors', async () => {
  const pages = await Promise.all(forms.flatMap((form) => articles.map((article) => judge(form, article))));
  const total = (key: 'shared' | 'wanted' | 'found') => pages.reduce((sofar, one) => sofar + one[key], 0);
  const right = (key: 'title' | 'day' | 'authors') =>
    pages.filter((one) => one[key] === undefined).length / pages.length;
  const figures = {
    recall: total('shared') / total('wanted'),
    precision: total('shared') / total('found'),
    titles: right('title'),
    days: right('day'),
    authors: right('authors'),
  };
  console.log(`${forms.length} forms × ${articles.length} articles:`, figures);
  if (process.env['PAGES'] !== undefined)
    for (const { form, shared, wanted, found, ...rest } of pages) {
      const wrong = Object.entries(rest).filter(([, value]) => value?.length);
      if (wrong.length > 0) console.log(form, `${shared}/${wanted}/${found}`, Object.fromEntries(wrong));
    }
  expect(figures.recall).toBeGreaterThanOrEqual(0.994);
  expect(figures.precision).toBeGreaterThanOrEqual(0.93);
  expect(figures.titles).toBeGreaterThanOrEqual(0.95);
  expect(figures.days).toBeGreaterThanOrEqual(0.97);
  expect(figures.authors).toBeGreaterThanOrEqual(0.95);
}, 60_000);
