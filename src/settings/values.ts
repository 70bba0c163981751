import { isAbsolute, relative, resolve } from 'node:path';
import { wrong } from './table.ts';

/** Each reads one setting and enters into `problems` what is wrong with it. */

export function siteOf(text: string, problems: string[]): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    problems.push(wrong('site', text, 'Hier steht eine vollständige Adresse mit https://'));
  else if (url.pathname !== '/' || url.search || url.hash)
    problems.push(wrong('site', text, 'Hier steht nur die Adresse; der Pfad gehört nach --base'));
  return url?.origin;
}

export function baseOf(text: string, problems: string[]): string {
  const base = `/${text}/`.replace(/\/+/g, '/');
  const parts = base.split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    problems.push(
      wrong('base', text, 'Ein Pfad besteht aus Buchstaben ohne Umlaute, Ziffern, Punkt, - und /'),
    );
  return base;
}

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote. */
export function outOf(text: string, content: string, problems: string[]): string {
  const out = resolve(text);
  const precious = [resolve('.'), resolve('src'), resolve('public'), content];
  const holds = precious.some((folder) => isWithin(folder, out));
  const lies = precious.slice(1).some((folder) => isWithin(out, folder));
  if (holds || lies)
    problems.push(
      wrong(
        'out',
        text,
        'Der Ordner wird bei jedem Bau ersetzt und darf weder Quellen noch Inhalt enthalten',
      ),
    );
  return out;
}

/** Whether `inner` is `outer` or lies somewhere below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

export function choiceOf(name: 'pdf' | 'form', text: string, problems: string[]): boolean {
  if (text !== 'ja' && text !== 'nein') problems.push(wrong(name, text, 'Hier steht ja oder nein'));
  return text === 'ja';
}

export function dayOf(text: string, problems: string[]): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    problems.push(wrong('now', text, 'Hier steht ein Tag in der Form JJJJ-MM-TT'));
  return text;
}

export function portOf(text: string, problems: string[]): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push(wrong('port', text, 'Hier steht eine Zahl zwischen 0 und 65535'));
  return port;
}
