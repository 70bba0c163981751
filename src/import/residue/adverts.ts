import { countWords } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';

const exact =
  /^(?:-? ?(?:Anzeige|Werbung|Advertisement|Advertorial|Sponsored(?: Content)?|Promotion)s? ?-?|Empfohlener (?:redaktioneller|externer) Inhalt|Externer Inhalt|Inhalt (?:laden|anzeigen|nicht verfügbar)|Externe Inhalte (?:laden|anzeigen)|Werbeinhalt|Artikel nur für Abonnenten|Plus-?Artikel|Exklusiv für Abonnenten)$/i;

const sentences =
  /^(?:An dieser Stelle finden Sie|Zur Anzeige (?:dieses|des) (?:Inhalts|Videos)|Dieser Inhalt (?:wird|stammt|kann)|Ich bin damit einverstanden, dass mir externe|Damit können personenbezogene Daten|Mehr dazu in unserer Datenschutz|Zum Anzeigen .* (?:Cookies|Einwilligung)|Diese(?:r|s|n)? (?:Inhalt|Video|Tweet|Artikel|Text|Beitrag) (?:ist nicht|erschien zuerst|ist zuerst|kann nicht)|Wir (?:verwenden|nutzen|benutzen|setzen) (?:\S+ )?(?:Cookies|Tracking)|Diese (?:Seite|Website|Webseite) (?:verwendet|nutzt|benutzt|setzt) |Um (?:Ihnen|dir) .{0,60}Cookies|Mit (?:Ihrer )?Zustimmung|Sie (?:benötigen|brauchen) ein (?:Abo|Abonnement))/i;

/** Adverts, consent lines and what embedded posts leave behind. */
export const adverts = takeBlocks(
  'anzeige',
  (block) => exact.test(block) || (countWords(block) <= 60 && sentences.test(block)),
);
