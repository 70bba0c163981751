import { respell } from '../step.ts';

/** Headings that are marked in plain text, whatever the habit: `# …`, underlined, `**bold**`, `== … ==`. */
export const markedHeadings = respell((text) =>
  text
    .replace(/^(#{1,6}) +(.+?)(?: +#+)?$/gm, '\n$1 $2\n')
    .replace(/^(\S.{1,90})\n(?:=|-){3,}$/gm, '\n## $1\n')
    .replace(/^={2,6} *([^=\s].*?) *={2,6}$/gm, '\n## $1\n')
    .replace(/^(?:\*\*|__)(\S[^*_\n]{1,90})(?:\*\*|__)$/gm, '\n## $1\n')
    .replace(/^[•·‣▪*-] +(?=\S)/gm, '- '),
);
