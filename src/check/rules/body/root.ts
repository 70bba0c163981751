import { Field } from '../../../source/field.ts';
import type { ContentIndex } from '../../../source/content-index.ts';

/** The fields of dossier.yaml; undefined if it is missing or cannot be read. */
export function dossierRoot(shelf: ContentIndex): Field | undefined {
  const sheet = shelf.sheets.find(({ collection, data }) => collection === 'dossier' && data !== undefined);
  return sheet && Field.root(sheet);
}
