/** The parts of edtf.js that values/date.ts uses; the package ships no types. */
declare module 'edtf' {
  interface Parsed {
    type: string;
    edtf: string;
    min: number;
    max: number;
    precision?: number;
    uncertain?: { value: number };
    approximate?: { value: number };
    lower?: Parsed | number | null;
    upper?: Parsed | number | null;
  }
  export default function edtf(text: string): Parsed;
}
