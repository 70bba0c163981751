import type axe from 'axe-core';

declare global {
  /** axe-core, once it was put into a page. */
  interface Window {
    axe: typeof axe;
  }
}
