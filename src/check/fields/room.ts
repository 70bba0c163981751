import { countWords } from '../../schema/article-defaults.ts';
import { fieldsOf } from '../../source/fields.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { plural, quoted } from '../../source/problems/words.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { metaOf } from '../../source/walk.ts';

/** Texts for which there is only so much room, as their schema says. */
export function* roomProblems(sheet: SourceFile): Generator<Problem> {
  for (const { field, schema } of fieldsOf(sheet)) {
    const { most = Infinity, mostWords = Infinity } = metaOf(schema);
    const text = field.text ?? '';
    const [length, words] = [Array.from(text).length, countWords(text)];
    if (words > mostWords)
      yield field.problem('K-AUS-08', {
        what: `${words} Wörter`,
        why:
          field.key === 'short' ? `in die Vergleichstafel passen ${mostWords}` : `Platz ist für ${mostWords}`,
        remedy: 'kürzen',
      });
    if (length > most)
      yield sheet.collection === 'charts'
        ? field.problem('K-SCH-10', {
            what: `${quoted(text)} hat ${length} Zeichen`,
            why: `neben der Linie ist Platz für ${most}`,
            remedy: 'kürzen',
          })
        : field.problem('K-FEL-19', {
            what: plural(length, 'Zeichen', 'Zeichen'),
            why: `Platz ist für ${most}`,
            remedy: 'kürzen',
          });
  }
}
