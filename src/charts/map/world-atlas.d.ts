/** Natural Earth as TopoJSON; declared here so that the compiler need not read megabytes of coordinates. */
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./geography.ts').Atlas;
  export default atlas;
}
declare module 'world-atlas/countries-10m.json' {
  const atlas: import('./geography.ts').Atlas;
  export default atlas;
}
