import type { ServerResponse } from 'node:http';
import { listeners } from './listeners.ts';
import type { Changed, Checked, DeskState } from './state.ts';

export type Pinboard = ReturnType<typeof pinboard>;

/** What is known about the content, and who wants to hear of it. */
export function pinboard() {
  const browsers = listeners();
  const waiting = new Set<() => void>();
  let state: DeskState = { problems: [], hints: {} };
  let [changed, checked, changedAt] = [0, -1, 0];
  const isSettled = () => checked >= changed || process.send === undefined;
  const hear = (message: Checked): void => {
    ({ checked, state } = message);
    browsers.tell('state', state);
    if (!isSettled()) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  process.on('message', hear);
  // Also after a restart, which a change of the configuration brings.
  process.send?.({ changed } satisfies Changed);
  return {
    close: () => process.off('message', hear),
    change: () => {
      changed++;
      changedAt = Date.now();
      process.send?.({ changed } satisfies Changed);
      browsers.tell('change', {});
    },
    /** Tells a browser whose page was asked for at that time. */
    listen: (response: ServerResponse, since: number) => {
      const tell = browsers.add(response);
      if (changedAt > since) tell('change', {});
      if (checked >= 0) tell('state', state);
    },
    /** The state once the desk has seen the last change. */
    settled: async (): Promise<DeskState> => {
      if (!isSettled()) await new Promise<void>((resolve) => waiting.add(resolve));
      return state;
    },
  };
}
