import { blocksOf, countWords, joinBlocks, wordsOf } from '../../source/prose/blocks.ts';
import type { Removal, Step } from '../step.ts';

const beginnings =
  /^(?:(?:Schreibe?n?|Hinterlasse?n?|Verfasse?n?)(?: Sie)? (?:einen|Ihren|deinen) (?:ersten )?Kommentar|Kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|Antwort (?:abbrechen|schreiben|hinterlassen)|Ihr Kommentar|Diskutieren Sie mit|Leave a (?:reply|comment)|Kommentare?:?$)/i;

const fields =
  /^(?:(?:Deine|Ihre|Die) E-?Mail-Adresse wird nicht veröffentlicht|Erforderliche Felder sind|Name ?\*?$|E-?Mail(?:-Adresse)? ?\*?$|Website$|Kommentar ?\*?$|Meinen Namen, meine E-?Mail|Kommentar (?:ab)?senden|Abschicken$|Absenden$|Benachrichtige mich|Beitrags-?Navigation|Vorheriger (?:Beitrag|Artikel)|Nächster (?:Beitrag|Artikel)|Antworten$|Captcha|Ähnliche Beiträge|Gefällt mir|Veröffentlicht in)/i;

/** The form below a text: from its first line on, everything that is no prose. */
export const commentForm: Step = (text) => {
  const blocks = blocksOf(text);
  const start = blocks.findIndex(
    (block, at) => at > 0 && at >= blocks.length * 0.4 && beginnings.test(wordsOf(block)),
  );
  const removed: Removal[] = [];
  const kept = blocks.filter((block, at) => {
    const words = wordsOf(block);
    const isForm = fields.test(words) && countWords(words) <= 20;
    const isBelow = start !== -1 && at >= start && (at === start || countWords(words) <= 25 || isForm);
    if (!isForm && !isBelow) return true;
    removed.push({ reason: 'formular', text: block });
    return false;
  });
  return { text: joinBlocks(kept), removed };
};
