import { follow, takeBlocks } from '../step.ts';
import { countWords, isHeading } from '../../source/prose/sentence.ts';
import { dayIn } from './dates.ts';

/** Words that no name of a person has: outlets, agencies, functions, accounts. */
const nobody = new Set(
  [
    'admin administrator gast redaktion team newsroom autor autorin', // accounts of content systems
    'dpa afp ap reuters epd kna apa sda rtr sid', // agencies
    'online news nachrichten zeitung blatt magazin verlag media medien tv funk rundfunk agentur agenturen', // outlets
  ]
    .join(' ')
    .split(' '),
);

const particle = 'von|van|vom|de|der|den|zu|di|da|del|della|la|le|el|al|bin|ten|dos';
const part = String.raw`\p{Lu}[\p{L}’'.-]*`;
const fullName = new RegExp(
  String.raw`^(?:(?:Dr|Prof)\. )*${part}(?: (?:(?:${particle}) )*${part}){1,4}$`,
  'u',
);

/** What people do, in front of their names: „Lokalredakteurin Anna Muster“, „BOTE-Reporter Bert Muster“. */
const job =
  /^(?:(?:Von|von|Text:?|Autor(?:in)?:?) )?(?:[\p{L}\d.-]* ?[\p{L}-]*(?:redakteur|korrespondent|reporter|autor|volontär|mitarbeiter)(?:in)? )?/iu;

/**
 * The people a byline or a field of a page names, as they are to be cited; none where it names only accounts,
 * outlets, agencies, places or addresses.
 *
 * @param outlet whose name is nobody's
 */
export function peopleIn(text: string, outlet = ''): string[] {
  const names = text
    .replace(/\([^)]*\)|\S+@\S+/g, '')
    .split(/\s*(?:[,;/|&·]|\b(?:und|and|mit)\b)\s*/u)
    .map((name) => name.replace(job, '').replace(/\s+/g, ' ').trim())
    .filter((name) => fullName.test(name) && !/\d|\.\p{Ll}/u.test(name))
    .filter((name) => name.toLowerCase() !== outlet.toLowerCase())
    .filter((name) => !name.split(/[ -]/).some((word) => nobody.has(word.toLowerCase())));
  return [...new Set(names)];
}

/** What stands before the names of those who wrote, talked or took notes. */
const labels =
  'Von|von|VON|Text|Autor|Autorin|Redaktion|Interview|Aufgezeichnet von|Protokoll|Das (?:Gespräch|Interview) führten?|Die Fragen stellten?';
const genres =
  'Kommentar|Gastbeitrag|Gastkommentar|Essay|Beitrag|Analyse|Interview|Kolumne|Bericht|Leitartikel|Meinung';
const label = new RegExp(String.raw`^(?:(?:Eine? )?(?:${genres}) von|${labels}):? (?=\S)`);

/** A name, initials („ab“) or an agency, with what may stand before and behind. */
const name =
  /^(?:[\p{L}.’-]+ )?(?:(?:von|van|de|der|den|zu|di|da|del|la|le|el|al|bin) |\p{Lu}[\p{L}.’-]* ?)+$|^[a-zäöü]{2,4}$/u;

/** „Von Anna Muster und Bert Beispiel, Rom“, „Von: ab“. */
function isByline(block: string): boolean {
  const bare = withoutDay(block);
  const names = bare.replace(label, '');
  return (
    names !== bare &&
    countWords(bare) <= 14 &&
    names.split(/(?:, | und | & | ?[/|] ?)/).every((one) => name.test(one))
  );
}

/** „Von unserer Redaktion“ says who, but no name. */
const nameless = /^Von (?:unser(?:er|em|en)|der) (?:\p{L}+)?(?:[Rr]edaktion|[Kk]orrespondent(?:in|en)?)$/u;

const aboutAuthor =
  /^(?:(?:Der|Die|Unser|Unsere) (?:Gast)?(?:[Aa]utor|[Vv]erfasser|[Kk]orrespondent)(?:in)?\b.{0,60}\b(?:ist|lehrt|arbeitet|war|schreibt|berichtet|leitet|lebt)\b|Zur Person\b|Über (?:den|die) Autor)/;

/** „Urs Ammann, Altmatt“ next to the day and below the headline, as pages write it that mark nobody. */
function isNameBesideDay(block: string, at: number, blocks: readonly string[]): boolean {
  const [names = '', place = 'Ort', ...rest] = block.split(', ');
  const isNamed = peopleIn(names).join(' und ') === names && /^\p{Lu}[\p{L}-]+$/u.test(place);
  const beside = [blocks[at - 1], blocks[at + 1]].some(
    (other = '') => countWords(other) <= 8 && !isHeading(other) && dayIn(other) !== undefined,
  );
  return rest.length === 0 && isNamed && beside && at < 10 && blocks.slice(0, at).some(isHeading);
}

/** Who wrote the text, and what the page says about them. */
export const bylines = follow([
  takeBlocks('autor', (block) => isByline(block) || nameless.test(block)),
  takeBlocks('autor', isNameBesideDay),
  takeBlocks('autor', (block) => countWords(block) <= 60 && aboutAuthor.test(block)),
]);

/** The people of a byline, also of one that a page marks without „Von“; undefined if the line has none. */
export function authorIn(line: string): string | undefined {
  const from = line.search(/(?<!\p{L})[Vv]on /u);
  const names = withoutDay(line.slice(Math.max(from, 0))).replace(label, '');
  return peopleIn(names).join(', ') || undefined;
}

const withoutDay = (line: string): string =>
  line.replace(/[\s|,–·]*(?:\bam )?\d{1,2}\.\s?(?:\d|\p{L}).*$/u, '').replace(/[.,|\s]+$/, '');
