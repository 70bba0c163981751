import type { z } from 'astro/zod';
import { dossier, schemas } from '../schema/index.ts';
import type { SourceFile } from './source-file.ts';

/** The schema that a file has to fit. */
export const schemaOf = ({ collection }: Pick<SourceFile, 'collection'>): z.ZodType =>
  collection === 'dossier' ? dossier : schemas[collection];
