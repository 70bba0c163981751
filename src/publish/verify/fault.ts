/** Something in a built site that must not be published. */
export interface Fault {
  /** File of the site, below the base. */
  file: string;
  /** What is wrong, in German. */
  what: string;
}
