/** A part of the page that a script cannot do without. */
export function part<Kind extends HTMLElement>(
  room: HTMLElement,
  kind: new () => Kind,
  selector: string,
): Kind {
  const found = room.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
