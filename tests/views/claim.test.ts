import { describe, expect, it } from 'vitest';
import { claimPageView } from '../../src/views/comparison/claim.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const claim = dossier.articles
  .flatMap(({ claims }) => claims)
  .find(({ entry }) => entry.id === 'kampftheater')!;
const view = claimPageView(claim, dossier, undefined);

describe('The page of a claim', () => {
  it('says to who comes from a citation where and when the claim was published', () => {
    expect(view.kicker).toBe('Aussage\u00a0· vermutlich Financial Times, Okt. 2023');
  });

  it('has the monogram that the picture below it uses', () => {
    expect(view.article.monogram).toBe('FT');
  });
});
