import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { quoted } from '../../source/problems/words.ts';

/** Events that say one thing about themselves while articles say another. */
export function* eventProblems(shelf: ContentIndex): Generator<Problem> {
  const mentioned = new Map<string, string>();
  for (const article of shelf.entries('articles'))
    for (const mention of article.at('events').items) {
      const id = mention.at('event').text;
      if (id !== undefined && !mentioned.has(id)) mentioned.set(id, article.sheet.id);
    }
  for (const event of shelf.entries('events')) {
    const by = mentioned.get(event.sheet.id);
    if (event.at('context').value === true && by !== undefined)
      yield event.at('context').problem('K-DOS-08', {
        what: 'Als Hintergrund gekennzeichnet, aber ein Artikel nennt es',
        why: `der Artikel ${quoted(by)}`,
        remedy: 'die Zeile context löschen',
      });
    if (isNot(event.at('context')) && by === undefined && shelf.isComplete('articles'))
      yield event.problem('K-DOS-08', {
        what: 'Kein Artikel nennt dieses Ereignis',
        remedy: 'context: true eintragen oder das Ereignis in einem Artikel nennen',
      });
    for (const key of ['became', 'becameText'])
      if (isNot(event.at('expected')) && event.at(key).value !== undefined)
        yield event.at(key).problem('K-DOS-09', {
          what: 'Nur aus Erwartetem kann etwas werden',
          why: 'dem Ereignis fehlt expected: true',
          remedy: `expected: true eintragen oder ${key} löschen`,
        });
  }
}

/** Left out or false; anything else that is not true has been told already. */
const isNot = ({ value }: Field): boolean => value === undefined || value === false;
