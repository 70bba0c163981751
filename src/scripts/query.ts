/** What is asked for, under the names it has in the form and in the address. */
export type Query = Record<'q' | 'art' | 'artikel' | 'akteur', string>;

const fields = ['q', 'art', 'artikel', 'akteur'] as const;

export const isEmpty = (query: Query): boolean => fields.every((field) => query[field] === '');

const queryOf = (value: (field: string) => string): Query => ({
  ...{ q: value('q'), art: value('art') },
  ...{ artikel: value('artikel'), akteur: value('akteur') },
});

/** What stands in the form. */
export function read(form: HTMLFormElement): Query {
  const data = new FormData(form);
  return queryOf((field) => {
    const written = data.get(field);
    return typeof written === 'string' ? written.trim() : '';
  });
}

/** Puts a query into the form; what the form does not know is left out. */
export function write(form: HTMLFormElement, query: Query): void {
  for (const field of fields) {
    const control = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    control.value = query[field];
    if (control.value !== query[field]) control.value = '';
  }
}

/** What the page's address asks for. */
export function fromAddress(): Query {
  const parameters = new URLSearchParams(location.search);
  return queryOf((field) => parameters.get(field) ?? '');
}
