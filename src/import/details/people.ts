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
