import type { Problem } from '../../source/problems/problem.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { quoted } from '../../source/problems/words.ts';

/** A spelling belongs to one actor, else nobody could tell whom a text means. */
export function* actorProblems(shelf: ContentIndex): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const actor of shelf.entries('actors')) {
    const id = actor.sheet.id;
    for (const field of [actor.at('name'), ...actor.at('spellings').items]) {
      const spelling = field.text?.toLowerCase();
      if (spelling === undefined) continue;
      const owner = owners.get(spelling);
      // „Bild“ and „BILD“ of one actor are two spellings, of two actors a confusion.
      if (owner !== undefined && (owner !== id || field.text === actor.at('name').text))
        yield field.problem('K-DOS-02', {
          what:
            owner === id
              ? `Die Schreibung ${quoted(field.text!)} steht zweimal da`
              : `Auch ${quoted(owner)} schreibt sich ${quoted(field.text!)}`,
          remedy:
            owner === id
              ? 'einmal löschen'
              : 'die Schreibung bei einem der beiden löschen oder ergänzen, z. B. um den Vornamen',
        });
      else owners.set(spelling, id);
    }
  }
}
