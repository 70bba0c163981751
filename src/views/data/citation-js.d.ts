/** The parts of citation.js that views/citation.ts uses; the packages ship no types. */
declare module '@citation-js/core' {
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export class Cite {
    constructor(data: unknown);
    format(format: 'bibtex', options: { format: 'object' }): BibtexEntry[];
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
