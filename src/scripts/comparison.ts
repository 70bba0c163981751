/**
 * Filters, sorts and dates the comparison. The state lives in the address alone, so that it can be
 * shared and the back button leads through it; everything shown is already in the page.
 */

/** What the address says, each empty where nothing is chosen. */
interface State {
  thema: string;
  stimme: string;
  stand: string;
  ordnung: string;
  nur: string;
}

type Moment = [day: string, kind: string, label: string, voices: number, rank: number];

const panel = document.querySelector<HTMLFieldSetElement>('#auswahl')!;
const body = document.querySelector<HTMLTableSectionElement>('#tafel-daten tbody')!;
const rows = [...body.rows];
const output = panel.querySelector('output')!;
const controls = [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
const names = controls.map(({ name }) => name as keyof State);

function readAddress(): State {
  const search = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as unknown as State;
}

function readControls(): State {
  return Object.fromEntries(controls.map((control) => [control.name, valueOf(control)])) as unknown as State;
}

const isCheckbox = (control: HTMLInputElement | HTMLSelectElement): control is HTMLInputElement =>
  control.type === 'checkbox';

const valueOf = (control: HTMLInputElement | HTMLSelectElement): string =>
  isCheckbox(control) && !control.checked ? '' : control.value;

function writeControls(state: State): void {
  for (const control of controls) {
    const value = state[control.name as keyof State];
    if (isCheckbox(control)) control.checked = value === control.value;
    else control.value = value;
  }
}

/** Only what is chosen; an address without a choice is the plain one. */
function addressOf(state: State): string {
  const chosen = names.filter((name) => state[name] !== '').map((name) => [name, state[name]]);
  const search = new URLSearchParams(chosen).toString();
  return location.pathname + (search && `?${search}`);
}

function show(state: State): void {
  showDate(state.stand);
  for (const row of rows) row.hidden = !fits(row, state);
  body.append(...[...rows].sort(orders[state.ordnung] ?? byOrder));
  for (const item of document.querySelectorAll<HTMLElement>('[data-question]'))
    item.hidden = rows.some((row) => row.id === item.dataset['question'] && row.hidden);
  tell(state);
}

/** How many questions are left; where none is, which choice to take back, and what that would leave. */
function tell(state: State): void {
  const left = countOf(state);
  const status = panel.dataset['status']!.replace('{all}', String(rows.length));
  output.textContent = left > 0 ? status.replace('{shown}', String(left)) : panel.dataset['nothing']!;
  if (left > 0) return;
  for (const control of controls) {
    const without = { ...state, [control.name]: '' };
    const count = state[control.name as keyof State] === '' ? 0 : countOf(without);
    if (count > 0) output.append(' ', loosen(control, without, count));
  }
}

const countOf = (state: State): number => rows.filter((row) => fits(row, state)).length;

function loosen(control: HTMLInputElement | HTMLSelectElement, without: State, count: number): HTMLElement {
  const chosen = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent : undefined;
  const label = chosen ?? control.labels?.[0]?.textContent ?? control.name;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = panel.dataset['without']!.replace('{label}', label.trim()).replace(
    '{count}',
    String(count),
  );
  button.addEventListener('click', () => {
    writeControls(without);
    choose();
  });
  return button;
}

function fits(row: HTMLTableRowElement, { thema, stimme, nur }: State): boolean {
  return (
    (thema === '' || row.dataset['topic'] === thema) &&
    (stimme === '' || row.dataset['actors']!.split(' ').includes(stimme)) &&
    (nur === '' || row.classList.contains('contradicts'))
  );
}

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

function choose(): void {
  const state = readControls();
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  show(state);
}

function restore(): void {
  const state = readAddress();
  writeControls(state);
  show(readControls());
}

panel.hidden = false;
panel.addEventListener('change', choose);
panel.querySelector('button')!.addEventListener('click', () => {
  writeControls({ thema: '', stimme: '', stand: '', ordnung: '', nur: '' });
  choose();
});
addEventListener('popstate', restore);
restore();
