import { z } from 'astro/zod';
import { dossierExport } from '../schema/export.ts';

/** The JSON Schema of `dossier.json`, in draft 7: the one that most tools understand. */
export function exportSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(dossierExport, {
    target: 'draft-7',
    io: 'output',
    // Without the flag u, which JSON Schema has no place for, \\p{Lu} means the letter p.
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
    },
  });
  return {
    $schema,
    title: 'Quellenlage: dossier.json',
    description:
      'Ein Dossier mit allem, was es enthält: Artikel, Aussagen, Ereignisse, Zahlen und ihre Belege.',
    ...schema,
  };
}
