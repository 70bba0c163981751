import type axe from 'axe-core';

interface EqualAccessReport {
  results: { ruleId: string; value: [policy: string, result: string]; message: string; snippet: string }[];
}

declare global {
  /** axe-core, once it was put into a page. */
  interface Window {
    axe: typeof axe;
    /** IBM's Equal Access, likewise. */
    ace: { Checker: new () => { check: (root: Document, policies: string[]) => Promise<EqualAccessReport> } };
  }
}
