/** Filters the timeline and couples list and drawing. */
import { filter } from './filter.ts';

const entries = [...document.querySelectorAll<HTMLLIElement>('.entry')];
const marks = [...document.querySelectorAll<SVGAElement>('.timeline a[data-entry]')];

const isChosen = (values: string | undefined, chosen: string | undefined): boolean =>
  chosen === '' || (values ?? '').split(' ').includes(chosen ?? '');

/** Whether the entry can lie between the days; one without any date cannot be said to. */
function overlaps({ from, to }: DOMStringMap, first = '', last = ''): boolean {
  if (first === '' && last === '') return true;
  if (from === undefined && to === undefined) return false;
  return (
    (last === '' || from === undefined || from <= last) && (first === '' || to === undefined || to >= first)
  );
}

/** An address can lead to an entry that its own choice hides; then the entry wins. */
function reveal(): void {
  const target = entries.find(({ id }) => id === location.hash.slice(1));
  if (!target?.hidden) return;
  clear();
  target.scrollIntoView();
}

/** Pointing at an entry or being in it lights its mark, and the other way round. */
function couple(entry: HTMLElement): void {
  const partners = marks.filter((mark) => mark.dataset['entry'] === entry.id);
  light(entry, partners);
  for (const mark of partners) light(mark, [entry]);
  entry.querySelector('.to-mark')?.addEventListener('click', (event) => {
    event.preventDefault();
    partners.find((mark) => mark.getClientRects().length > 0)?.scrollIntoView({ block: 'center' });
  });
}

function light(element: Element, partners: readonly Element[]): void {
  const set = (on: boolean) => () => partners.forEach((partner) => partner.classList.toggle('lit', on));
  for (const name of ['pointerenter', 'focusin']) element.addEventListener(name, set(true));
  for (const name of ['pointerleave', 'focusout']) element.addEventListener(name, set(false));
}

const clear = filter({
  items: entries,
  fits: ({ dataset }, { spur, akteur, ort, artikel, von, bis }) =>
    isChosen(dataset['lane'], spur) &&
    isChosen(dataset['actors'], akteur) &&
    isChosen(dataset['place'], ort) &&
    isChosen(dataset['articles'], artikel) &&
    overlaps(dataset, von, bis),
  shown: () => {
    const hidden = new Set(entries.filter((entry) => entry.hidden).map(({ id }) => id));
    for (const mark of marks) mark.classList.toggle('faint', hidden.has(mark.dataset['entry']!));
    for (const group of document.querySelectorAll<HTMLElement>('.month, .year'))
      group.hidden = group.querySelector('.entry:not([hidden])') === null;
    // What is chosen is seen; nothing chosen leaves the years as they are.
    if (hidden.size > 0)
      for (const year of document.querySelectorAll<HTMLDetailsElement>('.year')) year.open = true;
  },
});
addEventListener('popstate', reveal);
reveal();
entries.forEach(couple);
