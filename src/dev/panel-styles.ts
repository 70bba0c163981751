/** The look of the panel; in a shadow of its own, so that neither its rules nor the page's meet. */
export const panelStyles = `
:host {
  position: sticky;
  inset-block-end: 0;
  display: block;
  z-index: 20;
  font-family: var(--lookup);
  font-size: var(--size-small);
  line-height: var(--leading-lookup);
  color: var(--ink);
  background: var(--paper-raised);
  border-block-start: 1px solid var(--rule);
}

summary {
  padding: var(--s2) var(--gutter);
  cursor: pointer;
}

summary:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: -3px;
}

summary b {
  margin-inline-end: var(--s2);
}

.errors {
  color: var(--accent);
}

div {
  max-block-size: 60vh;
  overflow: auto;
  padding: 0 var(--gutter) var(--s4);
}

h2 {
  font-size: inherit;
  margin: var(--s3) 0 var(--s1);
}

ol,
ul {
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

li span {
  white-space: nowrap;
}

.error code {
  color: var(--accent);
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
