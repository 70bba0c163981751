import { countWords } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';

const words =
  /newsletter|(?:erhalten|bekommen) sie (?:kostenlos|gratis|täglich|jeden|regelmäßig|unsere?n?|die wichtigsten)|-(?:updates|briefing)\b|melden sie sich (?:hier |jetzt )?(?:kostenlos |gratis )?(?:an\b|für)|direkt in ihr (?:e-mail-)?postfach|(?:täglich|wöchentlich|jeden (?:morgen|abend|tag)) (?:\S+ ){0,3}(?:per mail|ins postfach)|eilmeldungen aufs handy|whatsapp-kanal/i;

/** Invitations to a newsletter: short, and about mail rather than about the world. */
export const newsletter = takeBlocks('newsletter', (block) => countWords(block) <= 30 && words.test(block));
