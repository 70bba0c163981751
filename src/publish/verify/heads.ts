import { policyOf } from '../../policy.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import { forEditors, isListed, ordinaryPages, resolveReference, type Site } from './site.ts';

/** What the head of a page lacks, and what it tells the outside wrongly. */
export function checkHeads(site: Site): Fault[] {
  return ordinaryPages(site)
    .filter(({ file }) => !file.startsWith(forEditors))
    .flatMap((page) =>
      [...ownFaults(page), ...(isListed(page) ? outerFaults(site, page) : [])].map((what) => ({
        file: page.file,
        what,
      })),
    );
}

/** On a host without headers of one's own nothing else keeps a page from loading what it likes. */
function ownFaults({ file, title, meta }: Page): string[] {
  return [
    ...(title.trim() === '' ? ['Der Titel der Seite fehlt'] : []),
    ...(meta.get('content-security-policy') === policyOf(file)
      ? []
      : ['Die Regel, was die Seite laden darf, fehlt']),
  ];
}

function outerFaults(site: Site, { file, meta, canonical }: Page): string[] {
  const faults = (meta.get('description') ?? '').trim() === '' ? ['Die Beschreibung der Seite fehlt'] : [];
  if (site.origin === undefined) return faults;
  const own = `${site.origin}${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  if (canonical !== own)
    faults.push(`Als Adresse der Seite (canonical) steht dort ${canonical ?? 'nichts'}, nicht ${own}`);
  const image = meta.get('og:image');
  if (image === undefined || resolveReference(site, file, image).kind !== 'own')
    faults.push('Das Bild zum Teilen (og:image) fehlt oder liegt nicht auf dieser Website');
  return faults;
}
