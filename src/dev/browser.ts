import { type ContentState, events } from './state.ts';
import type { Hint } from '../import/hints.ts';
import type { Problem } from '../source/problem.ts';
import { previewText as words } from '../text/editors.ts';

/**
 * The panel at the foot of every page while `npm run dev` runs. Nothing of it is in a build. The form does
 * without: the panel would lie over its buttons, and a reload would lose what somebody has just typed.
 */

/** The look of the panel; in a shadow of its own, so that neither its rules nor the page's meet. */
const panelStyles = `
:host {
  position: sticky;
  inset-block-end: 0;
  z-index: 20;
  display: block;
  font: var(--size-small) / var(--leading-lookup) var(--lookup);
  color: var(--ink);
  background: var(--paper-raised);
  border-block-start: 1px solid var(--rule);
}
summary {
  padding: var(--s2) var(--gutter);
  cursor: pointer;
}
.errors, .error code {
  color: var(--accent);
}
div {
  max-block-size: 60vh;
  overflow: auto;
  padding: 0 var(--gutter) var(--s4);
}
h2 {
  font-size: inherit;
}
ol, ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
li {
  max-inline-size: 60rem;
  padding-block: var(--s2);
  border-block-start: 1px solid var(--hairline);
  overflow-wrap: anywhere;
}
p {
  margin: 0;
}
@media print {
  :host {
    display: none;
  }
}
`;

const remembered = 'redaktion-offen';
const article = /\/artikel\/([^/]+)\/$/.exec(location.pathname)?.[1];

const panel = document.createElement('aside');
panel.id = 'redaktion';
panel.setAttribute('aria-label', words.label);
const shadow = panel.attachShadow({ mode: 'open' });
const styles = new CSSStyleSheet();
styles.replaceSync(panelStyles);
shadow.adoptedStyleSheets = [styles];

if (document.getElementById('formulare') === null) listen();

function listen(): void {
  const socket = import.meta.hot!;
  socket.on(events.changed, () => {
    location.reload();
  });
  socket.on(events.checked, show);
  socket.on('vite:ws:disconnect', () => {
    panel.title = words.lost;
  });
  // The time tells the server whether the content has changed since this page was asked for.
  socket.send(events.opened, performance.timeOrigin);
}

function show({ problems, openNumbers }: ContentState): void {
  const open = article === undefined ? [] : (openNumbers[article] ?? []);
  // The page of problems lists them itself.
  if (problems.length + open.length === 0 || document.body.hasAttribute('data-probleme')) {
    panel.remove();
    return;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const tally = [
    words.errors(errors),
    ...(problems.length > errors ? [words.warnings(problems.length - errors)] : []),
    ...(open.length > 0 ? [words.open(open.length)] : []),
  ].join(', ');
  const details = element('details', [
    element('summary', [element('b', [words.label]), ` ${tally}`], errors > 0 ? 'errors' : ''),
    element('div', [
      ...(problems.length > 0
        ? [
            element('h2', [words.problems]),
            ...(errors > 0 ? [element('p', [words.stale])] : []),
            element('ol', problems.map(problemItem)),
          ]
        : []),
      ...(open.length > 0 ? [element('h2', [words.numbers]), element('ul', open.map(numberItem))] : []),
    ]),
  ]);
  details.open = sessionStorage.getItem(remembered) === 'ja';
  details.addEventListener('toggle', () => {
    sessionStorage.setItem(remembered, details.open ? 'ja' : 'nein');
  });
  shadow.replaceChildren(details);
  document.body.append(panel);
}

/** The same order as in the terminal: where, what, why, what instead, and the code to look up. */
function problemItem({ severity, file, line, column, field, what, why, remedy, code }: Problem): HTMLElement {
  return element(
    'li',
    [
      element('code', [`${file}:${line}:${column}`]),
      severity === 'warning' ? ` · ${words.warning}` : '',
      field === undefined ? '' : ` · ${words.field(field)}`,
      element('p', [element('b', [what]), why === undefined ? '' : `: ${why}`]),
      element('p', [remedy ?? '', ' ', element('span', [`[${code}]`])]),
    ],
    severity,
  );
}

const numberItem = ({ line, column, wording }: Hint): HTMLElement =>
  element('li', [element('code', [`${line}:${column}`]), ` „${wording}“`]);

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children.filter((child) => child !== ''));
  if (className) made.className = className;
  return made;
}
