/**
 * Filters the timeline and couples list and drawing. The choice lives in the address alone, so that it can be
 * shared and the back button leads through it; everything shown is already in the page.
 */

/** What the address says, each empty where nothing is chosen. */
interface State {
  spur: string;
  akteur: string;
  ort: string;
  artikel: string;
  von: string;
  bis: string;
}

type Control = HTMLInputElement | HTMLSelectElement;

const panel = document.querySelector<HTMLFieldSetElement>('#auswahl')!;
const entries = [...document.querySelectorAll<HTMLLIElement>('.entry')];
const marks = [...document.querySelectorAll<SVGAElement>('.timeline a[data-entry]')];
const controls = [...panel.querySelectorAll<Control>('[name]')];
const names = controls.map(({ name }) => name as keyof State);

const stateFrom = (value: (name: string) => string): State =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as unknown as State;

const readControls = (): State =>
  stateFrom((name) => controls.find((control) => control.name === name)!.value);

function readAddress(): State {
  const search = new URLSearchParams(location.search);
  return stateFrom((name) => search.get(name) ?? '');
}

/** A value that the page does not know is no choice. */
function writeControls(state: State): void {
  for (const control of controls) {
    control.value = state[control.name as keyof State];
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}

/** Only what is chosen; an address without a choice is the plain one. */
function addressOf(state: State): string {
  const chosen = names.filter((name) => state[name] !== '').map((name) => [name, state[name]]);
  const search = new URLSearchParams(chosen).toString();
  return location.pathname + (search && `?${search}`);
}

function fits({ dataset }: HTMLLIElement, { spur, akteur, ort, artikel, von, bis }: State): boolean {
  return (
    isChosen(dataset['lane'], spur) &&
    isChosen(dataset['actors'], akteur) &&
    isChosen(dataset['place'], ort) &&
    isChosen(dataset['articles'], artikel) &&
    overlaps(dataset, von, bis)
  );
}

const isChosen = (values: string | undefined, chosen: string): boolean =>
  chosen === '' || (values ?? '').split(' ').includes(chosen);

/** Whether the entry can lie between the days; one without any date cannot be said to. */
function overlaps({ from, to }: DOMStringMap, first: string, last: string): boolean {
  if (first === '' && last === '') return true;
  if (from === undefined && to === undefined) return false;
  return (
    (last === '' || from === undefined || from <= last) && (first === '' || to === undefined || to >= first)
  );
}

function show(state: State): void {
  const shown = new Set(entries.filter((entry) => fits(entry, state)).map(({ id }) => id));
  for (const entry of entries) entry.hidden = !shown.has(entry.id);
  for (const mark of marks) mark.classList.toggle('faint', !shown.has(mark.dataset['entry']!));
  for (const group of document.querySelectorAll<HTMLElement>('.month, .year'))
    group.hidden = group.querySelector('.entry:not([hidden])') === null;
  // What is chosen is seen; nothing chosen leaves the years as they are.
  if (shown.size < entries.length)
    for (const year of document.querySelectorAll<HTMLDetailsElement>('.year')) year.open = true;
  document.querySelector<HTMLElement>('#nichts')!.hidden = shown.size > 0;
  panel.querySelector('output')!.textContent = panel.dataset['status']!.replace(
    '{shown}',
    String(shown.size),
  ).replace('{all}', String(entries.length));
}

function choose(): void {
  const state = readControls();
  history.pushState(null, '', addressOf(state));
  show(state);
}

function restore(): void {
  writeControls(readAddress());
  show(readControls());
}

/** An address can lead to an entry that its own choice hides; then the entry wins. */
function reveal(): void {
  const target = entries.find(({ id }) => id === location.hash.slice(1));
  if (!target?.hidden) return;
  for (const control of controls) control.value = '';
  show(readControls());
  target.scrollIntoView();
}

/** Pointing at an entry or being in it lights its mark, and the other way round. */
function couple(): void {
  const partners = new Map<string, Element[]>();
  for (const mark of marks) {
    const entry = mark.dataset['entry']!;
    partners.set(entry, [...(partners.get(entry) ?? []), mark]);
    light(mark, () => [document.getElementById(entry)!]);
  }
  for (const entry of entries) light(entry, () => partners.get(entry.id) ?? []);
}

function light(element: Element, partners: () => readonly Element[]): void {
  const set = (on: boolean) => () => partners().forEach((partner) => partner.classList.toggle('lit', on));
  for (const name of ['pointerenter', 'focusin']) element.addEventListener(name, set(true));
  for (const name of ['pointerleave', 'focusout']) element.addEventListener(name, set(false));
}

panel.hidden = false;
panel.addEventListener('change', choose);
panel.querySelector('button')!.addEventListener('click', () => {
  for (const control of controls) control.value = '';
  choose();
});
addEventListener('popstate', () => {
  restore();
  reveal();
});
restore();
reveal();
couple();

// A module of its own: two scripts must not share names.
export {};
