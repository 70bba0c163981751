import { collectionNames } from '../../src/schema/meta.ts';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/domain/link.ts';
import type { WrittenDossier } from '../../src/domain/model.ts';
import { readWritten } from '../real-dossier.ts';

const written = readWritten();
const dossier = link(written);

const reversed = Object.fromEntries(
  Object.entries(written).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
) as unknown as WrittenDossier;

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('linking what editors wrote', () => {
  it('puts every list into an order that does not depend on the order of files', () => {
    const other = link(reversed);
    for (const name of collectionNames) expect(ids(other[name])).toEqual(ids(dossier[name]));
    expect(other.questions.map(({ claims }) => claims.map(({ key }) => key))).toEqual(
      dossier.questions.map(({ claims }) => claims.map(({ key }) => key)),
    );
  });

  it('puts the articles in order of publication', () => {
    expect(dossier.articles.map(({ monogram }) => monogram)).toEqual(['MK', 'HB', 'KS', 'FT', 'OA']);
  });

  it('understands an answer by the kind of its question', () => {
    for (const question of dossier.questions)
      for (const { step, option, figure, entry } of question.claims) {
        if (entry.answer === undefined) continue;
        const found = { scale: step, choice: option, quantity: figure }[question.entry.kind];
        expect(found, `${question.id}: ${entry.id}`).toBeDefined();
      }
  });

  it('takes the speaker for the origin where the editors name no other', () => {
    const claims = dossier.articles.flatMap((article) => article.claims);
    for (const claim of claims)
      if (claim.entry.origin === undefined) expect(claim.origin).toBe(claim.speaker);
      else expect(claim.origin).toMatchObject({ id: claim.entry.origin });
  });

  it('refuses an id that leads nowhere', () => {
    expect(() => link({ ...written, actors: [] })).toThrow(/run the check first/);
  });
});
