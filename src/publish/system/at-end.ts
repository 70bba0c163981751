const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that something is undone at the end, whether that comes by itself, by an error or by Ctrl+C: on a
 * signal the process says so and ends with 1. Only SIGKILL leaves it undone.
 *
 * @returns what undoes it earlier, once.
 */
export function atEnd(undo: () => void): () => void {
  const end = (): void => {
    process.removeListener('exit', end);
    for (const signal of signals) process.removeListener(signal, stop);
    undo();
  };
  const stop = (): void => {
    console.error('\nAbgebrochen. Die letzte fertige Website ist unverändert.');
    process.exit(1);
  };
  process.once('exit', end);
  for (const signal of signals) process.once(signal, stop);
  return end;
}
