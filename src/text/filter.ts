/** Words of the filters over the comparison and the timeline; the script fills in the numbers. */
export const filterText = {
  reset: 'Alles zeigen',
  /** What to loosen where nothing is left. */
  without: 'ohne „{label}“: {count}',
  left: 'Was übrig bleibt',
} as const;
