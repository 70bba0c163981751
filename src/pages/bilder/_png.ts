import sharp from 'sharp';

/** A drawing without text as a picture of its own size. */
export async function pngOf(svg: string): Promise<Response> {
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
