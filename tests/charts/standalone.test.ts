import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { legendMark } from '../../src/charts/legend.ts';
import { colours, shareImageOf, standaloneSvg } from '../../src/charts/standalone.ts';
import { elements } from './boxes.ts';
import { barSample } from './samples.ts';

const file = standaloneSvg({
  title: 'Ein Befund',
  subtitle: 'Was zu sehen ist',
  tree: barSample(880),
  legend: [{ tree: legendMark('hollow'), text: 'behauptet' }],
  lines: ['Quelle: niemand'],
});

describe('A chart as a file', () => {
  it('looks the same as last time', async () => {
    const svg = `${toHtml(file, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`;
    await expect(svg).toMatchFileSnapshot('./drawings/standalone.svg');
  });

  it('needs no font and nothing from elsewhere', () => {
    expect(elements(file, 'text')).toEqual([]);
    const svg = toHtml(file, { space: 'svg' }).replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/https?:|font-family|url\(/);
  });

  it('has its colours on the shapes, for a policy of the host forbids a style inside', () => {
    expect(elements(file, 'style')).toEqual([]);
    expect(toHtml(file, { space: 'svg' })).not.toMatch(/ (?:class|style)=/);
    const painted = (name: string, value: unknown) =>
      elements(file, name).some(({ properties }) => properties.fill === value);
    expect(painted('rect', colours.paper)).toBe(true);
    expect(painted('use', colours.soft) || painted('g', colours.soft)).toBe(true);
  });

  it('has every letter that it uses', () => {
    const defined = new Set(elements(file, 'path').map(({ properties }) => properties.id));
    for (const { properties } of elements(file, 'use'))
      expect(defined).toContain(String(properties.href).slice(1));
  });

  it('fits on a picture for sharing', () => {
    const card = shareImageOf(file);
    const [paper, inner] = card.children as Element[];
    expect(card.properties).toMatchObject({ width: 1200, height: 630 });
    expect(paper!.properties).toMatchObject({ width: 1200, height: 630, fill: colours.paper });
    expect(inner!.properties).toMatchObject({ width: 1200, height: 630, viewBox: file.properties.viewBox });
  });

  it('has the colours of the light scheme', () => {
    const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
    expect(colours).toEqual({
      paper: light('paper'),
      ink: light('ink'),
      soft: light('ink-soft'),
      hairline: light('hairline'),
      accent: light('accent'),
      context: light('context'),
    });
  });
});
