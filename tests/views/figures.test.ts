import { describe, expect, it } from 'vitest';
import { widths } from '../../src/charts/drawing.ts';
import { chartValues } from '../../src/domain/figures.ts';
import { fragmentOf } from '../../src/routes.ts';
import { csvOf } from '../../src/views/data/table.ts';
import { chartData, chartTableData } from '../../src/views/figures/chart-data.ts';
import { chartPageView } from '../../src/views/figures/chart-page.ts';
import { chartSvg } from '../../src/views/figures/standalone-chart.ts';
import { chartView } from '../../src/views/figures/chart.ts';
import { figuresView } from '../../src/views/figures/figures.ts';
import { collisions, isNoFlag, labelBoxes, markBoxes, marksOf, outside } from '../charts/boxes.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const view = figuresView(dossier);

describe.each(dossier.charts.map((chart) => [chart.id, chart] as const))('The chart %s', (_id, chart) => {
  const shown = chartView(chart);
  const values = chartValues(chart).flatMap(({ values }) => values);
  const trees = shown.drawings;

  it('draws at every width what the content says', () => {
    expect(trees.length).toBeGreaterThanOrEqual(widths.length);
    for (const tree of trees) {
      const marks = marksOf(tree).flatMap(({ value }) => value.split('/').filter(Boolean).map(Number));
      const written = values.flatMap(({ quantity: { min, max } }) =>
        chart.entry.form === 'intervals'
          ? [min, max].filter((number) => number !== undefined)
          : [max ?? min!],
      );
      expect(marks.sort(ascending)).toEqual(written.sort(ascending));
    }
  });

  it('has every mark in its table, with the same numbers, and none besides', () => {
    const keys = shown.table.rows.map(({ key }) => key);
    for (const tree of trees)
      expect(
        marksOf(tree)
          .map(({ key }) => key)
          .sort(),
      ).toEqual(keys.toSorted());
    const cells = shown.table.rows.map(({ cells }) => cells.map(({ text }) => text ?? '').join('|'));
    for (const { quantity } of values)
      for (const number of [quantity.min, quantity.max])
        expect(cells.some((row) => numbersIn(row).includes(number ?? quantity.min ?? quantity.max!))).toBe(
          true,
        );
  });

  it('has no label on another, none on a mark and none beyond the edge', () => {
    for (const tree of trees) {
      const labels = labelBoxes(tree);
      expect(collisions(labels)).toEqual([]);
      if (chart.entry.form !== 'days')
        for (const label of labels) expect(collisions([label], markBoxes(tree).filter(isNoFlag))).toEqual([]);
      expect(outside([...labels, ...markBoxes(tree)], tree)).toEqual([]);
    }
  });

  it('leads from every figure to its passage', () => {
    const passages = values.flatMap(({ figures }) =>
      figures.map(({ article, passage }) => `/artikel/${article.id}/#${passage.id}`),
    );
    const linked = shown.table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ passages = [] }) => passages.map(({ href }) => href)),
    );
    expect(linked.sort()).toEqual(passages.sort());
  });

  it('names every source of its values, and every reference to one is in the list', () => {
    const listed = shown.sources.map(({ id }) => `#${id}`);
    const used = shown.table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ links = [] }) => links.map(({ href }) => href)),
    );
    expect(listed).toEqual(expect.arrayContaining(used));
  });

  it('gives the same values as data', () => {
    const data = chartData(chart, {}).values;
    expect(data.map(({ min, max }) => [min, max])).toEqual(
      values.map(({ quantity }) => [quantity.min, quantity.max]),
    );
    expect(csvOf(chartTableData(chart, {})).trim().split('\r\n')).toHaveLength(data.length + 1);
  });

  it('says in its description what it shows, with the extremes', () => {
    expect(shown.description).toContain(chart.entry.subtitle.replace(/\.$/, ''));
    const units = new Set(chart.measures.map(({ entry }) => entry.unit));
    if (units.size > 1) expect(shown.description).not.toMatch(/Am höchsten/);
    else expect(shown.description).toMatch(/Am höchsten: .+ Am niedrigsten: |Einziger Wert: /);
  });

  it('has a file that stands alone, and can be shown elsewhere: in a frame, and as an image of its size', () => {
    const origin = new URL('https://example.org');
    expect(chartSvg(chart, origin)).toMatch(/^<svg xmlns[^]+<\/svg>$/);
    const [frame, image] = chartPageView(chart, dossier, origin).embeds.map(({ code }) => code);
    expect(frame).toMatch(
      /^<iframe src="https:\/\/example\.org\/einbetten\/[a-z-]+\/" title="[^"]+" width="100%" height="\d{3,4}" loading="lazy"><\/iframe>$/,
    );
    expect(image).toMatch(
      /^<a href="https:\/\/example\.org\/zahlen\/[a-z-]+\/"><img src="https:\/\/example\.org\/zahlen\/[a-z-]+\.svg" alt="[^"]+" width="\d+" height="\d+" loading="lazy"><\/a>$/,
    );
  });
});

describe('A chart without values', () => {
  it.each(dossier.charts.map((chart) => [chart.entry.form, chart] as const))(
    '(%s) stays whole',
    (_form, chart) => {
      const empty = { ...chart, measures: [] };
      expect(chartView(empty).drawings).toEqual([]);
      expect(chartView(empty).table.rows).toEqual([]);
      expect(chartSvg(empty, undefined)).not.toContain('NaN');
    },
  );
});

describe('The page of all figures', () => {
  const rows = view.groups.flatMap(({ measures }) => measures.flatMap(({ rows }) => rows));

  it('has a row for every figure of every article, under the fragment that notes link to', () => {
    const keys = dossier.articles.flatMap(({ figures }) => figures.map(({ key }) => fragmentOf(key)));
    expect(rows.flatMap(({ id }) => id ?? []).sort()).toEqual(keys.sort());
    expect(view.counts.figures).toBe(keys.length);
  });

  it('says of each who, how firmly and where', () => {
    for (const { value, speaker, passage, sources } of rows) {
      expect([value, speaker].every((word) => word.length > 0)).toBe(true);
      expect(passage?.href ?? sources[0]?.href).toMatch(/^\/artikel\/[a-z0-9-]+\/#[a-z0-9-]+$|^https?:/);
    }
  });

  it('has every value from outside the articles, with its source', () => {
    expect(rows.filter(({ passage }) => !passage)).toHaveLength(view.counts.references);
  });
});

const ascending = (a: number, b: number) => a - b;

/** Every number of a German text, „4,8 Mio.“ as 4.800.000 and „20 bis 90 Mio.“ as both. */
function numbersIn(text: string): number[] {
  const sizes: Record<string, number> = { 'Mio.': 1e6, 'Mrd.': 1e9 };
  return [
    ...text.matchAll(
      /(\d[\d.]*(?:,\d+)?)(?:\sbis\s[\d.,]+)?(?:\s(Mio\.|Mrd\.))?|(?<=bis\s)([\d.,]+)(?:\s(Mio\.|Mrd\.))?/g,
    ),
  ].flatMap(([all]) => {
    const size = sizes[/(Mio\.|Mrd\.)$/.exec(all)?.[1] ?? ''] ?? 1;
    return all
      .match(/\d[\d.]*(?:,\d+)?/g)!
      .map((number) => Number((Number(number.replaceAll('.', '').replace(',', '.')) * size).toPrecision(12)));
  });
}
