import { termsOf } from './highlight.ts';
import type { Found } from './pagefind.ts';
import type { Query } from './query.ts';
import { namesakesFirst } from './rank.ts';
import { labelOf, resultElement } from './result.ts';

const page = 10;

/** The list of what was found, a page at a time. */
export function resultList(room: HTMLElement, base: string) {
  const list = room.querySelector('ol')!;
  const more = room.querySelector<HTMLButtonElement>('[data-more]')!;
  let rest: Found[] = [];
  let q = '';

  async function showPage(): Promise<void> {
    const mine = rest;
    const next = await Promise.all(mine.slice(0, page).map((found) => found.data()));
    // Something else was found meanwhile.
    if (mine !== rest) return;
    rest = mine.slice(page);
    const shown = list.children.length === 0 ? namesakesFirst(next, labelOf, q) : next;
    list.append(...shown.map((fragment) => resultElement(fragment, termsOf(q), base)));
    more.hidden = rest.length === 0;
  }

  more.addEventListener('click', () => {
    const next = list.children.length;
    void showPage().then(() => list.children[next]?.querySelector('a')?.focus());
  });

  return {
    show: (found: Found[], query: Query): Promise<void> => {
      rest = found;
      ({ q } = query);
      list.replaceChildren();
      more.hidden = true;
      return showPage();
    },
  };
}
