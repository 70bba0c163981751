import { relative } from 'node:path';

/** What the content folder is called, as seen from the folder that the editor opens: the project's, or the one around it. */
export function contentName(content: string): string {
  const path = relative(process.cwd(), content).replaceAll('\\', '/');
  return path.startsWith('../') || /^\w:/.test(path) ? path.split('/').at(-1)! : path;
}
