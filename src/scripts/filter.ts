/**
 * The fields over the comparison and the timeline. The choice lives in the address alone, so that it can be shared
 * and the back button leads through it; everything shown is already in the page.
 */

/** What is chosen, by the names of the fields; empty where nothing is. */
export type State = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLSelectElement;

interface Filtered<Item extends HTMLElement> {
  items: readonly Item[];
  fits: (item: Item, state: State) => boolean;
  /** What else changes with the choice; called before the items are hidden. */
  show?: (state: State) => void;
  /** Called once they are. */
  shown?: () => void;
}

/** Does what the fields say; returns how to take every choice back. */
export function filter<Item extends HTMLElement>({ items, fits, show, shown }: Filtered<Item>): () => void {
  const panel = document.querySelector<HTMLElement>('#auswahl')!;
  const controls = [...panel.querySelectorAll<Control>('[name]')];
  const stateFrom = (value: (control: Control) => string): State =>
    Object.fromEntries(controls.map((control) => [control.name, value(control)]));
  const isLeft = (state: State) => items.filter((item) => fits(item, state)).length;

  function apply(): void {
    const state = stateFrom(valueOf);
    show?.(state);
    for (const item of items) item.hidden = !fits(item, state);
    shown?.();
    tell(state);
  }

  /** How many are left; where none is, which choice to take back, and what that would leave. */
  function tell(state: State): void {
    const output = panel.querySelector('output')!;
    const left = isLeft(state);
    const status = panel.dataset['status']!.replace('{all}', String(items.length));
    output.textContent = left > 0 ? status.replace('{shown}', String(left)) : panel.dataset['nothing']!;
    if (left > 0) return;
    for (const control of controls.filter(({ name }) => state[name] !== '')) {
      const count = isLeft({ ...state, [control.name]: '' });
      if (count > 0) output.append(' ', loosen(control, count));
    }
  }

  function loosen(control: Control, count: number): HTMLElement {
    const chosen = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent : undefined;
    const label = chosen ?? control.labels?.[0]?.textContent ?? control.name;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = panel.dataset['without']!.replace('{label}', label.trim()).replace(
      '{count}',
      String(count),
    );
    button.addEventListener('click', () => {
      write(control, '');
      choose();
    });
    return button;
  }

  function clear(): void {
    for (const control of controls) write(control, '');
    apply();
  }

  function choose(): void {
    const address = addressOf(stateFrom(valueOf));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    apply();
  }

  function restore(): void {
    const search = new URLSearchParams(location.search);
    for (const control of controls) write(control, search.get(control.name) ?? '');
    apply();
  }

  panel.addEventListener('change', choose);
  panel.querySelector(':scope > button')!.addEventListener('click', () => {
    clear();
    choose();
  });
  addEventListener('popstate', restore);
  restore();
  return clear;
}

const isCheckbox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

const valueOf = (control: Control): string => (isCheckbox(control) && !control.checked ? '' : control.value);

/** A value that the page does not know is no choice. */
function write(control: Control, value: string): void {
  if (isCheckbox(control)) control.checked = value === control.value;
  else control.value = value;
  if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
}

/** Only what is chosen; an address without a choice is the plain one. */
export function addressOf(state: State): string {
  const search = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '')).toString();
  return location.pathname + (search && `?${search}`);
}
