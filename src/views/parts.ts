import { site } from '../text/site.ts';
import type { Link } from './link.ts';

/** The pages over which a long list is spread. */
export interface PartsView {
  /** „Seite 2 von 9“ */
  label: string;
  pages: (Link & { current: boolean })[];
}

/** The pages of a list, with one of them open; undefined where it has only one. */
export const partsView = (
  { length }: readonly unknown[],
  current: number,
  addressOf: (placed: { part: number }) => string,
): PartsView | undefined =>
  length < 2
    ? undefined
    : {
        label: site.part(current, length),
        pages: Array.from({ length }, (_, at) => ({
          text: String(at + 1),
          href: addressOf({ part: at + 1 }),
          current: at + 1 === current,
        })),
      };

/** What every page of a long list has: the entries on it, its title and address, and the ways to the others. */
export function pageOfList<Entry>(
  all: readonly (readonly Entry[])[],
  part: number,
  title: string,
  addressOf: (placed: { part: number }) => string,
) {
  const parts = partsView(all, part, addressOf);
  return {
    entries: all[part - 1]!,
    page: { title: titleOfPart(title, parts), path: addressOf({ part }), parts },
  };
}

/** The title of a page, with its place among the pages of its list. */
export const titleOfPart = (title: string, parts: PartsView | undefined): string =>
  parts && !parts.pages[0]!.current ? `${title} – ${parts.label}` : title;

/** The paths of all pages of a list: the first at the list's own address. */
export const partPaths = ({ length }: readonly unknown[]) =>
  Array.from({ length }, (_, at) => ({
    params: { part: at === 0 ? undefined : `teil/${at + 1}` },
    props: { part: at + 1 },
  }));
