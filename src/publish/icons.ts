import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Draws an SVG file as the icons that browsers ask for by name, into a folder: `favicon.svg` and two pictures. */
export async function writeIcons(source: string, folder: string): Promise<void> {
  const drawing = await readFile(source);
  const draw = (size: number): Promise<Buffer> =>
    sharp(drawing, { density: 72 * (size / 32) })
      .resize(size, size)
      .png({ compressionLevel: 9, palette: true })
      .toBuffer();
  await writeFile(join(folder, 'favicon.svg'), drawing);
  await writeFile(join(folder, 'apple-touch-icon.png'), await draw(180));
  await writeFile(join(folder, 'favicon.ico'), icon(await draw(32), 32));
}

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
