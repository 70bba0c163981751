import { siteConfig } from './src/publish/site-config.ts';
import { readSettings } from './src/settings/settings.ts';

export default siteConfig(readSettings(process.env));
