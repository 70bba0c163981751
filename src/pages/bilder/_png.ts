import sharp, { type PngOptions, type SharpOptions } from 'sharp';
import { cached } from '../../cache.ts';

/** A drawing without text as a picture of its own size. */
export const pngOf = (svg: string): Promise<Response> =>
  picture(svg, {}, { palette: true, colours: 64, effort: 4 });

/** A drawing as a picture; the same drawing gives the same picture, and it takes long. */
export async function picture(svg: string, input: SharpOptions, output: PngOptions): Promise<Response> {
  const recipe = `png ${JSON.stringify([input, output, sharp.versions])}`;
  const png = await cached(recipe, svg, () => sharp(Buffer.from(svg), input).png(output).toBuffer());
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
