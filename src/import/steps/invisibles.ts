import type { Removal, Step } from '../step.ts';

/** Signs nobody sees and nobody misses; the joiner stays where it holds an emoji together. */
const silent =
  /[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|(?<!\p{Emoji}|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?!\p{Emoji})/gu;

/** A soft hyphen, also with the end of a line it broke. */
const softHyphen = /\u00ad(?:[ ]*\n(?=\p{Ll}))?/gu;

const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Composes letters (NFC) and drops invisible signs; signs that were lost in the original are listed. */
export const invisibles: Step = (text) => {
  const left = text.normalize('NFC').replace(softHyphen, '').replace(silent, '').replace(control, '');
  const lost = [...left.matchAll(/[^\s\ufffd]*\ufffd+[^\s\ufffd]*/g)].map(([word]) => word);
  const removed = lost.map((word): Removal => ({
    reason: 'unlesbar',
    text: `im Text steht jetzt [?]: ${word.replace(/\ufffd+/g, '[?]')}`,
  }));
  return { text: left.replace(/\ufffd+/g, '[?]'), removed };
};
