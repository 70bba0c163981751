import { describe, expect, it } from 'vitest';
import { markPassages } from '../../src/form/marks.ts';

const body = 'In den Regalen stehen 4.200 Bände. Das sei [genug](#genug), heißt es. Genug ist genug.';

describe('A passage given in the words of the text', () => {
  it('is marked there when it is saved, once for all that name it', () => {
    const { marked, lost } = markPassages({
      body,
      claims: [{ passage: 'stehen 4.200 Bände' }, { passage: 'genug' }],
      figures: [{ passage: 'stehen 4.200 Bände' }],
    });
    expect(lost).toEqual([]);
    expect(marked).toEqual({
      body: body.replace('stehen 4.200 Bände', '[stehen 4.200 Bände](#stehen-4-200-baende)'),
      claims: [{ passage: 'stehen-4-200-baende' }, { passage: 'genug' }],
      figures: [{ passage: 'stehen-4-200-baende' }],
    });
  });

  it('is told where the text does not have it, or has it twice', () => {
    const { marked, lost } = markPassages({ body, claims: [{ passage: 'Das fehlt' }, { passage: 'enug ' }] });
    expect(lost).toEqual(['Das fehlt']);
    expect(marked['body']).toBe(body);
    expect(markPassages({ body, notes: [{ passage: 'Genug ist' }] }).lost).toEqual([]);
    expect(markPassages({ body: `${body} ${body}`, notes: [{ passage: 'heißt es' }] }).lost).toEqual([
      'heißt es',
    ]);
  });

  it('leaves an entry without lists as it is', () => {
    expect(markPassages({ body, title: 'x' }).marked).toEqual({ body, title: 'x' });
  });
});
