import type { Removal, Step } from '../step.ts';

/**
 * Emphasis, rules, links, images and footnote signs of Markdown that somebody pasted: the words stay, where links
 * led is listed. Left in, the check would take them for passages and footnotes of ours.
 */
export const markdownSigns: Step = (text) => {
  const removed: Removal[] = [];
  const left = text
    .replace(/^ ?(?:[-*_] ?){3,}$\n?/gm, '\n')
    .replace(/^\|[ :|-]+\|$\n/gm, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]*[^\s*_])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/!\[([^\]\n]*)\]\(([^)\n]*)\)/g, (match) => {
      removed.push({ reason: 'bild', text: match });
      return '';
    })
    .replace(/\[([^\]\n]+)\]\(([^)\n]+)\)/g, (_, words: string, address: string) => {
      removed.push({ reason: 'verknuepfung', text: `${words} → ${address}` });
      return words;
    })
    .replace(/ ?\[\^[^\]\n]+\](?::.*)?/g, (match) => {
      removed.push({ reason: 'fussnote', text: match.trim() });
      return '';
    });
  return { text: left.replace(bareAddress, (address) => shorten(address, removed)), removed };
};

const bareAddress = /(?:https?:\/\/|www\.)[^\s<>„“"]+/g;

/** Of an address in the text only the host stays: Markdown would make a link of it, whether it works or not. */
function shorten(address: string, removed: Removal[]): string {
  const [, bare = '', stop = ''] = /^(.*?)([.,;:!?)]*)$/.exec(address) ?? [];
  removed.push({ reason: 'verknuepfung', text: bare });
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+)/u.exec(bare)?.[1];
  return `${host ?? '[Adresse]'}${stop}`;
}
