/** Whether the system refused something for one of these reasons, such as ENOENT. */
export const isErrno = (error: unknown, ...reasons: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && reasons.includes(String(error.code));
