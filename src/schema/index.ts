import type { z } from 'astro/zod';
import { actor, place, source } from './referred.ts';
import { article } from './article.ts';
import { chart } from './chart.ts';
import { event } from './event.ts';
import type { CollectionName } from './meta.ts';
import { measure } from './measure.ts';
import { question } from './question.ts';

export { dossier } from './dossier.ts';
export type { DossierEntry } from './dossier.ts';
export type { ActorEntry } from './referred.ts';
export type { ArticleEntry } from './article.ts';
export type { ChartEntry } from './chart.ts';
export type { EventEntry } from './event.ts';
export type { MeasureEntry } from './measure.ts';
export type { PlaceEntry } from './referred.ts';
export type { QuestionEntry } from './question.ts';
export type { SourceEntry } from './referred.ts';

/** The schema of every collection, by the name of its folder under content/. */
export const schemas = {
  articles: article,
  questions: question,
  events: event,
  actors: actor,
  measures: measure,
  charts: chart,
  sources: source,
  places: place,
} satisfies Record<CollectionName, z.ZodType>;
