import { hardSpaces, missingSpaces } from '../../check/prose/typography.ts';
import { respell, respellings, type Step } from '../step.ts';

/** Every kind of line end becomes LF, a page break a blank line, a tab a space. */
export const lineEnds = respellings([
  [/\r\n?|\u0085|\u2028|\v/g, '\n'],
  [/\u2029|\f/g, '\n\n'],
  [/\t/g, ' '],
]);

/** Letters a typesetter had drawn together; not NFKC, which would also change ² and ½. */
export const splitLigatures = respellings([
  [/ﬃ/g, 'ffi'],
  [/ﬄ/g, 'ffl'],
  [/ﬀ/g, 'ff'],
  [/ﬁ/g, 'fi'],
  [/ﬂ/g, 'fl'],
  [/[ﬅﬆ]/g, 'st'],
]);

/** Every kind of space becomes a plain one, several become one, none stand at the ends of a line. */
export const spaces = respellings([
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/ {2,}/g, ' '],
  [/^ +| +$/gm, ''],
  [/\n{3,}/g, '\n\n'],
]);

const silent = respellings([
  // Soft hyphens, also with the end of a line they broke.
  [/\u00ad(?:[ ]*\n(?=\p{Ll}))?/gu, ''],
  // Marks of direction and width.
  [/[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g, ''],
  // Joiners, but for those that hold an emoji together.
  [/(?<!\p{Emoji}|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?!\p{Emoji})/gu, ''],
  [/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ''],
]);

/** Composes letters (NFC) and drops signs nobody sees and nobody misses; signs that were lost before are listed. */
export const invisibles: Step = (text) => {
  const left = silent(text.normalize('NFC')).text.replace(/\ufffd+/g, '[?]');
  const lost = silent(text.normalize('NFC')).text.match(/[^\s\ufffd]*\ufffd+[^\s\ufffd]*/g) ?? [];
  return {
    text: left,
    removed: lost.map((word) => ({
      reason: 'unlesbar' as const,
      text: `im Text steht jetzt [?]: ${word.replace(/\ufffd+/g, '[?]')}`,
    })),
  };
};

/** Sets a non-breaking space wherever the lint would miss one („21%“, „15 km“), so that both know one rule. */
export const setHardSpaces = respell((text) => {
  const spaced = missingSpaces.reduce(
    (sofar, pattern) => sofar.replace(pattern, (match) => match.replace(/^$|(?<=\.)(?=\p{L})/gu, '\u00a0')),
    text,
  );
  return hardSpaces.reduce(
    (sofar, pattern) => sofar.replace(pattern, (match) => match.replaceAll(' ', '\u00a0')),
    spaced,
  );
});
