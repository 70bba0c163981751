import type { Image, ImageReference } from 'mdast';
import { chartMark, chartOf, nodesOf } from '../../../markdown/marks.ts';
import { nearest } from '../../../values/nearest.ts';
import { type CodedFinding, type Problem, didYouMean, quoted } from '../../../source/problem.ts';
import { type Body, problemOf, type SourceFile } from '../../../source/source-file.ts';
import type { ContentIndex } from '../../../source/field.ts';

/** Images of a body: only charts of the dossier, each known, captioned and on a line of its own. */
export function* imageProblems(file: SourceFile, body: Body, index: ContentIndex): Generator<Problem> {
  const placed = new Set<string>();
  for (const { node, ancestors } of nodesOf(body.root, 'image', 'imageReference')) {
    const chart = node.type === 'image' ? chartMark(node) : undefined;
    if (!chart) {
      const found = otherImage(node, [...index.ids('charts')].sort()[0]);
      yield problemOf(file, node, found.code, found);
      continue;
    }
    yield* captionProblems(file, node, chart);
    if (!index.ids('charts').has(chart.id))
      yield problemOf(file, node, 'K-BLD-01', unknownChart(chart.id, index));
    if (placed.has(chart.id))
      yield problemOf(file, node, 'K-BLD-06', {
        what: `Das Schaubild ${quoted(chart.id)} steht zweimal im Text`,
        remedy: 'eines der beiden löschen',
      });
    placed.add(chart.id);
    const block = ancestors[1];
    if (ancestors.length !== 2 || block?.type !== 'paragraph' || !chartOf(block))
      yield problemOf(file, node, 'K-BLD-05', {
        what: 'Das Schaubild steht mitten im Text',
        remedy: `auf eine Zeile für sich setzen, mit Leerzeilen davor und danach: ![${chart.caption}](chart:${chart.id})`,
      });
  }
}

function otherImage(node: Image | ImageReference, sample = 'name'): CodedFinding {
  const url = node.type === 'image' ? node.url : node.identifier;
  const remedy = `so geht es: ![Was das Schaubild zeigt](chart:${sample})`;
  if (/^(?:[a-z]+:)?\/\//i.test(url))
    return {
      code: 'K-BLD-02',
      what: `Bild von einem fremden Server: ${quoted(url)}`,
      why: 'es verriete jeden Leser an diesen Server',
      remedy,
    };
  return {
    code: 'K-BLD-03',
    what: `Das Bild ${quoted(url)} kann nicht gezeigt werden`,
    why: 'Artikel enthalten nur Schaubilder des Dossiers',
    remedy,
  };
}

function unknownChart(id: string, index: ContentIndex) {
  return {
    what: `Das Schaubild ${quoted(id)} gibt es nicht`,
    remedy:
      didYouMean(nearest(id, index.ids('charts'))) ?? `die Datei ${index.folder}/charts/${id}.yaml anlegen`,
  };
}

function* captionProblems(
  file: SourceFile,
  node: Image | ImageReference,
  { id, caption }: { id: string; caption: string },
): Generator<Problem> {
  const isFileName = caption.trim() === id || /^\S+\.(?:png|jpe?g|svg|webp|gif)$/i.test(caption.trim());
  if (caption.trim() !== '' && !isFileName) return;
  yield problemOf(file, node, 'K-BLD-04', {
    what: isFileName ? `${quoted(caption)} ist keine Beschriftung` : 'Dem Schaubild fehlt die Beschriftung',
    why: 'wer das Bild nicht sieht, liest oder hört sie',
    remedy: `so geht es: ![Was das Schaubild zeigt](chart:${id})`,
  });
}
