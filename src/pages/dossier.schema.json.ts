import type { APIRoute } from 'astro';
import { exportSchema } from '../views/data/export-schema.ts';

export const GET: APIRoute = ({ site }) => Response.json(exportSchema(site));
