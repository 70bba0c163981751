import { describe, expect, it } from 'vitest';
import { articleView } from '../../src/views/article/article.ts';
import { shortName } from '../../src/views/names.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const viewOf = (id: string) => {
  const article = dossier.articles.find((entry) => entry.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return articleView(article, dossier, undefined);
};

describe('the page of an article', () => {
  it.each(dossier.articles.map((article) => [article.id, article] as const))(
    'has every passage of %s in the text, and a note for each',
    (id, article) => {
      const view = viewOf(id);
      const html = view.blocks.map((block) => (block.kind === 'chart' ? '' : block.html)).join('');
      for (const passage of article.passages)
        expect(html).toContain(`<span id="${passage.id}" class="passage`);
      const notes = view.blocks.flatMap((block) => (block.kind === 'prose' ? block.notes : []));
      for (const { number } of article.passages)
        expect(notes.some((note) => note.number <= number)).toBe(true);
      for (const [, id] of html.matchAll(/href="#(notiz-\d+)"/g))
        expect(notes.map((note) => note.id)).toContain(id);
    },
  );

  it('begins no line of its title with a dash', () => {
    expect(viewOf('kriegsgewinner-kim').title).toContain('bitten\u00a0– der');
  });

  it('sets each note beside the block that holds its passage', () => {
    for (const block of viewOf('waffenbasar').blocks)
      if (block.kind === 'prose')
        for (const note of block.notes) expect(block.html).toContain(`id="${note.passage}"`);
  });

  it('says of every detail of the source how we know it, and invents none', () => {
    const rows = viewOf('waffenbasar').source;
    expect(rows.map(({ label, value, status }) => [label, value, status])).toEqual([
      ['Medium', 'unbekannt', ''],
      ['Überschrift', 'unbekannt', ''],
      ['Autor', 'unbekannt', ''],
      ['Textsorte', 'Analyse', 'erschlossen'],
      ['Erschienen', expect.stringContaining('Juni 2024'), 'erschlossen'],
      ['Adresse', 'unbekannt', ''],
    ]);
  });

  it('is called by its outlet only where that is known', () => {
    for (const article of dossier.articles) {
      const { value, status } = article.entry.source.outlet;
      const known = status === 'stated' || status === 'found';
      expect(shortName(article) === value).toBe(known);
    }
  });

  it('leads to the article before and after it in order of publication', () => {
    expect(viewOf('siegesfeier-in-pjoengjang').previous).toBeUndefined();
    expect(viewOf('siegesfeier-in-pjoengjang').next?.href).toBe('/artikel/kriegsgewinner-kim/');
    expect(viewOf('waffenbasar').next).toBeUndefined();
  });
});
