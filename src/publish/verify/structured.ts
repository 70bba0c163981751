import type { Fault } from './fault.ts';
import { addressFault } from './references.ts';
import type { Site } from './site.ts';

/** Structured data that machines cannot read, or that names pages and files of ours which are not there. */
export function checkStructured(site: Site): Fault[] {
  return [...site.pages.values()].flatMap(({ file, structured }) =>
    structured.flatMap((text) => faultsOf(site, file, text)).map((what) => ({ file, what })),
  );
}

function faultsOf(site: Site, file: string, text: string): string[] {
  try {
    return ownAddressesIn(JSON.parse(text), `${site.origin ?? ''}${site.base}`).flatMap(
      (address) => addressFault(site, file, 'JSON-LD', address) ?? [],
    );
  } catch {
    return ['Die strukturierten Daten (JSON-LD) sind kein gültiges JSON'];
  }
}

/** Every address of this site in the data. An `@id` is a name, and need not lead anywhere. */
function ownAddressesIn(value: unknown, home: string): string[] {
  if (typeof value === 'string') return value.startsWith(home) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '@id' ? [] : ownAddressesIn(inner, home),
  );
}
