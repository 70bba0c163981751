import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { visit as visitYaml } from 'yaml';
import { hiddenCharacters } from '../../source/files/decode.ts';
import type { Problem } from '../../source/problem.ts';
import { problemIn, type SourceFile } from '../../source/source-file.ts';

/** A text as it is written, and what it says. */
interface Value {
  says: string;
  start: number;
  written: string;
}

/** Characters nobody sees that a file does not hold and its texts do: „\u202e“ in YAML, „&#8203;“ in Markdown. */
export function* escapedCharacterProblems(file: SourceFile): Generator<Problem> {
  for (const { says, written, start } of [...fieldValues(file), ...bodyValues(file)])
    for (const found of hiddenCharacters(says))
      if (!written.includes(says[found.index]!))
        yield problemIn(file, start, found.code, {
          ...found,
          why: 'hier steht es als Umschreibung',
          remedy: 'löschen',
        });
}

function fieldValues({ document, lines }: SourceFile): Value[] {
  const values: Value[] = [];
  if (document)
    visitYaml(document, {
      Scalar(_, { value, range }) {
        const written = range ? lines.text.slice(range[0], range[1]) : '';
        if (typeof value === 'string' && written.includes('\\'))
          values.push({ says: value, start: range![0], written });
      },
    });
  return values;
}

function bodyValues({ body }: SourceFile): Value[] {
  const values: Value[] = [];
  if (body?.text.includes('&'))
    visit(body.root, (node: Nodes) => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const written = body.text.slice(start, end);
      if (!written.includes('&') || ('children' in node && node.type !== 'link')) return;
      for (const key of ['value', 'url', 'title', 'alt'] as const) {
        const says: unknown = Reflect.get(node, key);
        if (typeof says === 'string') values.push({ says, start: body.offset + start, written });
      }
    });
  return values;
}
