import { findMarks } from '../markdown/marks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { depthProblems } from './yaml/depth.ts';
import { type Fault, splitArticle } from './yaml/front-matter.ts';
import { Lines } from './files/lines.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import type { TextFile } from './files/read-content.ts';
import type { Body, SourceFile } from './source-file.ts';
import { readYaml } from './yaml/parse-yaml.ts';

/** Lays a file on the desk: takes it apart and reads its fields. */
export function lay(entry: TextFile): SourceFile {
  const { file, collection, id, text = '' } = entry;
  const lines = new Lines(text);
  const blank: SourceFile = {
    file,
    collection,
    id,
    lines,
    document: undefined,
    data: undefined,
    body: undefined,
    problems: [],
  };
  if (text === '') return blank;
  const tell = (fault: Fault): Problem =>
    problemAt(file, lines.place(fault.offset), fault.code, fault.finding);
  if (collection !== 'articles') {
    const { document, data, faults } = readYaml(text);
    return { ...blank, document, data, problems: faults.map(tell) };
  }
  const parts = splitArticle(text);
  if (!parts.ok) return { ...blank, problems: [tell(parts.fault)] };
  const { document, data, faults } = readYaml(parts.yaml);
  const tooDeep = depthProblems(parts.body);
  return {
    ...blank,
    document,
    data,
    body: tooDeep.length > 0 ? undefined : layBody(parts.body),
    problems: [
      ...parts.faults,
      ...faults.filter(({ offset }) => !parts.faults.some((fault) => fault.offset === offset)),
      ...tooDeep,
    ].map(tell),
  };
}

function layBody({ text, offset }: { text: string; offset: number }): Body {
  const root = parseMarkdown(text);
  return { text, offset, root, marks: findMarks(root) };
}
