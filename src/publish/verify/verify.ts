import type { Found } from '../search/index-search.ts';
import { checkBodies, checkIds, checkInline } from './contents.ts';
import type { Expected } from './expected.ts';
import type { Fault } from './fault.ts';
import { checkFiles } from './files.ts';
import { checkHeads } from './heads.ts';
import { checkPages } from './presence.ts';
import { checkPrivacy } from './privacy.ts';
import { checkAddresses, checkReferences } from './references.ts';
import type { Site } from './site.ts';
import { checkWeights, type Weight } from './weights.ts';

/** Everything that must not be published, in order of what it is about. */
export function verify(
  site: Site,
  weights: readonly Weight[],
  expected: readonly Expected[],
  found: readonly Found[],
): Fault[] {
  const faults = [
    ...checkBodies(site),
    ...checkIds(site),
    ...checkPages(site, expected),
    ...checkReferences(site),
    ...checkAddresses(
      site,
      found.map(({ address }) => address),
    ),
    ...checkHeads(site),
    ...checkFiles(site),
    ...checkInline(site),
    ...checkPrivacy(site),
    ...checkWeights(weights),
  ];
  // A link that stands ten times on a page is put right once.
  return [...new Map(faults.map((fault) => [`${fault.file}\n${fault.what}`, fault])).values()];
}

const shown = 40;

/** One line per fault, and how many more there are. */
export function describeFaults(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, shown).map(({ file, what }) => `  ${file}: ${what}`);
  return faults.length > shown ? [...lines, `  … und ${faults.length - shown} weitere`] : lines;
}
