/** A link as the page shows it. */
export interface Link {
  text: string;
  href: string;
}

/** The entries before and after one in its list, as links. */
export function neighboursOf<Entry>(entries: readonly Entry[], entry: Entry, linkTo: (entry: Entry) => Link) {
  const at = entries.indexOf(entry);
  const link = (other: Entry | undefined): Link | undefined => other && linkTo(other);
  return { previous: link(entries[at - 1]), next: link(entries[at + 1]) };
}
