import { metaOf } from '../../../schema/meta.ts';
import type { Nodes, Text } from 'mdast';
import { repeated } from '../../fields/fields.ts';
import { type MarkNode, nodesOf } from '../../../markdown/marks.ts';
import { pageIds } from '../../../markdown/page-ids.ts';
import { idPattern } from '../../../schema/fields.ts';
import { type Field, fieldsOf } from '../../../source/field.ts';
import { fold, nearest } from '../../../values/nearest.ts';
import { type Problem, didYouMean, quoted } from '../../../source/problem.ts';
import { type Body, problemIn, problemOf, type SourceFile } from '../../../source/source-file.ts';

/** Names the pages need for themselves: their own parts, footnotes, margin notes, ways back, headings. */
const reserved = new RegExp(
  `^(?:fn(?:ref)?(?:-|$)|fussnote|notiz-|notizen-|zu-|abschnitt-|user-content-|(?:${Object.values(pageIds).join('|')})$)`,
);

/** Passages that nobody marked, marks that nobody uses, and marks that stand where none may. */
export function* markProblems(file: SourceFile, body: Body): Generator<Problem> {
  const uses = fieldsOf(file).flatMap(({ field, schema }) =>
    metaOf(schema).names === 'passage' && field.text !== undefined ? [{ name: field.text, field }] : [],
  );
  const used = new Set(uses.map(({ name }) => name));
  const marked = new Set(body.marks.map(({ name }) => name));
  const misspelled = new Set(body.marks.flatMap(({ name }) => (idPattern.test(name) ? [] : properly(name))));
  const lost = unreadMarks(body);
  // A mark that Markdown cannot read or with an impossible name is told once, where it stands, and not again
  // by all who use it.
  const told = new Set([...marked, ...misspelled, ...lost.map(({ name }) => name)]);
  for (const { name, field } of uses) if (!told.has(name)) yield notMarked(name, field, marked, used);
  // Without readable front matter every mark would seem to be of no use.
  if (file.data !== undefined)
    for (const mark of body.marks)
      if (!used.has(mark.name) && !used.has(properly(mark.name))) yield notUsed(file, mark, used, marked);
  yield* twice(file, body.marks);
  for (const mark of body.marks) yield* misplaced(file, mark);
  for (const mark of lost) yield unread(file, mark);
}

function notMarked(
  name: string,
  field: Field,
  marked: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Problem {
  const free = [...marked].filter((mark) => !used.has(mark));
  return field.problem('K-STE-01', {
    what: `Die Textstelle ${quoted(name)} ist im Text nicht markiert`,
    remedy:
      didYouMean(nearest(name, free.length > 0 ? free : marked)) ?? `im Text markieren: [Wortlaut](#${name})`,
  });
}

function notUsed(
  file: SourceFile,
  mark: MarkNode,
  used: ReadonlySet<string>,
  marked: ReadonlySet<string>,
): Problem {
  const free = [...used].filter((name) => !marked.has(name));
  return problemOf(file, mark.node, 'K-STE-02', {
    what: `Die Marke ${quoted(`#${mark.name}`)} wird nicht verwendet`,
    why: 'keine Aussage, keine Zahl, kein Ereignis und keine Anmerkung nennt sie',
    remedy: didYouMean(nearest(mark.name, free)) ?? `passage: ${mark.name} eintragen oder die Marke auflösen`,
  });
}

function* twice(file: SourceFile, marks: readonly MarkNode[]): Generator<Problem> {
  for (const [again, first] of repeated(marks, ({ name }) => name)) {
    const place = (file.body?.offset ?? 0) + (first.node.position?.start.offset ?? 0);
    yield problemOf(file, again.node, 'K-STE-03', {
      what: `Die Marke ${quoted(`#${again.name}`)} steht zweimal im Text`,
      why: `zuerst in Zeile ${file.lines.place(place).line}`,
      remedy: 'eine der beiden auflösen, oder umbenennen und einer anderen Aussage geben',
    });
  }
}

function* misplaced(file: SourceFile, { name, wording, node, ancestors }: MarkNode): Generator<Problem> {
  const mark = `Die Marke ${quoted(`#${name}`)}`;
  if (ancestors.some(({ type }) => type === 'heading'))
    yield problemOf(file, node, 'K-STE-04', {
      what: `${mark} steht in einer Überschrift`,
      remedy: 'eine Stelle im Absatz darunter markieren',
    });
  if (!idPattern.test(name))
    yield problemOf(file, node, 'K-STE-08', {
      what: `${mark} hat keinen brauchbaren Namen`,
      why: 'erlaubt sind a–z, 0–9 und einzelne Bindestriche',
      remedy: `so geht es: [${wording}](#${properly(name) || 'kurzer-name'})`,
    });
  if (reserved.test(name))
    yield problemOf(file, node, 'K-STE-07', {
      what: `${mark} trägt einen Namen, den die Seite selbst braucht`,
      remedy: `besser: #stelle-${name.replace(reserved, '') || '1'}`,
    });
  if (wording.trim() === '')
    yield problemOf(file, node, 'K-STE-09', {
      what: `${mark} umfasst keine Wörter`,
      remedy: `so geht es: [Wortlaut](#${name})`,
    });
}

/** A mark that Markdown did not take for a link and would print as it stands. */
interface LostMark {
  name: string;
  /** Where it was found in the file. */
  at: number;
  begin: 'here' | 'before a link' | 'never closed' | undefined;
  /** What it encloses, if it stands next to it. */
  wording: string | undefined;
}

function unreadMarks(body: Body): LostMark[] {
  return nodesOf(body.root, 'text').flatMap(({ node, ancestors }): LostMark[] => {
    const closed = /\]\s?\(#([^)\n]*)\)/.exec(node.value);
    const hit = closed ?? /\[([^[\]\n]*)\(#([^)\n]+)\)/.exec(node.value);
    if (!hit) return [];
    const begin = closed ? beginning(node, ancestors.at(-1)) : 'never closed';
    const wording = closed ? /\[([^[\]\n]+)$/.exec(node.value.slice(0, hit.index))?.[1] : hit[1];
    return [{ name: hit.at(-1)!, at: rawOffset(body, node, hit), begin, wording }];
  });
}

function unread(file: SourceFile, { name, at, begin, wording }: LostMark): Problem {
  const what = `Die Marke ${quoted(`#${name}`)} wird nicht erkannt`;
  if (/\s/.test(name))
    return problemIn(file, at, 'K-STE-08', {
      what,
      why: 'ihr Name enthält Leerzeichen',
      remedy: `so geht es: #${fold(name)}`,
    });
  if (begin === 'before a link')
    return problemIn(file, at, 'K-STE-05', {
      what,
      why: 'in ihr steht ein Link oder eine andere Marke',
      remedy: 'die Marken hintereinander setzen, nicht ineinander',
    });
  return problemIn(file, at, 'K-STE-06', {
    what,
    why: whyUnread(begin),
    remedy: wording ? `so geht es: [${wording}](#${name})` : 'innerhalb eines Absatzes bleiben',
  });
}

function whyUnread(begin: LostMark['begin']): string {
  if (begin === 'here') return 'zwischen ] und ( darf nichts stehen';
  if (begin === 'never closed') return 'vor der runden Klammer fehlt die eckige ]';
  return 'sie beginnt in einem anderen Absatz, oder ihre erste Klammer fehlt';
}

/** Where the bracket stands that the mark begins with: in its paragraph, and is there a link between? */
function beginning(node: Text, parent: Nodes | undefined): LostMark['begin'] {
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : [];
  const pieces = siblings
    .slice(0, siblings.indexOf(node) + 1)
    .map((sibling) => (sibling.type === 'text' ? sibling.value : sibling.type === 'link' ? '\0' : ''));
  const text = pieces.join('').split(/\]\s?\(#/)[0]!;
  const open = text.lastIndexOf('[');
  if (open === -1) return undefined;
  return text.includes('\0', open) ? 'before a link' : 'here';
}

/** Where the text was found in the file; escapes make the node's own offsets inexact. */
function rawOffset(body: Body, node: Text, hit: RegExpExecArray): number {
  const start = node.position?.start.offset ?? 0;
  const raw = body.text.indexOf(hit[0], start);
  return body.offset + (raw === -1 ? start : raw);
}

/** The name a mark can have instead of an impossible one. */
const properly = (name: string): string => fold(decode(name));

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
