import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/publish/system/progress.ts';

/** A window of some width, and everything that was drawn on it and printed below. */
function watch(options: { isTTY: boolean; env?: Record<string, string> }) {
  const drawn: string[] = [];
  const printed: string[] = [];
  const screen = { ...options, columns: 60, write: (text: string) => drawn.push(text) };
  const progress = progressOn(screen, (line) => printed.push(line), options.env ?? {});
  return { progress, drawn, printed };
}

const run = ({ progress }: ReturnType<typeof watch>): void => {
  progress.say('Inhalt wird geprüft …');
  progress.say('  eine Warnung');
  progress.say('Seiten werden gebaut …');
  progress.count(143, 295);
  progress.end();
};

describe('what a build says on the way', () => {
  it.each([
    ['in a pipe', { isTTY: false }],
    ['on a terminal that cannot go back', { isTTY: true, env: { TERM: 'dumb' } }],
    ['on a machine that tests for others', { isTTY: true, env: { CI: 'true' } }],
  ])('is plain lines at once %s', (_, options) => {
    const watched = watch(options);
    run(watched);
    expect(watched.drawn).toEqual([]);
    expect(watched.printed).toEqual(['Inhalt wird geprüft …', '  eine Warnung', 'Seiten werden gebaut …']);
  });

  it('is one line that moves on a terminal, and steps stay when they are over', () => {
    const watched = watch({ isTTY: true });
    run(watched);
    expect(watched.printed).toEqual(['Inhalt wird geprüft …', '  eine Warnung', 'Seiten werden gebaut …']);
    expect(watched.drawn.map(stripVTControlCharacters).join('')).toContain('143 von etwa 295');
  });

  it('never fills the window, for a line that breaks cannot be taken back', () => {
    const watched = watch({ isTTY: true });
    watched.progress.say(`${'sehr langer Schritt '.repeat(9)} …`);
    watched.progress.end();
    const widths = watched.drawn.map((text) => stripVTControlCharacters(text).replaceAll('\r', '').length);
    expect(Math.max(...widths)).toBeLessThan(60);
  });

  it('leaves an empty line to whatever comes after', () => {
    const watched = watch({ isTTY: true });
    run(watched);
    expect(watched.drawn.at(-1)).toBe('\r\u001b[K');
  });
});
