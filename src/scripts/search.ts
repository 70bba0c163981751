import { searchText as words } from '../text/pages/search.ts';
import { ask, type Answer } from './ask.ts';
import { isLoaded, knownWords, matching } from './pagefind.ts';
import { addressOf } from './filter.ts';
import { fromAddress, isEmpty, type Query, read, write } from './query.ts';
import { resultList } from './results.ts';

const room = document.querySelector<HTMLElement>('[data-search]');
if (room) start(room);

function start(room: HTMLElement): void {
  const form = room.querySelector('form')!;
  const find = finder(room);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    find(read(form));
  };

  write(form, fromAddress());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  addEventListener('popstate', () => {
    write(form, fromAddress());
    look();
  });
  look();
}

/** How much was found, and for which words if not for those of the query. */
function saying(query: string, { found, q, instead }: Answer<unknown>): string {
  if (found.length === 0) return words.none(query);
  if (instead === 'similar') return words.similar(query, found.length, q);
  return instead === 'some' ? words.some(query, found.length) : words.found(found.length, q);
}

/** Finds what is asked for and says how much it is; whatever is asked later goes first. */
function finder(room: HTMLElement): (query: Query) => void {
  const { index = '', base = '/' } = room.dataset;
  const status = room.querySelector('[role=status]')!;
  const results = resultList(room, base);
  let turn = 0;

  async function find(query: Query): Promise<void> {
    turn += 1;
    const mine = turn;
    history.replaceState(null, '', addressOf(query));
    if (isEmpty(query)) {
      status.textContent = '';
      return results.show([], query);
    }
    if (!isLoaded()) status.textContent = words.loading;
    const answer = await ask(
      query.q,
      (asked) => matching({ ...query, q: asked }, index, base),
      () => knownWords(base),
    );
    if (mine !== turn) return;
    status.textContent = saying(query.q, answer);
    await results.show(answer.found, { ...query, q: answer.q });
  }

  return (query) => {
    find(query).catch(() => {
      status.textContent = words.failed;
    });
  };
}
