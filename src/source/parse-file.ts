import { findMarks } from '../markdown/marks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { depthProblems, withinDepth } from './depth.ts';
import { type Fault, splitArticle } from './yaml/front-matter.ts';
import { Lines, type Body, type SourceFile, readTable } from './source-file.ts';
import { type Problem, problemAt } from './problem.ts';
import type { TextFile } from './files/read-content.ts';
import { type Placed, readYaml } from './yaml/parse-yaml.ts';

/** Takes a file apart and reads its fields. */
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
    rest: undefined,
    body: undefined,
    table: entry.table && readTable(entry.table),
    problems: [],
  };
  if (text === '') return blank;
  const tell = (fault: Fault): Problem => problemAt(file, lines.place(fault.offset), fault.code, fault);
  const tellInYaml = (fault: Placed): Problem => problemAt(file, fault.place, fault.code, fault);
  if (collection !== 'articles') {
    const { faults, text: yaml, ...read } = readYaml(text);
    return { ...blank, ...read, rest: read.rest, lines: new Lines(yaml), problems: faults.map(tellInYaml) };
  }
  const parts = splitArticle(text);
  if (!parts.ok) return { ...blank, problems: [tell(parts.fault)] };
  const { faults, text: yaml, ...read } = readYaml(parts.yaml);
  const body = layBody(parts.body);
  const moved = yaml.length - parts.yaml.length;
  const inYaml = faults.map(tellInYaml);
  return {
    ...blank,
    ...read,
    rest: read.rest,
    lines: new Lines(yaml + text.slice(parts.yaml.length)),
    body: 'root' in body ? { ...body, offset: body.offset + moved } : undefined,
    problems: [
      ...parts.faults.map(tell),
      ...inYaml.filter(({ line }) => !parts.faults.some(({ offset }) => lines.place(offset).line === line)),
      ...('root' in body ? [] : body.map(tell)),
    ],
  };
}

function layBody({ text, offset }: { text: string; offset: number }): Body | Fault[] {
  const tooDeep = depthProblems({ text, offset });
  if (tooDeep.length > 0) return tooDeep;
  const root = withinDepth(() => parseMarkdown(text), offset);
  return 'type' in root ? { text, offset, root, marks: findMarks(root) } : [root];
}
