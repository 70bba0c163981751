import { identity } from '../../settings/identity.ts';
import { routes } from '../../routes.ts';

/** The web manifest: name and icon for those who keep the site on their first screen. */
export const webManifest = (description: string) => ({
  name: identity.name,
  short_name: identity.name,
  description,
  lang: 'de',
  dir: 'ltr',
  id: routes.home(),
  start_url: routes.home(),
  scope: routes.home(),
  display: 'browser',
  background_color: '#fcfbf8',
  theme_color: '#fcfbf8',
  icons: [
    { src: routes.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: routes.file('apple-touch-icon.png'), sizes: '180x180', type: 'image/png', purpose: 'any' },
  ],
});
