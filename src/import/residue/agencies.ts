import { takeBlocks, takeMatches } from '../reading/take.ts';
import { follow } from '../step.ts';

const names =
  'dpa(?:-[a-zA-Z]+)?|AFP|afp|AP|ap|Reuters|reuters|rtr|APA|apa|KNA|kna|epd|SDA|sda|dts|ots|dapd|ddp|ANSA|Xinhua|TASS|Bloomberg|RND|rnd|SID|sid';
const list = `(?:${names}|[a-z]{2,4})(?: ?[/,+] ?(?:${names}|[a-z]{2,4}))*`;

/** A line of marks: „dpa/AFP/mk“, „(mit dpa)“, „Mit Material der dpa“. */
const line = new RegExp(
  `^(?:[([]?(?:mit )?(?:Material (?:von|der) )?(?=.*(?:${names}))${list}[)\\]]?|Mit (?:Agenturmaterial|Material (?:von|der) .{2,60})|\\(?mit Agenturen\\)?|Quelle: (?:${names})(?: ?[/,] ?(?:${names}))*)\\.?$`,
);

/** Marks at the beginning of a text or at the end of a paragraph: „Berlin (dpa)“, „… sagte er. (afp/mk)“. */
const atStart = new RegExp(`^\\p{Lu}[\\p{L}/ .-]{1,40} \\((?=[^)]*(?:${names}))${list}\\) [–-] `, 'gmu');
const atEnd = new RegExp(`(?<=[.!?“]) ?[([](?:mit )?(?=[^)\\]]*(?:${names}))${list}[)\\]]$`, 'gm');
const initialsAtEnd = /(?<=[.!?“]) ?\([a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)$/gm;

/** Marks of news agencies and of those who edited for them. */
export const agencies = follow([
  takeBlocks('agentur', (block) => line.test(block)),
  takeMatches('agentur', atStart),
  takeMatches('agentur', atEnd),
  takeMatches('agentur', initialsAtEnd),
]);
