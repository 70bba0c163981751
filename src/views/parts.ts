import { site } from '../text/site.ts';
import type { Link } from './link.ts';

/** The pages over which a long list is spread. */
export interface PartsView {
  /** „Seite 2 von 9“ */
  label: string;
  pages: (Link & { current: boolean })[];
}

/** What every page of a long list has: the entries on it, its title and address, and the ways to the others. */
export function pageOfList<Entry>(
  all: readonly (readonly Entry[])[],
  part: number,
  title: string,
  addressOf: (placed: { part: number }) => string,
) {
  const parts: PartsView | undefined =
    all.length < 2
      ? undefined
      : {
          label: site.part(part, all.length),
          pages: all.map((_, at) => ({
            text: String(at + 1),
            href: addressOf({ part: at + 1 }),
            current: at + 1 === part,
          })),
        };
  return {
    entries: all[part - 1]!,
    page: {
      /** With its place among the pages of its list, from the second on. */
      title: parts && part > 1 ? `${title} – ${parts.label}` : title,
      path: addressOf({ part }),
      /** Undefined where there is only this one. */
      parts,
    },
  };
}

/** The paths of all pages of a list: the first at the list's own address. */
export const partPaths = ({ length }: readonly unknown[]) =>
  Array.from({ length }, (_, at) => ({
    params: { part: at === 0 ? undefined : `teil/${at + 1}` },
    props: { part: at + 1 },
  }));
