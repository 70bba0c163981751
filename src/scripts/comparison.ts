/** Filters, sorts and dates the comparison. */
import { filter } from './filter.ts';

type Moment = [day: string, kind: string, label: string, voices: number, rank: number];

const body = document.querySelector<HTMLTableSectionElement>('#tafel-daten tbody')!;
const rows = [...body.rows];

type Order = (a: HTMLTableRowElement, b: HTMLTableRowElement) => number;

const numberOf = (row: HTMLTableRowElement, name: string): number => Number(row.dataset[name]);
const byOrder: Order = (a, b) => numberOf(a, 'order') - numberOf(b, 'order');
const orders: Record<string, Order> = {
  uneinigkeit: (a, b) => numberOf(b, 'disagreement') - numberOf(a, 'disagreement') || byOrder(a, b),
  stimmen: (a, b) => numberOf(b, 'voices') - numberOf(a, 'voices') || byOrder(a, b),
};

/** Hides what had not appeared on the day and says what the rest was to each other then. */
function showDate(day: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-since]'))
    element.hidden = day !== '' && element.dataset['since']! > day;
  for (const verdict of document.querySelectorAll<HTMLElement>('[data-history]')) showVerdict(verdict, day);
  for (const strip of document.querySelectorAll<HTMLElement>('.strip')) describe(strip, day);
}

function showVerdict(element: HTMLElement, day: string): void {
  const history = JSON.parse(element.dataset['history']!) as Moment[];
  const before: Moment = ['', 'none', '–', 0, 0];
  const [, kind, label, voices, rank] = history.findLast(([from]) => day === '' || from <= day) ?? before;
  element.textContent = label;
  element.className = element.className.replace(/\bverdict \S+/, `verdict ${kind}`);
  const row = element.closest('tr');
  if (!row) return;
  row.classList.toggle('contradicts', kind === 'contradict');
  row.dataset['voices'] = String(voices);
  row.dataset['disagreement'] = String(rank * 100 + (numberOf(row, 'disagreement') % 100));
}

/** The picture in words holds for all articles; for an earlier day it says who is on which step. */
function describe(strip: HTMLElement, day: string): void {
  strip.dataset['label'] ??= strip.getAttribute('aria-label') ?? '';
  const dots = [...strip.querySelectorAll<HTMLElement>('.dot:not([hidden])')];
  const words = dots
    .map((dot) => `${dot.textContent}: ${/at-(\d)/.exec(dot.className)?.[1] ?? ''}/5`)
    .join(', ');
  strip.setAttribute('aria-label', day === '' ? strip.dataset['label'] : `${day}. ${words || '–'}`);
}

filter({
  items: rows,
  fits: (row, { thema, stimme, nur, stand }) =>
    (thema === '' || row.dataset['topic'] === thema) &&
    (stimme === '' || row.dataset['actors']!.split(' ').includes(stimme!)) &&
    // A question that nobody had answered yet.
    (stand === '' || numberOf(row, 'voices') > 0) &&
    (nur === '' || row.classList.contains('contradicts')),
  show: ({ stand, ordnung }) => {
    showDate(stand ?? '');
    body.append(...[...rows].sort(orders[ordnung ?? ''] ?? byOrder));
  },
  shown: () => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-question]'))
      item.hidden = rows.some((row) => row.id === item.dataset['question'] && row.hidden);
  },
});
