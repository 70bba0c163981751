import type { Removal, Step } from '../step.ts';

/** The head of a Markdown file, between two lines of dashes; nothing of it is text. */
export const fileHead: Step = (text) => {
  const match = /^\s*---\n((?:[\w-]+:.*\n|[ -].*\n|\n)+?)---\n/.exec(text);
  if (!match) return { text, removed: [] };
  return {
    text: text.slice(match[0].length),
    removed: match[1]!
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ reason: 'kopf' as const, text: line })),
  };
};

const field =
  /^(?:Von|From|Gesendet|Sent|Datum|Date|An|To|Cc|Kopie|Betreff|Subject|Antwort an|Reply-To|Anlagen?|Attachments?): ?\S.*$/;
const rule = /^-{2,} ?(?:Ursprüngliche|Weitergeleitete|Original|Forwarded)[^\n]*$/i;

/** The head of a mail and the signs with which it quotes another: two fields in a row are a head, one may be text. */
export const mail: Step = (text) => {
  const removed: Removal[] = [];
  const lines = text.split('\n');
  const isHead = lines.map(
    (line, at) =>
      rule.test(line) ||
      (field.test(line) &&
        [lines[at - 1], lines[at + 1]].some((near) => near !== undefined && field.test(near))),
  );
  const kept = lines.filter((line, at) => {
    if (!isHead[at]) return true;
    removed.push({ reason: 'mail', text: line });
    return false;
  });
  const left = kept.join('\n');
  return { text: left.replace(/^>(?: >)*(?: |$)/gm, ''), removed };
};
