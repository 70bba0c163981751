import sharp from 'sharp';
import { cached } from '../../cache.ts';

/** A picture is small: a second thread on it costs more than it brings. */
sharp.concurrency(1);

/** A drawing as a picture, of its own size at 72 dots per inch; the same drawing gives the same picture, and it takes long. */
export async function pngOf(svg: string, density = 72): Promise<Response> {
  // Few colours without gradients: dots between two of them would be seen, and cost most of the time.
  const output = { palette: true, colours: 64, dither: 0, effort: 1 };
  const recipe = `png ${JSON.stringify([density, output, sharp.versions])}`;
  const png = await cached(recipe, svg, () => sharp(Buffer.from(svg), { density }).png(output).toBuffer());
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
