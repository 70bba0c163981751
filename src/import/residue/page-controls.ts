import { countWords, endsLikeSentence } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';

/** Lines that are nothing but a control of the page. */
const controls =
  /^(?:(?:jetzt |auf \S+ |per |via |bei )*(?:teilen|drucken|merken|speichern|anhören|vorlesen|kommentieren|folgen|anmelden|einloggen|abonnieren|weiterlesen|zurück|nach oben|schließen|versenden|verschicken|tweeten|twittern|mailen)|(?:artikel|beitrag|text|seite|link|diesen artikel) (?:\S+ ){0,2}(?:teilen|drucken|merken|speichern|anhören|vorlesen|kommentieren|kopieren|verschenken|versenden|hören)|facebook|twitter|x|whatsapp|linkedin|xing|telegram|e-?mail|pocket|pinterest|reddit|threads|mastodon|bluesky|instagram|pdf|rss|share|tweet|kopieren|(?:zur )?startseite|(?:zum )?menü|(?:zur )?(?:übersicht|merkliste|suche)|newsticker|link kopiert!?|zum inhalt springen|mehr anzeigen|alles lesen|kommentare(?: lesen| anzeigen)?(?: \(\d+\))?|\d+ kommentare?|thema folgen|autor folgen|push(?:-mitteilungen)? aktivieren|feedback|fehler melden|schriftgröße|barrierefrei|login|registrieren|cookie-einstellungen|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|annehmen|zustimmen)|(?:cookie-?)?einstellungen(?: (?:anpassen|verwalten))?|auswahl (?:speichern|bestätigen)|nur notwendige(?: cookies)?|einverstanden|ok|mehr erfahren|impressum|datenschutz(?:erklärung)?|agb|kontakt)$/iu;

/** A few words with such a verb at their end, or with „abonnieren“ anywhere: „Tagblatt abonnieren“. */
const offers =
  /(?:\babonnieren|\bAbo\b|\b(?:Digital|Test|Probe|Plus)-?[Aa]bo\b|Zugang (?:kaufen|sichern)|\b(?:gratis|kostenlos) (?:testen|lesen)|[Jj]etzt (?:testen|registrieren|anmelden|weiterlesen|freischalten)|(?:[Ff]olgen|[Tt]eilen) Sie\b.*\b(?:Facebook|Twitter|Instagram|WhatsApp|X|Telegram|Beitrag|Artikel)|[Aa]ls (?:bevorzugte )?(?:Google-)?Quelle (?:hinzufügen|festlegen))/;

/** Subscribe and share lines, menus, buttons. */
export const pageControls = takeBlocks('bedienung', (block) => {
  const bare = block.replace(/^[\s»>|·•→+-]+|[\s«<|·•→.!:+]+$/g, '');
  const parts = bare.split(/\s*[|·•/]\s*/);
  if (parts.every((part) => controls.test(part))) return true;
  return (
    countWords(block) <= (endsLikeSentence(block) ? 14 : 9) && offers.test(block) && !block.includes('„')
  );
});
