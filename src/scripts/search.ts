import { searchKinds, searchText as words, type SearchKind } from '../text/search.ts';
import { excerpt, fits, highlight, termsOf } from './highlight.ts';
import { namesakesFirst } from './rank.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => Instance;
}
interface Instance {
  search: (query: string | null) => Promise<{ results: Found[] }>;
}
interface Found {
  id: string;
  data: () => Promise<Fragment>;
}
interface Fragment {
  content: string;
  /** A label in JSON; src/cli/search says why it stands here. */
  raw_url: string;
}
type Label = [number: number, kind: SearchKind, address: string, title: string, place: string];
type Filters = Record<string, [kind: string, articles: string[], actors: string[]]>;
type Query = Record<'q' | 'art' | 'artikel' | 'akteur', string>;

const fields = ['q', 'art', 'artikel', 'akteur'] as const;
const page = 10;
const excerptLength = 220;
/** Behind it stands what a text is only found by; the same as in src/cli/search. */
const divider = '¦';

const room = document.querySelector<HTMLElement>('[data-search]');
if (room) start(room);

function start(room: HTMLElement): void {
  const form = part(room, HTMLFormElement, 'form');
  const status = part(room, HTMLElement, '[role=status]');
  const list = part(room, HTMLElement, 'ol');
  const more = part(room, HTMLButtonElement, '[data-more]');
  const { index = '', base = '/' } = room.dataset;
  let turn = 0;
  let rest: Found[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  write(form, fromAddress());
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    void show(read(form)).then(() => list.children[next]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => {
    write(form, fromAddress());
    look();
  });
  look();

  function look(): void {
    clearTimeout(timer);
    find(read(form)).catch(() => {
      status.textContent = words.failed;
    });
  }

  async function find(query: Query): Promise<void> {
    turn += 1;
    const mine = turn;
    history.replaceState(null, '', addressOf(query));
    if (fields.every((field) => query[field] === '')) return clear('');
    if (!loaded) status.textContent = words.loading;
    const found = await matching(query, index, base);
    const first = await found[0]?.data();
    if (mine !== turn) return;
    const weak = first !== undefined && !fits(`${first.raw_url} ${first.content}`, termsOf(query.q));
    rest = weak ? [] : found;
    clear(rest.length === 0 ? words.none(query.q) : words.found(rest.length, query.q));
    await show(query, mine);
  }

  function clear(message: string): void {
    status.textContent = message;
    list.replaceChildren();
    more.hidden = true;
    if (message === '') rest = [];
  }

  async function show(query: Query, mine = turn): Promise<void> {
    const next = await Promise.all(rest.slice(0, page).map((found) => found.data()));
    if (mine !== turn) return;
    rest = rest.slice(page);
    const shown = list.children.length === 0 ? namesakesFirst(next, labelOf, query.q) : next;
    list.append(...shown.map((fragment) => resultElement(fragment, termsOf(query.q), base)));
    more.hidden = rest.length === 0;
  }
}

let loaded: Promise<Instance> | undefined;
let filters: Promise<Filters> | undefined;

/** What fits the words and the filters, the best first. */
async function matching({ q, art, artikel, akteur }: Query, index: string, base: string): Promise<Found[]> {
  loaded ??= (import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>).then((pagefind) =>
    pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: '' }),
  );
  const { results } = await (await loaded).search(q === '' ? null : q);
  if (art === '' && artikel === '' && akteur === '') return results;
  filters ??= fetch(`${base}suche/filter.json`).then((response) => response.json() as Promise<Filters>);
  const table = await filters;
  return results.filter(({ id }) => {
    const [kind, articles, actors] = table[id] ?? ['', [], []];
    return (
      (art === '' || kind === art) &&
      (artikel === '' || articles.includes(artikel)) &&
      (akteur === '' || actors.includes(akteur))
    );
  });
}

const labelOf = ({ raw_url }: Pick<Fragment, 'raw_url'>): Label => JSON.parse(raw_url) as Label;

function resultElement({ content, raw_url }: Fragment, terms: readonly string[], base: string): HTMLElement {
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

function part<Kind extends HTMLElement>(room: HTMLElement, kind: new () => Kind, selector: string): Kind {
  const found = room.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search lacks ${selector}.`);
  return found;
}

function read(form: HTMLFormElement): Query {
  const data = new FormData(form);
  const value = (field: string) => {
    const written = data.get(field);
    return typeof written === 'string' ? written.trim() : '';
  };
  return { q: value('q'), art: value('art'), artikel: value('artikel'), akteur: value('akteur') };
}

/** Puts a query into the form; what the form does not know is left out. */
function write(form: HTMLFormElement, query: Query): void {
  for (const field of fields) {
    const control = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    control.value = query[field];
    if (control.value !== query[field]) control.value = '';
  }
}

function fromAddress(): Query {
  const parameters = new URLSearchParams(location.search);
  const value = (field: string) => parameters.get(field) ?? '';
  return { q: value('q'), art: value('art'), artikel: value('artikel'), akteur: value('akteur') };
}

function addressOf(query: Query): string {
  const parameters = new URLSearchParams(
    fields.filter((field) => query[field] !== '').map((field) => [field, query[field]]),
  );
  const text = parameters.toString();
  return location.pathname + (text === '' ? '' : `?${text}`);
}
