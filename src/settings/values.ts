import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { contrast, lightPaper } from './contrast.ts';
import type { Name } from './table.ts';

/** Is told of a value that cannot be meant, and what to write instead. */
export type Complain = (name: Name, value: string, remedy: string) => void;

/** Each reads one setting and complains if it cannot be meant. */

/** Also http, for a site in a house of its own; who may read it there is not for us to say. */
export function siteOf(text: string, complain: Complain): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    complain('site', text, 'Hier steht eine vollständige Adresse mit https://');
  else if (url.pathname !== '/' || url.search || url.hash)
    complain('site', text, 'Hier steht nur die Adresse; der Pfad gehört nach --base');
  else if (url.username || url.password)
    complain(
      'site',
      text.replace(/\/\/.*@/, '//…@'),
      'Name und Passwort gehören nicht in eine Adresse, die auf jeder Seite steht',
    );
  return url?.origin;
}

export function baseOf(text: string, complain: Complain): string {
  const base = `/${text}/`.replace(/\/+/g, '/');
  const parts = base.split('/').filter(Boolean);
  if (text.startsWith('//'))
    complain('base', text, 'Mit zwei Schrägstrichen beginnt der Name eines anderen Rechners, kein Pfad');
  else if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    complain('base', text, 'Ein Pfad besteht aus Buchstaben ohne Umlaute, Ziffern, Punkt, - und /');
  return base;
}

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote, nor lie in there. */
export function outOf(text: string, content: string, complain: Complain): string {
  const out = resolve(text);
  const own = ['src', 'public', 'tests', 'node_modules', '.git', '.astro'].map((name) => resolve(name));
  const precious = [content, ...own];
  // Sites are built in there.
  const holds = [resolve('.cache/staging'), ...precious].some((folder) => isWithin(folder, out));
  const lies = precious.some((folder) => isWithin(out, folder));
  if (holds || lies)
    complain(
      'out',
      text,
      'Der Ordner wird bei jedem Bau ersetzt und darf weder Quellen noch Inhalt enthalten',
    );
  else if (text.startsWith('~'))
    complain('out', text, 'Hier wird ~ nicht zum eigenen Ordner; schreiben Sie den Pfad aus');
  return out;
}

/** Whether `inner` is `outer` or lies somewhere below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!/^\.\.(?:[/\\]|$)/.test(path) && !isAbsolute(path));
}

export const choiceOf =
  (name: 'pdf' | 'form') =>
  (text: string, complain: Complain): boolean => {
    if (text !== 'ja' && text !== 'nein') complain(name, text, 'Hier steht ja oder nein');
    return text === 'ja';
  };

export function dayOf(text: string, complain: Complain): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    complain('now', text, 'Hier steht ein Tag in der Form JJJJ-MM-TT');
  return text;
}

export function portOf(text: string, complain: Complain): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    complain('port', text, 'Hier steht eine Zahl zwischen 0 und 65535');
  return port;
}

/** The least contrast that text must have (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

export function accentOf(text: string, complain: Complain): string {
  if (!/^#[0-9a-f]{6}$/i.test(text))
    complain('accent', text, 'Hier steht eine Farbe mit # und sechs Zeichen');
  else if (contrast(text, lightPaper) < leastContrast)
    complain(
      'accent',
      text,
      'Links in dieser Farbe wären auf hellem Grund kaum zu lesen; nehmen Sie eine dunklere',
    );
  return text.toLowerCase();
}

export function iconOf(text: string, complain: Complain): string {
  const file = resolve(text);
  const drawing = readText(file);
  if (drawing === undefined) complain('icon', text, 'Die Datei gibt es nicht; hier steht der Weg zu ihr');
  else if (
    !drawing.includes('<svg') ||
    /<script|<foreignObject|\son\w+=|https?:\/\/(?!www\.w3\.org)/i.test(drawing)
  )
    complain('icon', text, 'Hier steht eine SVG-Datei ohne Skripte und ohne Adressen anderer Rechner');
  return file;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
