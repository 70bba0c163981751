import { expect, test } from 'vitest';
import {
  articleThing,
  breadcrumbThing,
  chartThing,
  claimThing,
  datasetThing,
  questionThings,
} from '../../src/views/data/structured-data.ts';
import { dateOf } from '../../src/values/date.ts';
import { readDossier } from '../real-dossier.ts';

const site = new URL('https://dossier.example.org');
const dossier = readDossier();
const article = (id: string) => dossier.articles.find((entry) => entry.id === id)!;
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing)) as Record<string, unknown>;

test('our version is based on the source, whose details are named as far as they are known', () => {
  expect(plain(articleThing(article('kriegsgewinner-kim'), dossier, site))).toMatchObject({
    '@type': 'Article',
    url: 'https://dossier.example.org/artikel/kriegsgewinner-kim/',
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      headline: 'Kim ist der wahre Kriegsgewinnler',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Handelsblatt' },
    },
  });
});

test('what is unknown or only inferred about a source is not passed on as fact', () => {
  for (const { entry, ...rest } of dossier.articles) {
    const source = plain(articleThing({ entry, ...rest }, dossier, site))['isBasedOn'] as object;
    const stated = (status: string) => status === 'stated' || status === 'found';
    expect('author' in source).toBe(stated(entry.source.author.status));
    expect('publisher' in source).toBe(stated(entry.source.outlet.status));
    if (!stated(entry.publishedBasis.status)) expect(source).not.toHaveProperty('datePublished');
  }
});

test.each([
  ['2023-09', '2023-09'],
  ['2023-24', undefined],
  ['2023-09/2023-10', undefined],
])('a date of %s is told as %s: what is no day, month or year is left out', (edtf, told) => {
  const { entry, ...rest } = article('kriegsgewinner-kim');
  const sure = { ...rest, entry: { ...entry, publishedBasis: { status: 'stated' as const } } };
  const thing = plain(articleThing({ ...sure, published: dateOf(edtf) }, dossier, site));
  expect((thing['isBasedOn'] as Record<string, unknown>)['datePublished']).toBe(told);
});

test('a claim says what is claimed, by whom, and where', () => {
  const claim = dossier.questions.flatMap(({ claims }) => claims).find(({ speaker }) => speaker !== 'self')!;
  const thing = plain(claimThing(claim, site));
  expect(thing).toMatchObject({ '@type': 'Claim', text: claim.entry.paraphrase });
  expect(thing['author']).toHaveProperty('name');
  expect(thing['appearance']).toMatchObject({
    url: `https://dossier.example.org/artikel/${claim.article.id}/#${claim.passage.id}`,
  });
});

test('the claims of a question name it', () => {
  const question = dossier.questions[0]!;
  const things = questionThings(question, site);
  expect(things).toHaveLength(question.claims.length);
  expect(things[0]).toMatchObject({ about: question.entry.question });
});

test('the dossier is a data set with its file', () => {
  expect(plain(datasetThing(dossier, site))['distribution']).toContainEqual({
    '@type': 'DataDownload',
    encodingFormat: 'application/json',
    contentUrl: 'https://dossier.example.org/dossier.json',
  });
});

test('article, data set and chart name who made them and the licence of the content', () => {
  const rights = { publisher: { name: 'Quellenlage' }, license: dossier.entry.licence?.url };
  expect(dossier.entry.licence?.url).toContain('creativecommons.org');
  expect(plain(articleThing(article('kriegsgewinner-kim'), dossier, site))).toMatchObject(rights);
  expect(plain(datasetThing(dossier, site))).toMatchObject({ ...rights, creator: rights.publisher });
  expect(plain(chartThing(dossier.charts[0]!, '', dossier, site))).toMatchObject(rights);
});

test('a chart is a data set of its own within the dossier, with its files', () => {
  const chart = dossier.charts[0]!;
  expect(plain(chartThing(chart, 'Ein Diagramm.', dossier, site))).toMatchObject({
    '@type': 'Dataset',
    name: chart.entry.title,
    isPartOf: { '@id': plain(datasetThing(dossier, site))['@id'] },
    distribution: ['csv', 'json'].map((form) => ({
      contentUrl: `https://dossier.example.org/zahlen/${chart.id}.${form}`,
    })),
  });
});

test('breadcrumbs begin at the first page', () => {
  const trail = plain(breadcrumbThing([{ text: 'Vergleich', href: '/vergleich/' }], site));
  expect(trail['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Quellenlage', item: 'https://dossier.example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Vergleich', item: 'https://dossier.example.org/vergleich/' },
  ]);
});
