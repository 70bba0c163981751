import type { Problem } from '../../src/source/problems/problem.ts';
import type { Changes } from './variant.ts';

/**
 * The same changes with the remedy of a problem copied literally into the file; undefined where the remedy is no
 * text to copy. Of several readings the first is taken.
 */
export function remedied(changes: Changes, problem: Problem): Changes | undefined {
  const copy = /(?:so geht es|richtig z\. B\.|im Kopf eintragen): *([^]*)$/.exec(problem.remedy ?? '')?.[1];
  if (copy === undefined) return undefined;
  const path = problem.file.replace(/^content\//, '');
  const change = changes[path];
  if (change === null || change instanceof Uint8Array) return undefined;
  const mend = (text: string) => put(text, problem, copy);
  return {
    ...changes,
    [path]: typeof change === 'string' ? mend(change) : (text) => mend(change ? change(text) : text),
  };
}

function put(text: string, problem: Problem, copy: string): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const at = problem.line - 1;
  const head = text.startsWith('---') ? lines.indexOf('---', 1) : Infinity;
  if (at > head && /^!?\[[^\]]*\]\([^()]*\)$/.test(copy))
    return lines.with(at, withLink(lines[at]!, problem, copy)).join('\n');
  if (at > head) return [...lines.slice(0, at), ...inBody(lines.slice(at), copy)].join('\n');
  return inFields(lines, at, problem, copy).join('\n');
}

/** A link or picture in the place of the one at fault. */
const withLink = (line: string, { column }: Problem, copy: string): string =>
  line.slice(0, column - 1) + line.slice(column - 1).replace(/^!?\[[^\]]*\]\([^)]*\)/, () => copy);

/** A piece of a line, or of a paragraph, replaced by what begins and ends like it. */
function inBody([line = '', ...rest]: readonly string[], copy: string): string[] {
  if (copy.startsWith('\n'))
    return [...copy.split('\n'), ...rest.slice(rest.findIndex((one) => one.trim() === ''))];
  if (copy.includes('\n') || !/\s/.test(copy.trim())) return [...copy.split('\n'), ...rest];
  if (copy.startsWith('#')) return [copy, ...rest];
  const from = Math.max(0, line.indexOf(copy.slice(0, 8)));
  const end = line.lastIndexOf(copy.slice(-8));
  return [line.slice(0, from) + copy + (end === -1 ? '' : line.slice(end + 8)), ...rest];
}

/** A line of the fields, with what stands farther in below it, under the same indentation; a missing one is added. */
function inFields(lines: readonly string[], at: number, problem: Problem, copy: string): string[] {
  const line = lines[at]!;
  const text = firstOf(copy).trim();
  const key = /^(?:- +)*([\w-]+):/.exec(text)?.[1];
  const isAbsent = key !== undefined && problem.field !== undefined && !line.includes(`${key}:`);
  const below = lines.findIndex(
    (one, place) => place > at && place < at + 6 && one.trim().startsWith(`${key}:`),
  );
  if (isAbsent && below !== -1 && !problem.what.startsWith('Das Feld fehlt'))
    return lines.with(
      below,
      lines[below]!.replace(/\S.*/, () => text),
    );
  if (isAbsent) return added(lines, at, problem, text);
  const written = problem.what.split(' ')[0]!;
  const isInline = /[[{].*[\]}]\s*$/.test(line) && problem.column > line.search(/[[{]/) + 1;
  if (isInline) return lines.with(at, withinLine(line, problem, text));
  if (key === undefined && !text.startsWith('-') && line.includes(written) && !/[\p{L}]/u.test(written))
    return lines.with(at, line.replace(written, text));
  const [prefix = ''] = (text.startsWith('-') ? /^[\s\u00a0]*/ : /^[\s\u00a0]*(?:[-–]\s+)*/).exec(line)!;
  let next = at + 1;
  const isBlock = /:\s*(?:[|>][+-]?)?\s*$/.test(line);
  while (isBlock && next < lines.length && lines[next]!.trim() !== '' && depth(lines[next]!) > depth(line))
    next++;
  return [...lines.slice(0, at), prefix.replace(/\u00a0/g, ' ') + text, ...lines.slice(next)];
}

/** A field or item within brackets that open and close in one line. */
function withinLine(line: string, { column }: Problem, text: string): string {
  const start = line.lastIndexOf(/^[\w-]+:/.test(text) ? text.split(':')[0]! : '', column - 1);
  const from = start === -1 ? column - 1 : start;
  const end = /^(?:[\w-]+: *)?(?:"[^"]*"|\{[^}]*\}|\[[^\]]*\]|[^,\]}]*)/
    .exec(line.slice(from))![0]
    .trimEnd().length;
  return line.slice(0, from) + text + line.slice(from + end);
}

const depth = (line: string): number => /^\s*(?:-\s+)*/.exec(line)![0].length;

/** Of several readings or examples the first. */
function firstOf(copy: string): string {
  const first = copy
    .replace(/(?<=["\]}]|\w) (?:oder|für|\() ?(?:\w+:|["\d(v{]).*$/s, '')
    .replace(/(?<=["\]}\w])[,;] (?:\w+: |oder|sonst|").*$/s, '');
  const count = (sign: string) => first.split(sign).length;
  return count('[') === count(']') && count('{') === count('}') ? first : copy;
}

function added(
  lines: readonly string[],
  at: number,
  { column, field = '' }: Problem,
  text: string,
): string[] {
  const parent = field.replace(/\.?[^.]*$/, '').replace(/\[[^\]]*\]$/, '');
  const line = lines[at]!;
  const isKey = line.slice(column - 1).startsWith(`${parent.split('.').at(-1)}:`) && parent !== '';
  if (/\}\s*$/.test(line)) return lines.with(at, line.replace(/\s*\}\s*$/, `, ${text} }`));
  const indent = ' '.repeat(column - 1 + (isKey ? 2 : 0));
  return [...lines.slice(0, at + 1), indent + text, ...lines.slice(at + 1)];
}
