/**
 * Makes the heads of a table with `data-sortable` into buttons that sort it: up, down, as it was.
 * Without this script the table stands in its own order, under the names of its groups.
 */
const collator = new Intl.Collator('de-DE', { numeric: true });

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) prepare(table);

function prepare(table: HTMLTableElement): void {
  const bodies = [...table.tBodies];
  const groups = bodies.map((body) => [...body.rows]);
  const rows = groups.flat().filter((row) => !row.classList.contains('group'));
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = following(head.ariaSort);
      for (const other of heads) other.ariaSort = other === head ? order : 'none';
      for (const [at, body] of bodies.entries())
        body.replaceChildren(...(order === 'none' ? groups[at]! : []));
      if (order !== 'none') bodies[0]?.append(...sorted(rows, column, order === 'ascending' ? 1 : -1));
    });
  });
}

const following = (order: string | null): 'ascending' | 'descending' | 'none' =>
  order === 'ascending' ? 'descending' : order === 'descending' ? 'none' : 'ascending';

function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: number,
): HTMLTableRowElement[] {
  const valueOf = (row: HTMLTableRowElement) =>
    row.cells[column]?.dataset.sort ?? row.cells[column]?.textContent.trim() ?? '';
  return [...rows].sort((a, b) => direction * compare(valueOf(a), valueOf(b)));
}

/** Numbers as numbers, everything else as German text; nothing said stands last going up. */
function compare(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y;
}
