import type { APIRoute } from 'astro';
import { exportSchema } from '../views/export-schema.ts';

export const GET: APIRoute = () => Response.json(exportSchema());
