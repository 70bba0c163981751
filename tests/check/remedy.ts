import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/source/problem.ts';
import type { Changes } from './variant.ts';

/**
 * The same changes with the remedy of a problem copied literally into the file, or carried out; undefined where it
 * says nothing that could be. Of several readings the first is taken.
 */
export function remedied(changes: Changes, problem: Problem): Changes | undefined {
  const path = problem.file.replace(/^content\//, '');
  const { remedy = '', code } = problem;
  for (const [pattern, apply] of ofFiles) {
    const found = pattern.exec(remedy);
    if (found && (code.startsWith('K-NAM') || !remedy.startsWith('Meinten')))
      return apply(changes, path, found);
  }
  const change = changes[path];
  const form = forms.find(({ pattern }) => pattern.test(remedy));
  if (!form || change === null || change instanceof Uint8Array) return undefined;
  const copy = form.pattern.exec(remedy)![1] ?? '';
  const mend = (text: string) => form.mend(text, problem, copy);
  return {
    ...changes,
    [path]: typeof change === 'string' ? mend(change) : (text) => mend(change?.(text) ?? text),
  };
}

/** Whether a remedy holds something to copy, or names something to do that is done alike in every file. */
export const isCopyable = (remedy: string): boolean =>
  /„(?![^“]*…)|"|\w: \S|z\. B\. |\*\*|\.(?:yaml|md|csv) (?:anlegen|nennen|daneben)|\bdie Zeile löschen|^löschen(?:;|$)/.test(
    remedy,
  );

/** A field at the top of a file, whatever its kind. */
const onTop = (text: string, field: string): string =>
  text.startsWith('---\n') ? text.replace('---\n', `---\n${field}\n`) : `${field}\n${text}`;

/** What is to be done with whole files and folders. */
const ofFiles: readonly [RegExp, (changes: Changes, path: string, found: RegExpExecArray) => Changes][] = [
  [/^besser: ([^#].*)$/, (changes, path, [, name]) => renamed(changes, path, name!)],
  [/^Meinten Sie „([^“]+)“/, (changes, path, [, name]) => renamed(changes, path, name!)],
  [/ ([\w-]+\.yaml) nennen$/, (changes, path, [, name]) => renamed(changes, path, name!)],
  [
    /^nach content\/(\S+) verschieben$/,
    (changes, path, [, folder]) => renamed(changes, path, `../${folder}/${path.split('/').at(-1)}`),
  ],
  [/^die Datei behalten/, (changes, path) => without(changes, path)],
  [
    /^in content\/(\S+) unter (\w+): eintragen: (- .*)$/,
    (changes, _, [, file, list, item]) => ({
      ...changes,
      [file!]: (text) => onTop(changed(changes, file!, text), `${list}:\n  ${item}`),
    }),
  ],
  [/^aus dem Ordner nehmen/, (changes, path) => without(changes, path)],
  [
    /^(?:die Datei )?content\/(\S+) anlegen(?: und hier (\S+) eintragen)?/,
    (changes, path, [, file, id]) => ({
      ...without(changes, file!),
      ...(id && {
        [path]: (text: string) => changed(changes, path, text).replace(/(?<=speaker: )[\p{Lu}].*/u, id),
      }),
      ...(file!.includes('/') && { [file!]: anotherLike(file!.split('/')[0]!) }),
    }),
  ],
  [
    /^(\S+\.csv) daneben anlegen; erste Zeile: (.*)$/,
    (changes, path, [, file, head]) => ({
      ...changes,
      [path.replace(/[^/]*$/, file!)]: `${head}\n2021-04-01${',1'.repeat(head!.split(',').length - 1)}\n`,
    }),
  ],
];

/** What a remedy can offer to be copied, and where to. */
const forms: readonly { pattern: RegExp; mend: (text: string, problem: Problem, copy: string) => string }[] =
  [
    {
      pattern: /^(?:das Zeichen )?löschen$/,
      mend: (text, problem) =>
        problem.code.startsWith('K-TXT')
          ? text.replace(unseen, '')
          : onLine(text, problem, (line) => line.slice(0, problem.column - 1) + line.slice(problem.column)),
    },
    { pattern: /^alles vor dem ersten --- löschen$/, mend: (text) => text.slice(text.indexOf('---\n')) },
    {
      pattern: /(?:^|oder |, )die Zeile(?: (\w+))? löschen/,
      mend: (text, problem, key) => {
        const lines = text.split('\n');
        const at = key ? nearestLine(lines, problem, new RegExp(`^\\s*${key}:`))! : problem.line - 1;
        const end = lines.findIndex((line, next) => next > at && depth(line) <= depth(lines[at]!));
        return lines.toSpliced(at, Math.max(1, lines[at]!.endsWith(':') ? end - at : 1)).join('\n');
      },
    },
    { pattern: /(?:dastehen, so:|eintragen, z\. B\.(?= \w+:)|, dann|nein:) *(\S.*)$/, mend: put },
    { pattern: /richtig: (\w+: .*)$/, mend: put },
    {
      pattern: /^richtig: ([^;]+)/,
      mend: (text, problem, fresh) =>
        onLine(text, problem, (line) => {
          const old = wrong(problem) || /(?<=: |\bin )\S.*$/.exec(problem.what)![0];
          const before = line.lastIndexOf(old, problem.column - 1);
          const at = before === -1 ? line.indexOf(old) : before;
          return line.slice(0, at) + fresh + line.slice(at + old.length);
        }),
    },
    {
      pattern: /unter (?=corrections: eintragen: - )(.*)$/,
      mend: (text, _, list) => onTop(text, list.replace(' eintragen: ', '\n  ')),
    },
    { pattern: /im Kopf eintragen: (.*)$/, mend: (text, _, field) => onTop(text, field) },
    {
      pattern: /bei der Aussage eintragen: (.*)$/,
      mend: (text, { line }, field) => text.split('\n').toSpliced(line, 0, `    ${field}`).join('\n'),
    },
    {
      pattern: /(draft: true) (?:setzen|eintragen)$/,
      mend: (text, _, field) => onTop(text, field),
    },
    {
      pattern: /eintragen, z\. B\. ([^\s;]+)/,
      mend: (text, problem, fresh) =>
        onLine(text, problem, (line) =>
          problem.code === 'K-TXT-08' ? line.replace(/\ufffd/u, fresh) : line.replace(wrong(problem), fresh),
        ),
    },
    {
      pattern: /^(?:„(?=[^“]+“ schreiben)|weglassen; sagt es der Artikel: (?=„))(„[^“]+“|[^“]+)/,
      mend: (text, problem, fresh) => onLine(text, problem, (line) => line.replace(wrong(problem), fresh)),
    },
    {
      pattern: /^z\. B\. (\S+)/,
      mend: (text, problem, fresh) =>
        onLine(text, problem, (line) => (fresh.includes(',') ? fresh : line.replace(wrong(problem), fresh))),
    },
    { pattern: /(?:so geht es|richtig z\. B\.|hier eintragen): *([^]*)$/, mend: put },
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
          line.replace(wrong(problem) || /(?<=: |\bin )\S.*$/.exec(problem.what)![0], fresh),
        ),
    },
    { pattern: /^am Ende des Textes ergänzen: (.+)$/, mend: (text, _, line) => `${text}\n${line}\n` },
    {
      pattern: /^auf eine Zeile für sich setzen.*: (!.+)$/,
      mend: (text, problem, picture) =>
        onLine(text, problem, (line) => line.replace(picture, `\n\n${picture}\n\n`)),
    },
    {
      pattern: /(?<![\w-])(\w+: [\w-]+)(?:, [^:]*)? (?:eintragen|angeben|wählen)(?: oder| und|,|$)/,
      mend: (text, problem, field) => {
        const key = new RegExp(`^(\\s*)${field.split(':')[0]!}:.*$`);
        const lines = text.split('\n');
        const nearest = nearestLine(lines, problem, key);
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

function nearestLine(lines: readonly string[], { line }: Problem, pattern: RegExp): number | undefined {
  const found = lines.flatMap((one, at) => (pattern.test(one) ? [at] : []));
  return found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line))[0];
}

const onLine = (text: string, { line }: Problem, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((one, at) => (at === line - 1 ? change(one) : one))
    .join('\n');

/** What a message quotes first, or the place it names. */
const wrong = ({ what }: Problem): string =>
  /(?:Stelle |^[^„]*)„#?(„?[^“]*“?)“/.exec(what.replace(/^Im Artikel „[^“]*“/, ''))?.[1] ?? '';

/** A file, or all of a folder, under another name; one that is not among the changes is left where it is. */
const renamed = (changes: Changes, path: string, name: string): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([file, change]) => [
      file === path || file.startsWith(`${path}/`)
        ? join(path.replace(/[^/]*$/, name)) + file.slice(path.length)
        : file,
      change,
    ]),
  );

function without(changes: Changes, path: string): Changes {
  const { [path]: _, ...others } = changes;
  return others;
}

/** The text of a file after its change. */
function changed(changes: Changes, path: string, text: string): string {
  const change = changes[path];
  return typeof change === 'function' ? change(text) : String(change ?? text);
}

/** Another entry of a collection of the smallest dossier, under names of its own. */
function anotherLike(folder: string): string {
  const path = join(import.meta.dirname, '../fixtures/content-minimal', folder);
  const text = readFileSync(join(path, readdirSync(path)[0]!), 'utf8');
  return text.replace(/^(name|title|monogram): "?(..).*$/gm, '$1: "$2X"');
}

/** Signs that cannot be seen, and what stands for them. */
const unseen = /&#?\w+;|\\(?:u\w{4}|x\w\w|[0NLP])|[\p{Cf}\ufffd]|(?!\n)\p{Cc}/gu;

function put(text: string, problem: Problem, copy: string): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const at = problem.line - 1;
  const head = text.startsWith('---') ? lines.indexOf('---', 1) : Infinity;
  if (problem.file.endsWith('.csv')) return lines.with(at, copy).join('\n');
  if (at > head && /^!?\[[^\]]*\]\([^()]*\)$/.test(copy))
    return lines.with(at, withLink(lines[at]!, problem, copy)).join('\n');
  if (at > head) return [...lines.slice(0, at), ...inBody(lines.slice(at), copy)].join('\n');
  return inFields(lines, at, problem, copy).join('\n');
}

/** A link or picture in the place of the one at fault. */
const withLink = (line: string, { column, code }: Problem, copy: string): string =>
  code === 'K-STE-06'
    ? line.replace(/\[[^[\]]*(?:\]\s?)?\(#[^)]*\)/, () => copy)
    : line.slice(0, column - 1) + line.slice(column - 1).replace(/^!?\[[^\]]*\]\([^)]*\)/, () => copy);

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
