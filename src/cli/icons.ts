import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Draws public/favicon.svg as the two pictures that browsers ask for by name: `npm run icons` after a
 * change of it. The results are part of the repository.
 */
const at = (name: string): string => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));

const drawing = await readFile(at('favicon.svg'));
const draw = (size: number): Promise<Buffer> =>
  sharp(drawing, { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

await writeFile(at('apple-touch-icon.png'), await draw(180));
await writeFile(at('favicon.ico'), icon(await draw(32), 32));

/** An ICO file around one PNG: a header of 6 bytes, one entry of 16, the picture. */
function icon(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
