import { z } from 'astro/zod';
import { routes } from '../../routes.ts';
import { dossierExport } from '../../schema/export.ts';
import { absolute } from '../address.ts';

/**
 * The JSON Schema of `dossier.json`, in draft 7: the one that most tools understand. Strict ones throw at
 * words they do not know, so what our own tools add for editors stays out; the descriptions say it too.
 */
export function exportSchema(site: URL | undefined): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(dossierExport, {
    target: 'draft-7',
    io: 'output',
    override: ({ jsonSchema }) => {
      // What the form and the editor's completion go by; formats are no more than a name to a stranger.
      delete jsonSchema.format;
      delete jsonSchema['refersTo'];
      delete jsonSchema['names'];
      delete jsonSchema['listedIn'];
      // Without the flag u, which JSON Schema has no place for, \\p{Lu} means the letter p.
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
    },
  });
  return {
    $schema,
    ...(site ? { $id: absolute(routes.file('dossier.schema.json'), site) } : {}),
    title: 'Quellenlage: dossier.json',
    description:
      'Ein Dossier mit allem, was es enthält: Artikel, Aussagen, Ereignisse, Zahlen und ihre Belege.',
    ...schema,
  };
}
