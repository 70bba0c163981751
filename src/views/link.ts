/** A link as the page shows it. */
export interface Link {
  text: string;
  href: string;
}
