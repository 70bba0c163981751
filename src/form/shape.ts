/**
 * What a form asks for, apart from any program that shows it: made from the schemas (`shapes.ts`), shown by
 * the editor in the browser (`widgets.ts`) and turned back into a file (`entry.ts`).
 */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  required: boolean;
  /** What an empty field stands for. */
  otherwise?: string;
  shape: Shape;
}

export interface Option {
  value: string;
  label: string;
}

export type Shape =
  | { kind: 'text'; long: boolean; pattern?: string }
  /** A word that stands in the file without quotation marks; `whole` if it may be a number instead. */
  | { kind: 'word'; pattern?: string; whole?: boolean }
  | { kind: 'choice'; options: Option[]; initial?: string }
  /** The id of an entry; `otherwise` is the word that an empty field shows in its place. */
  | { kind: 'reference'; collection: string; otherwise?: string }
  /** The id of an entry of a list in content/dossier.yaml. */
  | { kind: 'listed'; list: string }
  | { kind: 'number'; whole: boolean; min?: number; max?: number }
  | { kind: 'flag'; initial: boolean }
  | { kind: 'list'; item: Shape; singular: string; min?: number; max?: number }
  | { kind: 'group'; fields: FormField[] }
  /** One of several groups; the field's own name is also the name of the word that says which. */
  | { kind: 'variants'; variants: (Option & { fields: FormField[] })[] };

/** The form of a collection, or of the one file that is none. */
export interface Form {
  /** Name of the folder or, for a single file, of the file without its ending. */
  name: string;
  label: string;
  singular: string;
  description: string;
  icon: string;
  /** Path below the folder that the editor opens. */
  path: string;
  /** Whether the fields stand above a text of their own. */
  hasBody: boolean;
  /** How an entry is called in lists. */
  title: string;
  fields: FormField[];
}
