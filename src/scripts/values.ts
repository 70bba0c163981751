/**
 * Says under a drawing what one points at: the exact value and what it is, as the row of the table has it.
 * A mark and its row light up together. Without this script the table says the same.
 */

/** How near, in px, one must point: a dot is small, and a finger is not. */
const near = 12;

for (const figure of document.querySelectorAll<HTMLElement>('.chart-figure')) prepare(figure);

function prepare(figure: HTMLElement): void {
  const output = document.createElement('p');
  output.className = 'small';
  figure.querySelector('.drawings')?.append(output);
  const keyed = [...figure.querySelectorAll<HTMLElement | SVGElement>('[data-key]')];
  const rows = keyed.filter((element) => element instanceof HTMLTableRowElement);

  const show = (key: string | undefined) => {
    for (const element of keyed) element.classList.toggle('lit', element.dataset['key'] === key);
    const row = rows.find(({ dataset }) => dataset['key'] === key);
    output.textContent = row ? sentence(row) : '';
  };
  const point = ({ target, clientX, clientY }: PointerEvent) => {
    const drawing = (target as Element).closest('svg.chart');
    show(drawing ? nearest(drawing, clientX, clientY) : keyOf(target));
  };
  figure.addEventListener('pointermove', point);
  figure.addEventListener('pointerdown', point);
  // A lifted finger leaves, too; what it touched stays to be read.
  figure.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(undefined);
  });
  figure.addEventListener('focusin', ({ target }) => show(keyOf(target)));
  figure.addEventListener('focusout', () => show(undefined));
}

const keyOf = (target: EventTarget | null): string | undefined =>
  (target as Element).closest<HTMLElement>('tr[data-key]')?.dataset['key'];

/** The mark at a point, or the nearest one beside it; what the reader has hidden is none. */
function nearest(drawing: Element, x: number, y: number): string | undefined {
  const marks = [...drawing.querySelectorAll<SVGElement>('[data-key]')]
    .filter((mark) => getComputedStyle(mark).visibility === 'visible')
    .map((mark) => ({ key: mark.dataset['key'], distance: distance(mark.getBoundingClientRect(), x, y) }));
  return marks.filter((mark) => mark.distance <= near).sort((a, b) => a.distance - b.distance)[0]?.key;
}

const distance = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** „Gemeinde · Wert (Bände): 4.200 · Stand: 15. August 2021“. */
const sentence = ({ cells }: HTMLTableRowElement): string =>
  [...cells]
    .filter(({ classList }) => !classList.contains('evidence') && !classList.contains('empty'))
    .map(({ dataset, textContent }) => [dataset['label'], textContent.trim()].filter(Boolean).join(': '))
    .join(' · ');

// A module of its own: two scripts must not share names.
export {};
