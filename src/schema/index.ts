import type { z } from 'astro/zod';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { chart } from './chart.ts';
import { event } from './event.ts';
import type { CollectionName } from './meta.ts';
import { measure } from './measure.ts';
import { place } from './place.ts';
import { question } from './question.ts';
import { source } from './source.ts';

export { dossier } from './dossier.ts';
export type { DossierEntry } from './dossier.ts';
export type { ActorEntry } from './actor.ts';
export type { ArticleEntry } from './article.ts';
export type { ChartEntry } from './chart.ts';
export type { EventEntry } from './event.ts';
export type { MeasureEntry } from './measure.ts';
export type { PlaceEntry } from './place.ts';
export type { QuestionEntry } from './question.ts';
export type { SourceEntry } from './source.ts';
export { collectionNames } from './meta.ts';
export type { CollectionName } from './meta.ts';

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
