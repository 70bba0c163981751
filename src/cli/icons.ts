import { fileURLToPath } from 'node:url';
import { writeIcons } from '../publish/icons.ts';

/** Draws public/favicon.svg as the pictures that browsers ask for by name; they are part of the repository. */
const folder = fileURLToPath(new URL('../../public/', import.meta.url));
await writeIcons(`${folder}favicon.svg`, folder);
