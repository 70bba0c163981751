import { defOf, metaOf } from '../../schema/meta.ts';
import { dateFinding } from './dates.ts';
import { fieldsOf } from '../../source/field.ts';
import type { Problem } from '../../source/problem.ts';
import { quantityFinding } from './quantities.ts';
import { curlyFinding, cutFinding, misread, oddSpelling } from './quoting.ts';
import type { SourceFile } from '../../source/source-file.ts';

/**
 * Texts that YAML reads as something else, dates that do not exist, quantities that are none.
 * `told` are the fields whose fault the schema need not repeat.
 */
export function valueProblems(sheet: SourceFile): { problems: Problem[]; told: ReadonlySet<string> } {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { field, schema } of fieldsOf(sheet)) {
    const { type } = defOf(schema);
    const { format } = metaOf(schema);
    const found =
      type === 'string'
        ? (misread(field, format) ?? curlyFinding(field, format))
        : type === 'number'
          ? oddSpelling(field, metaOf(schema))
          : undefined;
    if (found) {
      problems.push(field.problem(found.code, found));
      told.add(field.name);
    }
    const text = found ? (field.plain?.source ?? '') : (field.text ?? '');
    if (text === '') continue;
    const fault =
      format === 'edtf'
        ? dateFinding(field.key, text)
        : format === 'quantity' && !found
          ? quantityFinding(field.key, text)
          : type === 'string' && !format
            ? cutFinding(field)
            : undefined;
    // Of a timestamp the first message already shows how it is written.
    if (fault && !(found && (fault.code === 'K-DAT-05' || found.code === 'K-YML-16')))
      problems.push(field.problem(fault.code, fault));
  }
  return { problems, told };
}
