import { identity } from '../../settings/identity.ts';
import { routes } from '../../routes.ts';
import { dossierExport } from '../../schema/export.ts';
import { jsonSchemaOf } from '../../schema/json-schema.ts';
import { absolute } from '../address.ts';

/** The JSON Schema of `dossier.json`, in words that every tool knows; the descriptions say the rest. */
export function exportSchema(site: URL | undefined): Record<string, unknown> {
  const { $schema, ...schema } = jsonSchemaOf(dossierExport, 'output', (json) => {
    // Without the flag u, which JSON Schema has no place for, \\p{Lu} means the letter p.
    if (json.pattern?.includes('\\p{')) delete json.pattern;
    // Formats are no more than a name to a stranger.
    delete json['format'];
  });
  return {
    $schema,
    ...(site ? { $id: absolute(routes.file('dossier.schema.json'), site) } : {}),
    title: `${identity.name}: dossier.json`,
    description:
      'Ein Dossier mit allem, was es enthält: Artikel, Aussagen, Ereignisse, Zahlen und ihre Belege.',
    ...schema,
  };
}
