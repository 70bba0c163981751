import { describe, expect, it } from 'vitest';
import { problemAt, wholeFile } from '../../src/source/problem.ts';
import { problemPage } from '../../src/dev/problem-page.ts';

const error = problemAt('content/a.yaml', wholeFile, 'K-FEL-01', { what: 'Unbekannt: „<script>&amp;“' });
const warning = problemAt('content/a.yaml', wholeFile, 'K-TXT-05', { what: 'Unsichtbar' });

describe('The page that stands in for one that cannot be shown', () => {
  it('shows every problem as text, whatever signs are in it', () => {
    const page = problemPage([error, warning])!;
    expect(page).toContain('content/a.yaml:1:1 · Unbekannt: „&lt;script>&amp;amp;“ [K-FEL-01]');
    expect(page).toContain('[K-TXT-05]');
  });

  it('is none where the content has no error: the fault is then ours', () => {
    expect(problemPage([warning])).toBeUndefined();
  });
});
