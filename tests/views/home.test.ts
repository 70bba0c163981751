import { describe, expect, it } from 'vitest';
import { homeView } from '../../src/views/home/home.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const view = homeView(dossier, undefined);

describe('The first page', () => {
  it('leads with the finding of the first chart and its drawings', () => {
    const { lead } = view.findings!;
    expect(lead?.subtitle).toBe(dossier.charts[0]!.entry.subtitle);
    expect(lead?.drawings).toHaveLength(2);
    expect(dossier.entry.findings?.map(({ text }) => text)).toContain(lead?.text);
  });

  it('gives every other finding one sentence and a way', () => {
    const { others } = view.findings!;
    expect(others).toHaveLength(dossier.entry.findings!.length - 1);
    for (const { text, way, drawing, strip } of others) {
      expect(text).toMatch(/\.$/);
      expect(way.href).toMatch(/^\/(?:zahlen|vergleich|artikel)\//);
      expect(drawing !== undefined && strip !== undefined).toBe(false);
    }
  });

  it('offers ways by the time one has, the PDF only where there is one', () => {
    const hrefs = (pdf: boolean) =>
      homeView(dossier, undefined, pdf).paths.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs(false)).toContain('#befunde');
    expect(hrefs(true).filter((href) => href.endsWith('.pdf'))).toHaveLength(1);
    expect(hrefs(false).some((href) => href.endsWith('.pdf'))).toBe(false);
  });

  it('is as before where nobody wrote findings', () => {
    const { findings: _, ...entry } = dossier.entry;
    expect(homeView({ ...dossier, entry }, undefined).findings).toBeUndefined();
  });
});
