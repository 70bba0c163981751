import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { contrast, lightPaper } from './contrast.ts';

/** Is told that a value cannot be meant: what to write instead, and the value where it must not be repeated. */
export type Complain = (remedy: string, shown?: string) => void;

/** Reads a setting, and complains if it cannot be meant. */
export type Reader<Value> = (text: string, complain: Complain) => Value;

/** Also http, for a site in a house of its own; who may read it there is not for us to say. */
export const siteOf: Reader<string | undefined> = (text, complain) => {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) complain('Hier steht eine vollständige Adresse mit https://');
  else if (url.pathname !== '/' || url.search || url.hash)
    complain('Hier steht nur die Adresse; der Pfad gehört nach --base');
  else if (url.username || url.password)
    complain(
      'Name und Passwort gehören nicht in eine Adresse, die auf jeder Seite steht',
      text.replace(/\/\/.*@/, '//…@'),
    );
  return url?.origin;
};

export const baseOf: Reader<string> = (text, complain) => {
  const base = `/${text}/`.replace(/\/+/g, '/');
  const parts = base.split('/').filter(Boolean);
  if (text.startsWith('//'))
    complain('Mit zwei Schrägstrichen beginnt der Name eines anderen Rechners, kein Pfad');
  else if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    complain('Ein Pfad besteht aus Buchstaben ohne Umlaute, Ziffern, Punkt, - und /');
  return base;
};

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote, nor lie in there. */
export const outOf =
  (content: string): Reader<string> =>
  (text, complain) => {
    const out = resolve(text);
    const own = ['src', 'public', 'tests', 'node_modules', '.git', '.astro'].map((name) => resolve(name));
    const precious = [content, ...own];
    // Sites are built in there.
    const holds = [resolve('.cache/staging'), ...precious].some((folder) => isWithin(folder, out));
    if (holds || precious.some((folder) => isWithin(out, folder)))
      complain('Der Ordner wird bei jedem Bau ersetzt und darf weder Quellen noch Inhalt enthalten');
    else if (text.startsWith('~'))
      complain('Hier wird ~ nicht zum eigenen Ordner; schreiben Sie den Pfad aus');
    return out;
  };

/** Whether `inner` is `outer` or lies somewhere below it. */
export function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!/^\.\.(?:[/\\]|$)/.test(path) && !isAbsolute(path));
}

export const choiceOf: Reader<boolean> = (text, complain) => {
  if (text !== 'ja' && text !== 'nein') complain('Hier steht ja oder nein');
  return text === 'ja';
};

export const dayOf: Reader<string> = (text, complain) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    complain('Hier steht ein Tag in der Form JJJJ-MM-TT');
  return text;
};

export const portOf: Reader<number> = (text, complain) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    complain('Hier steht eine Zahl zwischen 0 und 65535');
  return port;
};

export const emailOf: Reader<string> = (text, complain) => {
  if (text && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) complain('Hier steht eine E-Mail-Adresse');
  return text;
};

/** The least contrast that text must have (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

export const accentOf: Reader<string> = (text, complain) => {
  if (!/^#[0-9a-f]{6}$/i.test(text)) complain('Hier steht eine Farbe mit # und sechs Zeichen');
  else if (contrast(text, lightPaper) < leastContrast)
    complain('Links in dieser Farbe wären auf hellem Grund kaum zu lesen; nehmen Sie eine dunklere');
  return text.toLowerCase();
};

export const iconOf: Reader<string> = (text, complain) => {
  const file = resolve(text);
  const drawing = readText(file);
  if (drawing === undefined) complain('Die Datei gibt es nicht; hier steht der Weg zu ihr');
  else if (
    !drawing.includes('<svg') ||
    /<script|<foreignObject|\son\w+=|https?:\/\/(?!www\.w3\.org)/i.test(drawing)
  )
    complain('Hier steht eine SVG-Datei ohne Skripte und ohne Adressen anderer Rechner');
  return file;
};

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
