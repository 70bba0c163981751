import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into the Astro process before anything else: when the command that started it is killed, its end
 * of the pipe closes, and a build that nobody waits for must not go on writing.
 */
if (isMainThread) {
  process.stdin.on('close', () => process.exit(1)).resume();
  // It listens, but does not keep the process alive.
  process.stdin.unref();
}
