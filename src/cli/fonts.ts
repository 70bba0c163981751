import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cut, families, slices } from './typefaces/typefaces.ts';

/**
 * Writes the typefaces to src/styles/fonts: `npm run fonts` after an update of the font packages.
 * The result is part of the repository, so that nobody else needs the tools for it.
 */
const target = fileURLToPath(new URL('../styles/fonts', import.meta.url));

await mkdir(target, { recursive: true });
for (const family of families)
  for (const slice of slices) {
    const font = await cut(family, slice);
    await writeFile(`${target}/${family}-${slice.name}.woff2`, font);
    console.log(`${family}-${slice.name}.woff2: ${String(font.length)} Bytes`);
  }
