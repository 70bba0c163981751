import { searchKinds, type SearchKind } from '../text/pages/search.ts';
import { excerpt, highlight } from './highlight.ts';
import type { Fragment } from './pagefind.ts';

type Label = [number: number, kind: SearchKind, address: string, title: string, place: string];

const excerptLength = 220;
/** Behind it stands what a text is only found by; the same as in src/cli/search. */
const divider = '¦';

/** What the index knows of a result besides its text. */
export const labelOf = ({ raw_url }: Pick<Fragment, 'raw_url'>): Label => JSON.parse(raw_url) as Label;

/** A result as it stands in the list, with what was asked for marked in it. */
export function resultElement(
  { content, raw_url }: Fragment,
  terms: readonly string[],
  base: string,
): HTMLElement {
  const [, kind, address, title, place] = labelOf({ raw_url });
  const item = document.createElement('li');
  const above = element('p', 'small soft', [[searchKinds[kind], place].filter(Boolean).join(' · ')]);
  const link = element('a', '', marked(title, terms));
  link.setAttribute('href', base + address);
  const text = (content.split(divider)[0] ?? '').trim();
  item.append(
    above,
    element('h3', '', [link]),
    element('p', 'lookup', marked(excerpt(text, terms, excerptLength), terms)),
  );
  return item;
}

const marked = (text: string, terms: readonly string[]): (Node | string)[] =>
  highlight(text, terms).map((stretch) => (stretch.hit ? element('mark', '', [stretch.text]) : stretch.text));

function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
