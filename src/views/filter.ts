/** A row of fields that a script shows and that choose among what is on the page. */
export interface FilterView {
  legend: string;
  /** How many are left, with `{shown}` and `{all}`. */
  status: string;
  /** Said where none is left. */
  nothing: string;
  fields: FilterField[];
}

/** `name` is the field's name in the address too. */
export type FilterField = { name: string; label: string } & (
  | { kind: 'choice'; options: readonly Choice[] }
  | { kind: 'day'; first: string | undefined; last: string | undefined }
  | { kind: 'check'; value: string }
);

/** The first one of a field has no id: everything. */
export interface Choice {
  id: string;
  label: string;
}

export const choice = (
  name: string,
  label: string,
  all: string,
  options: readonly Choice[],
): FilterField => ({
  ...{ kind: 'choice', name, label },
  options: [{ id: '', label: all }, ...options],
});
