import type { Problem } from '../../src/source/problem.ts';
import type { Changes } from './variant.ts';

/**
 * The same changes with the remedy of a problem copied literally into the file; undefined where the remedy is no
 * text to copy. Of several readings the first is taken.
 */
export function remedied(changes: Changes, problem: Problem): Changes | undefined {
  const path = problem.file.replace(/^content\//, '');
  const change = changes[path];
  const form = forms.find(({ pattern }) => pattern.test(problem.remedy ?? ''));
  const isFolder = problem.code.startsWith('K-NAM') && change === undefined;
  if (!form || isFolder || change === null || change instanceof Uint8Array) return undefined;
  const copy = form.pattern.exec(problem.remedy ?? '')![1]!;
  if (form.mend === 'rename') return renamed(changes, path, copy);
  const { mend } = form;
  return {
    ...changes,
    [path]:
      typeof change === 'string'
        ? mend(change, problem, copy)
        : (text) => mend(change ? change(text) : text, problem, copy),
  };
}

/** What a remedy can offer, and how it is copied. */
const forms: readonly {
  pattern: RegExp;
  mend: 'rename' | ((text: string, problem: Problem, copy: string) => string);
}[] = [
  { pattern: /(?:so geht es|richtig z\. B\.|im Kopf eintragen): *([^]*)$/, mend: put },
  { pattern: /^besser: ([^#].*)$/, mend: 'rename' },
  {
    pattern: /^besser: #(.+)$/,
    mend: (text, problem, name) =>
      text
        .replaceAll(`#${wrong(problem)}`, `#${name}`)
        .replaceAll(`passage: ${wrong(problem)}`, `passage: ${name}`),
  },
  {
    pattern: /^(?:Meinten Sie|gemeint ist vielleicht) „([^“]+)“/,
    mend: (text, problem, fresh) =>
      onLine(text, problem, (line) =>
        line.replace(
          problem.what.startsWith('Dieses Feld') ? problem.field!.split('.').at(-1)! : wrong(problem),
          fresh,
        ),
      ),
  },
  {
    pattern: /^(?:[^:]*(?:wählen|ja|nein): )(\S+?)(?:,| \(| oder |$)/,
    mend: (text, problem, fresh) =>
      onLine(text, problem, (line) =>
        line.replace(
          /^(\s*(?:- )?[\w-]+:\s+)(\[?).*?(\]?)$/,
          (_, before, ...brackets) => `${before}${brackets[0]}${fresh}${brackets[1]}`,
        ),
      ),
  },
  {
    pattern: /^(?:wenn die Seite es kann: |.*richtig: „?)([^“]+?)“?(?: \(.*)?$/,
    mend: (text, problem, fresh) =>
      onLine(text, problem, (line) =>
        line.replace(wrong(problem) || /(?<=: |in )\S.*$/.exec(problem.what)![0], fresh),
      ),
  },
  { pattern: /^am Ende des Textes ergänzen: (.+)$/, mend: (text, _, line) => `${text}\n${line}\n` },
  {
    pattern: /^auf eine Zeile für sich setzen.*: (!.+)$/,
    mend: (text, problem, picture) =>
      onLine(text, problem, (line) => line.replace(picture, `\n\n${picture}\n\n`)),
  },
  {
    pattern: /^((?!passage)\w+: \w+) eintragen(?: oder|$)/,
    mend: (text, { line }, field) => {
      const key = new RegExp(`^(\\s*)${field.split(':')[0]!}:.*$`);
      const lines = text.split('\n');
      const found = lines.flatMap((one, at) => (key.test(one) ? [at] : []));
      const [nearest] = found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
      if (nearest === undefined) return `${text}${field}\n`;
      return lines.with(nearest, lines[nearest]!.replace(key, `$1${field}`)).join('\n');
    },
  },
  { pattern: /^erste Zeile: (.+)$/, mend: (text, _, head) => text.replace(/^.*$/m, head) },
  {
    pattern: /^als (\d{4}-\d\d-\d\d) schreiben$/,
    mend: (text, problem, day) => onLine(text, problem, (line) => line.replace(/^[^,]*/, day)),
  },
];

const onLine = (text: string, { line }: Problem, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((one, at) => (at === line - 1 ? change(one) : one))
    .join('\n');

/** What a message quotes first, or the place it names. */
const wrong = ({ what }: Problem): string =>
  /(?:Stelle |^[^„]*)„#?(„?[^“]*“?)“/.exec(what.replace(/^Im Artikel „[^“]*“/, ''))?.[1] ?? '';

function renamed(changes: Changes, path: string, name: string): Changes {
  const { [path]: change, ...others } = changes;
  return { ...others, [path.replace(/[^/]*$/, name)]: change ?? null };
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
function inFields(lines: readonly string[], told: number, problem: Problem, copy: string): string[] {
  const text = firstOf(copy).trim();
  const key = /^(?:- +)*([\w-]+):/.exec(text)?.[1];
  // The value may begin below its name.
  const at = lines[told - 1]?.trim() === `${key}:` ? told - 1 : told;
  const line = lines[at]!;
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
  return [...lines.slice(0, at), prefix.replace(/\s/g, ' ') + text, ...lines.slice(next)];
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
