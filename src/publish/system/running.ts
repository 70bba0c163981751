import { isErrno } from './errno.ts';

/** Whether a process with this number is at work on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return isErrno(error, 'EPERM');
  }
}
