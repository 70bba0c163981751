import { describe, expect, it } from 'vitest';
import { articleView } from '../../src/views/article/article.ts';
import { comparisonView } from '../../src/views/comparison/comparison.ts';
import { correctionsView } from '../../src/views/corrections.ts';
import { figuresView } from '../../src/views/figures/figures.ts';
import { noteView } from '../../src/views/article/notes.ts';
import { questionView } from '../../src/views/comparison/question.ts';
import { articleThing, claimThing } from '../../src/views/data/structured-data.ts';
import { sitemapXml } from '../../src/views/data/sitemap.ts';
import { timelineView } from '../../src/views/timeline/timeline.ts';
import { correctedDossier as dossier } from './corrected-dossier.ts';

const site = new URL('https://dossier.example.org');

const article = dossier.articles.find(({ id }) => id === 'wiedereroeffnung')!;
const claim = article.claims.find(({ id }) => id === 'zwei-tage')!;
const mark = { text: 'berichtigt am 20. November 2026', href: '/korrekturen/#wiedereroeffnung-1' };

describe('A correction', () => {
  it('stands among all of them, the newest first, with what it concerns', () => {
    const views = correctionsView(dossier);
    expect(views.map(({ id }) => id)).toEqual([
      'wiedereroeffnung-2',
      'wiedereroeffnung-1',
      'ereignis--erste-lesenacht-1',
      'groesse--baende-1',
    ]);
    expect(views.map(({ concerns }) => concerns.map(({ href }) => href))).toEqual([
      ['/artikel/wiedereroeffnung/'],
      [
        '/artikel/wiedereroeffnung/',
        '/a/we-zwei-tage/',
        '/zahlen/#wiedereroeffnung--baende',
        '/zeitleiste/#wiedereroeffnung',
      ],
      ['/zeitleiste/#erste-lesenacht'],
      ['/zahlen/', '/zahlen/'],
    ]);
  });

  it('stands under the article and dates it', () => {
    const view = articleView(article, dossier, site);
    expect(view.corrections[0]).toMatchObject({ entry: { href: mark.href }, wrong: 'Drei Tage.' });
    expect(view.updated).toBe('Zuletzt geändert am 21. November 2026');
    expect(sitemapXml(dossier, site)).toContain(
      '/artikel/wiedereroeffnung/</loc><lastmod>2026-11-21</lastmod>',
    );
  });

  it('marks the claim wherever it is told', () => {
    const question = dossier.questions.find(({ id }) => id === 'oeffnung')!;
    const onPage = questionView(question, dossier, site).answers.flatMap(({ claims }) => claims);
    const row = comparisonView(dossier).rows.find(({ id }) => id === 'oeffnung')!;
    expect(onPage.map(({ corrections }) => corrections)).toEqual([[mark]]);
    expect(row.cells.flatMap(({ claims }) => claims).map(({ corrections }) => corrections)).toEqual([[mark]]);
    expect(noteView([claim.passage], dossier).answers[0]?.claims[0]?.corrections).toEqual([mark]);
  });

  it('marks the answer that is a corrected figure, wherever it is given', () => {
    const question = dossier.questions.find(({ id }) => id === 'umfang')!;
    const onPage = questionView(question, dossier, site).answers.find(({ id }) => id === article.id)!;
    const row = comparisonView(dossier).rows.find(({ id }) => id === 'umfang')!;
    expect(onPage.claims.map(({ corrections }) => corrections)).toEqual([[mark]]);
    expect(row.cells.flatMap(({ claims }) => claims.flatMap(({ corrections }) => corrections))).toEqual([
      mark,
    ]);
  });

  it('marks the figure and the corrected value beside the numbers', () => {
    const view = figuresView(dossier);
    const rows = view.groups.flatMap(({ measures }) => measures.flatMap((measure) => measure.rows));
    expect(rows.map(({ corrections }) => corrections)).toEqual([
      [mark],
      [{ text: 'berichtigt am 19. November 2026', href: '/korrekturen/#groesse--baende-1' }],
    ]);
    const cells = view.charts[0]!.table.rows.map(({ cells }) => cells.at(-1)?.corrections);
    expect(cells.flat().map((link) => link?.href)).toEqual([mark.href, '/korrekturen/#groesse--baende-1']);
  });

  it('marks the event on the timeline, and in the notes of the article that was wrong', () => {
    const entries = timelineView(dossier, site).years.flatMap(({ months }) =>
      months.flatMap(({ entries }) => entries),
    );
    const marks = (id: string) => entries.find((entry) => entry.id === id)?.corrections;
    expect(marks('wiedereroeffnung')).toEqual([mark]);
    expect(marks('erste-lesenacht')).toMatchObject([{ href: '/korrekturen/#ereignis--erste-lesenacht-1' }]);
    const [mention] = article.mentions;
    expect(noteView([mention!.passage], dossier).events[0]?.corrections).toEqual([mark]);
  });

  it('is told to machines as a comment on the article and on the claim', () => {
    const comment = {
      '@type': 'CorrectionComment',
      url: `https://dossier.example.org${mark.href}`,
      datePublished: '2026-11-20',
      text: 'Falsch war: Drei Tage. Richtig ist: Zwei Tage.',
    };
    const thing = articleThing(article, dossier, site);
    expect(thing).toMatchObject({ dateModified: '2026-11-21' });
    expect((thing['correction'] as object[])[0]).toMatchObject(comment);
    expect(claimThing(claim, site)['correction']).toMatchObject([comment]);
    expect(claimThing(article.claims.at(-1)!, site)['correction']).toBeUndefined();
  });
});
