import type { MiddlewareHandler } from 'astro';

/**
 * Pages are complete without their scripts: the style sheet and the typefaces go before them. Astro writes the
 * elements of scripts itself and takes no attribute for them.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const page = await next();
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const html = await page.text();
  return new Response(
    html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src='),
    page,
  );
};
